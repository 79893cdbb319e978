// Every language has every text: the same values to fill in, list lines, numbers and marks as English, and none left in English.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { js } from "../../.ci/project.mjs";

const tags = readdirSync(join(js, "src/languages"))
  .filter((name) => !name.includes("-")) // cy-later.ts is part of cy.ts
  .map((name) => name.replace(/\.ts$/, ""));

const made = mkdtempSync(join(tmpdir(), "levels-of-need-languages-"));
after(() => rmSync(made, { recursive: true, force: true }));
await build({
  bundle: true,
  format: "esm",
  platform: "node",
  conditions: ["node"],
  logLevel: "silent",
  outfile: join(made, "texts.mjs"),
  stdin: {
    resolveDir: join(js, "src"),
    contents: [
      `export { english } from "./text.js"; export { guideEnglish } from "./guide/text.js"; export { laterEnglish } from "./text-later.js"; export { otherEnglish } from "./text-other.js"; export { takeEnglish } from "./text-take.js"; export { say } from "./words.js";`,
      ...tags.map((tag) => `export { language as ${tag} } from "./languages/${tag}.js";`),
    ].join("\n"),
  },
});
const source = await import(pathToFileURL(join(made, "texts.mjs")).href);
const { say } = source;
/** The guide element has texts of its own, under keys that the checker may have too. */
const flat = (words, guide) => ({ ...words, ...Object.fromEntries(Object.entries(guide).map(([key, said]) => [`guide ${key}`, said])) });
const english = flat({ ...source.english, ...source.laterEnglish, ...source.otherEnglish, ...source.takeEnglish }, source.guideEnglish);

const readers = ["family", "young-person", "volunteer", "practitioner"];

/** Texts that are nothing but values in both languages. */
const SAME = { cy: ["dateDay", "dateMonth", "dateWeekday", "relayNumber"] };

const all = (text, pattern) => (text.match(pattern) ?? []).map((one) => one.trim()).sort();
/** What no translation may lose or add. */
const kept = {
  "values to fill in": (text) => all(text, /\{\w+\}/g),
  "numbers": (text) => all(text, /\d[\d ]*/g),
  "addresses": (text) => all(text, /\bwww\.\S+\w/g),
  "marks for what is strong": (text) => all(text, /\*\*/g),
  "lines of a list": (text) => text.split("\n").map(() => ""),
};

test("there is a language besides English", () => assert.deepEqual(tags, ["cy"]));

for (const tag of tags) {
  const language = { ...source[tag], words: flat(source[tag].words, source[tag].guide) };

  test(`${tag}: is what its file is called`, () => {
    assert.equal(language.tag, tag);
    assert.match(language.dir, /^(ltr|rtl)$/);
  });

  test(`${tag}: every text, and no other`, () => {
    assert.deepEqual(Object.keys(language.words).sort(), Object.keys(english).sort());
  });

  for (const [what, read] of Object.entries(kept)) {
    test(`${tag}: the same ${what}, for every reader`, () => {
      for (const key of Object.keys(english)) {
        for (const reader of readers) {
          const [from, to] = [say(english[key], reader), say(language.words[key], reader)];
          assert.deepEqual(read(to), read(from), `${key}, ${reader}: ${to}`);
        }
      }
    });
  }

  test(`${tag}: nothing is left in English, nothing is empty`, () => {
    const texts = (said) => (typeof said === "string" ? [said] : Object.values(said));
    const left = Object.keys(english).filter((key) => {
      const own = texts(language.words[key]);
      return own.some((text) => !text.trim()) || own.some((text) => texts(english[key]).includes(text));
    });
    assert.deepEqual(left.sort(), SAME[tag]);
  });

  test(`${tag}: says that nobody has reviewed it, in itself and in English, or nothing at all`, () => {
    const told = language.unreviewed.map(({ lang }) => lang);
    assert.ok(told.length === 0 || (told.includes(tag) && told.includes("en")));
    assert.ok(language.unreviewed.every(({ words }) => words.length > 20));
  });

  // A number between words that run the other way would be read from its end.
  test(`${tag}: from right to left, what is filled in and each number stand between U+2068 and U+2069`, () => {
    if (language.dir === "ltr") return;
    for (const [key, said] of Object.entries(language.words)) {
      for (const text of typeof said === "string" ? [said] : Object.values(said)) {
        const bare = text.replace(/\u2068[^\u2069]*\u2069/g, "");
        assert.doesNotMatch(bare, /\{\w+\}|\d \d/, key);
      }
    }
  });
}
