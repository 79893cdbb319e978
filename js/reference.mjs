// Writes the tag's reference tables into README.md from the element's own sources, and the frameworks that were compiled.
//   node js/reference.mjs            writes
//   node js/reference.mjs --check    exits 1 when README.md is not what would be written
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { js, root } from "../.ci/project.mjs";
import { bundled } from "./bundled.mjs";

const source = (name) => readFileSync(join(js, "src", name), "utf8");
const element = source("element.ts");
const styles = source("styles.ts");

const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** `exitUrl: { attribute: "exit-url" }` -> its attribute's name; null for a property alone. */
const attributes = [...element.matchAll(/^ {4}(\w+): \{(?: attribute: (false|"([^"]+)"))? ?\},$/gm)].map(
  ([, name, given, named]) => ({ name, attribute: given === "false" ? null : (named ?? name) }),
);
const meaning = (name) =>
  new RegExp(`/\\*\\* (.+) \\*/\\n  declare ${name}:`).exec(element)?.[1] ??
  stop(`element.ts says nothing about "${name}"`);
const tagged = (tag) => [...element.matchAll(new RegExp(`@${tag} (\\S+) - (.+)`, "g"))];

// The first value named is the light one.
const properties = new Map();
for (const [, name, value] of styles.matchAll(/var\((--lon-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)) {
  if (!properties.has(name)) properties.set(name, value);
}
const parts = /@csspart (.+)/.exec(element)?.[1] ?? stop("element.ts names no parts");

/** Who printed the words: the framework's own document, and the one it builds on. */
const printed = ({ source, extends: base }) => [source, base].filter(Boolean).map(({ document, publisher }) => `${document} (${publisher})`).join(", on the ground of ");

const text = [
  table(
    ["attribute or property", "meaning"],
    attributes.map(({ name, attribute }) => [attribute ? `\`${attribute}\`` : `\`.${name}\``, meaning(name)]),
  ),
  table(
    ["event", "when; none ever carries an answer or a level"],
    tagged("fires").map(([, name, when]) => [`\`${name}\``, when]),
  ),
  table(
    ["custom property", "without it (light)"],
    [...properties].map(([name, value]) => [`\`${name}\``, `\`${value}\``]),
  ),
  table(
    ["`framework`", "made from", "levels"],
    bundled().map((one) => [`\`${one.id}\``, printed(one), one.levels.length]),
  ),
  `Parts: ${parts.split(", ").map((part) => `\`${part}\``).join(", ")}.`,
].join("\n\n");

const readme = join(root, "README.md");
const before = readFileSync(readme, "utf8");
const marked = /(<!-- generated[^\n]*-->\n)[^]*?(<!-- end -->)/;
if (!marked.test(before)) stop("README.md has no place marked for the tables");
const after = before.replace(marked, (_, start, end) => `${start}\n${text}\n\n${end}`);

if (!process.argv.includes("--check")) writeFileSync(readme, after);
else if (after !== before) stop("README.md is out of date: run `node js/reference.mjs`");

function stop(why) {
  console.error(why);
  process.exit(1);
}
