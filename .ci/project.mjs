// Where things are, for every script here and in js/.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
export const js = join(root, "js");

/** Tools that .ci/install.sh built for us. */
export const tools = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "levels-of-need/tools/bin");

/** The environment every tool runs in: ours first in PATH, packages of js/ behind it. */
export const env = {
  ...process.env,
  PATH: [tools, join(js, "node_modules/.bin"), process.env.PATH].join(delimiter),
  WASM_PACK_CACHE: join(tools, "../wasm-pack-cache"),
};
