// Fetches a compiled framework: whole from one address, or in parts: its core, one reader's words, an agency's version.
// Nothing is read out of it here; what was not built together is refused.

import { failed } from "./problem-error.js";

/** A framework in parts, or their contents: what all readers share, one reader's words, perhaps an agency's version. */
export interface Parts {
  core: string | URL | object;
  words: string | URL | object;
  agency?: string | URL | object | null;
}

/** One reader's words, perhaps in another language. */
export interface WordsFile {
  hash: string;
  audience: string;
  words: string[];
  language?: string;
  /** A native speaker has checked the translation. */
  checked?: boolean;
  /** Positions of what is still in English. */
  english?: number[];
}

/** What a core says besides the framework: which other files there are. */
export interface Beside {
  hash: string;
  languages: string[];
  easy_read: boolean;
}

interface AgencyFile {
  hash: string;
  agency: object;
}

export async function fetchFramework(source: string | URL | Parts): Promise<unknown> {
  try {
    if (typeof source === "string" || source instanceof URL) return await read(source);
    const { core, words, agency } = source;
    const [shared, said, version] = await Promise.all([read(core), read(words), agency ? read(agency) : null]);
    return join(shared as object, said as WordsFile, version as AgencyFile | null);
  } catch (reason) {
    throw failed("framework-not-loaded", reason);
  }
}

/** Puts the words where the core has their numbers, and the agency's version beside them. */
function join(core: object, { hash, audience, words }: WordsFile, version: AgencyFile | null): object {
  const mixed = () => failed("framework-mixed", "the files were not built together");
  const own = (core as WordsFile).hash;
  if (own !== hash || (version && version.hash !== own)) throw mixed();
  const fill = (_: string, part: { words?: number } | null) => {
    if (typeof part?.words !== "number") return part;
    const text = words[part.words];
    if (text === undefined) throw mixed();
    return { [audience]: text };
  };
  const { languages: _, easy_read: __, ...joined } = JSON.parse(JSON.stringify(core), fill) as Beside;
  return { ...joined, audience, ...(version ? { agencies: [version.agency] } : {}) };
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
