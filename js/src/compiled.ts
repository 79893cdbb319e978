// Fetches a compiled framework: whole from one address, or its core and one reader's words from two.
// Nothing is read out of it here; what was not built together is refused.

import { failed } from "./problem-error.js";

/** A framework in two files, or their contents: what all readers share, and one reader's words. */
export interface TwoFiles {
  core: string | URL | object;
  words: string | URL | object;
}

interface WordsFile {
  hash: string;
  audience: string;
  words: string[];
}

export async function fetchFramework(source: string | URL | TwoFiles): Promise<unknown> {
  try {
    if (typeof source === "string" || source instanceof URL) return await read(source);
    const [core, words] = await Promise.all([read(source.core), read(source.words)]);
    return join(core as object, words as WordsFile);
  } catch (reason) {
    throw failed("framework-not-loaded", reason);
  }
}

/** Puts the words where the core has their numbers. */
function join(core: object, { hash, audience, words }: WordsFile): object {
  const mixed = () => failed("framework-mixed", "the files were not built together");
  if ((core as WordsFile).hash !== hash) throw mixed();
  const fill = (_: string, part: { words?: number } | null) => {
    if (typeof part?.words !== "number") return part;
    const text = words[part.words];
    if (text === undefined) throw mixed();
    return { [audience]: text };
  };
  return { ...(JSON.parse(JSON.stringify(core), fill) as object), audience };
}

/** What an address holds; what is no address, or a promise of the contents, is passed on. */
export async function read(address: string | URL | object): Promise<unknown> {
  if (typeof address !== "string" && !(address instanceof URL)) return address;
  if (isFile(address)) return JSON.parse(new TextDecoder().decode(await readFile(address)));
  return (await get(address)).json();
}

/** A file of the package's own; an answer that is not the file is a failure. */
export async function get(address: string | URL): Promise<Response> {
  const response = await fetch(address, { referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response;
}

/** Outside browsers the package's own files are read from disk: `fetch` refuses `file:` there. */
export function isFile(source: unknown): source is string | URL {
  return /^file:/.test(String(source));
}

export async function readFile(address: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const name = "node:fs/promises"; // a variable, so that bundlers for browsers leave it alone
  const files = (await import(name)) as { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };
  return files.readFile(new URL(address));
}
