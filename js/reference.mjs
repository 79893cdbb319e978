// Writes the tags' reference tables into README.md from the elements' own sources, and the frameworks that were compiled.
//   node js/reference.mjs            writes
//   node js/reference.mjs --check    exits 1 when README.md is not what would be written
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { js, root } from "../.ci/project.mjs";
import { bundled } from "./bundled.mjs";

const source = (name) => readFileSync(join(js, "src", name), "utf8");
const styles = source("styles.ts");

const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** What an element's own source says of it. */
function read(name) {
  const element = source(name);
  // `exitUrl: { attribute: "exit-url" }` -> its attribute's name; null for a property alone.
  const attributes = [...element.matchAll(/^ {4}(\w+): \{(?: attribute: (false|"([^"]+)"))? ?\},$/gm)].map(
    ([, property, given, named]) => ({ name: property, attribute: given === "false" ? null : (named ?? property) }),
  );
  const meaning = (property) =>
    new RegExp(`/\\*\\* (.+) \\*/\n  declare ${property}:`).exec(element)?.[1] ?? stop(`${name} says nothing about "${property}"`);
  const parts = /@csspart (.+)/.exec(element)?.[1] ?? stop(`${name} names no parts`);
  return {
    attributes: table(
      ["attribute or property", "meaning"],
      attributes.map((one) => [one.attribute ? `\`${one.attribute}\`` : `\`.${one.name}\``, meaning(one.name)]),
    ),
    events: [...element.matchAll(/@fires (\S+) - (.+)/g)],
    parts: `Parts: ${parts.split(", ").map((part) => `\`${part}\``).join(", ")}.`,
  };
}
const checker = read("element.ts");
const guide = read("guide/element.ts");

// The first value named is the light one.
const properties = new Map();
for (const [, name, value] of styles.matchAll(/var\((--lon-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)) {
  if (!properties.has(name)) properties.set(name, value);
}

/** Who printed the words: the framework's own document, and the one it builds on. */
const printed = ({ source, extends: base }) => [source, base].filter(Boolean).map(({ document, publisher }) => `${document} (${publisher})`).join(", on the ground of ");

const text = [
  checker.attributes,
  table(
    ["event", "when; none ever carries an answer or a level"],
    checker.events.map(([, name, when]) => [`\`${name}\``, when]),
  ),
  table(
    ["custom property", "without it (light)"],
    [...properties].map(([name, value]) => [`\`${name}\``, `\`${value}\``]),
  ),
  table(
    ["`framework`", "made from", "levels"],
    bundled().map((one) => [`\`${one.id}\``, printed(one), one.levels.length]),
  ),
  checker.parts,
  `\`<level-of-need-guide>\` knows ${guide.events.map(([, name]) => `\`${name}\``).join(" and ")}, the same custom properties and frameworks, and:`,
  guide.attributes,
  guide.parts,
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
