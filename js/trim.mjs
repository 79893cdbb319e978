// Takes indentation and comments out of the markup and style templates: no minifier
// looks inside them, and a slow phone would fetch every blank.
import { readFileSync } from "node:fs";

/** One source file as it is bundled. Templates here hold no text whose line starts matter. */
export const trimmed = (path) =>
  readFileSync(path, "utf8")
    .replace(/\n\s+/g, "\n")
    .replace(/^\/\*[^]*?\*\/\n/gm, "");

/** An esbuild plugin. */
export const trim = {
  name: "trim",
  setup(build) {
    build.onLoad({ filter: /[\\/]js[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({ contents: trimmed(path), loader: "ts" }));
  },
};
