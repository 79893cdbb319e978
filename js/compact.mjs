// What a minifier leaves alone: style sheets and markup inside template strings.
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

const BLOCK = "blockquote|d[ltd]|details|div|fieldset|figcaption|figure|form|h[1-6]|legend|li|ol|p|section|summary|ul";
/** Line breaks at a block's end: nobody sees them, and each would be a node of the page. Between blocks they part words. */
const BREAKS = new RegExp(`\\n(?=</(?:${BLOCK})>)`, "g");

/** A source file with its style sheets minified and its markup's indentation taken out. */
export async function compacted(path) {
  let text = await readFile(path, "utf8");
  for (const [whole, sheet] of text.matchAll(/css`([^`$\\]*)`/g)) {
    const { code } = await transform(sheet, { loader: "css", minify: true });
    text = text.replace(whole, () => `css\`${code.trim()}\``);
  }
  return text.replace(/\n +/g, "\n").replace(BREAKS, "");
}

/** The same as an esbuild plugin. */
export const compact = {
  name: "compact",
  setup(build) {
    build.onLoad({ filter: /[\\/]js[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await compacted(path),
      loader: "ts",
    }));
  },
};
