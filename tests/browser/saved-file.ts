// A saved check as a file: the one fixed for format 1, and the same as though it had been saved under today's guide.
import { readFileSync } from "node:fs";
import type { Framework } from "../../js/src/types.js";
import { compiled } from "./framework.js";

export type Json = Record<string, unknown>;
type Saved = Json & { answers: Json; framework: Json; about: Json; outcome: Json };

/** Never written again: whoever saved a file in this format must be able to open it. */
export const fixture = JSON.parse(readFileSync(new URL("saved/format-1.json", import.meta.url), "utf8")) as Saved;

export function today(change: (file: Saved) => void = () => {}): Saved {
  const file = structuredClone(fixture);
  const { version, hash } = compiled("halton") as Framework;
  Object.assign(file.framework, { version, hash });
  change(file);
  return file;
}
