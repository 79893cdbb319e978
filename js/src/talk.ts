// The sheet for a phone call or a meeting, as plain blocks: what was said, what is asked, and blanks to fill in by hand.
// Names are never asked for on the device, and nothing meant for parents stands on it where telling them is a risk.

import type { Checker } from "./checker.js";
import { date, hour } from "./dates.js";
import { londonTime } from "./engine.js";
import { openWords } from "./parts-later.js";
import { answered, plainly, told, type Piece } from "./said.js";
import { notForParents } from "./sheet.js";
import { lines } from "./words.js";

export interface Item {
  words: Piece[];
  /** The guide's own words, for practitioners. */
  quote?: Piece[];
}

export interface Block {
  title: Piece;
  lines: Piece[][];
  items: Item[];
  /** What is written in by hand: each with room behind it. */
  blanks: string[];
  /** Parts of the block under titles of their own. */
  parts: Block[];
}

/** How many of those to ring stand on the sheet. */
const SHOWN = 3;

const block = (title: Piece, given: Partial<Omit<Block, "title">>): Block => ({ title, lines: [], items: [], blanks: [], parts: [], ...given });
const items = (words: Piece[][]): Item[] => words.map((one) => ({ words: one }));
const ours = (words: string[]): Item[] => items(words.map((one) => [one]));

export function talk(c: Checker): Block[] {
  const { contacts, at, emergency, headline, floor, ceiling } = c.evaluation;
  const worker = c.reader === "volunteer" || c.reader === "practitioner";
  const said = (key: string) => told(c).filter((line) => line.key === key && line.said.length);
  const spoken = (key: string): Piece[][] =>
    said(key).map(({ name, said: all }) => [name, /\?$/.test(plainly([name])) ? " " : ": ", ...all.flatMap((one, i) => (i ? [", ", ...one] : one))]);
  const level = (n: number) => c.t("levelName", { n, name: c.framework?.levels.find((one) => one.number === n)?.name ?? "" });
  const ring = contacts
    .filter((one) => !one.emergency && (one.phone || one.email))
    .slice(0, SHOWN)
    .map((one): Piece[] => [{ theirs: one.name }, `: ${one.phone ?? one.email} (${openWords(c, one, at)})`]);
  if (emergency || headline === "possible-emergency") ring.unshift([c.t("sheetRing999")]);
  const blocks = [
    block(c.t("sheetWho"), { lines: spoken("child"), blanks: lines(c.t("sheetWhoBlanks")) }),
    block(c.t("ringNow"), { lines: [[c.t("sheetRingAt", { time: moment(c) })], [c.t("sheetRelay")]], items: items(ring) }),
    block(c.t("sheetSeen"), { lines: spoken("danger"), parts: seen(c) }),
    block(c.t("goingWell"), { items: items(said("strengths").flatMap((line) => line.said)), blanks: [c.t("sheetMore")] }),
    block(c.t("questionsTitle"), { lines: spoken("questions"), blanks: [c.t("sheetMore")] }),
  ];
  if (worker && headline === "concern") {
    const span = [...new Set([floor, ceiling])].map(level).join(`. ${c.t("resultCouldBe")} `);
    blocks.push(block(c.t("sheetSpan"), { items: ours([span]), lines: [[c.t("resultGuide")]] }));
  }
  if (worker) blocks.push(block(c.t("consentTitle"), { lines: spoken("consent").length ? spoken("consent") : [[c.t("sheetNoConsent")]] }));
  if (worker && !notForParents(c)) blocks.push(block(c.t("sheetParents"), { blanks: lines(c.t("sheetParentsBlanks")) }));
  return [
    ...blocks,
    block(c.t("sheetAskTitle"), { items: ours(lines(c.t("sheetAskItems"))) }),
    block(c.t("sheetTalk"), { blanks: lines(c.t("sheetTalkBlanks")) }),
  ];
}

/** Day and hour of now. */
export function moment(c: Checker): string {
  const now = londonTime();
  return `${date(c, now.slice(0, 10))}, ${hour(c, now.slice(11))}`;
}

/** Each worry with what was said of it, once; and answers no page asks any more, because they count as well. */
function seen(c: Checker): Block[] {
  const left = new Set(Object.keys(c.answers.indicators ?? {}));
  const worker = c.reader === "practitioner";
  const item = (id: string): Item[] => {
    const one = c.find("indicators", id);
    if (!one || !left.delete(id)) return [];
    const words = c.answers.indicators?.[id] === "yes" ? [{ theirs: c.w(one.plain) }] : (answered(c, id)[0] ?? []);
    return [worker ? { words, quote: [{ theirs: `${one.criterion} (${one.place.section})` }] } : { words }];
  };
  const blocks = c.pages.flatMap((page) => {
    if (page.kind !== "topic") return [];
    const before = c.answers.repeated?.includes(page.topic) ? [[c.t("checkBefore")]] : [];
    return block({ theirs: c.topicName(page.topic) }, { lines: before, items: page.indicators.flatMap(item), blanks: [c.t("sheetSince")] });
  });
  const stray = [...left].flatMap(item);
  return stray.length ? [...blocks, block(c.t("checkOther"), { items: stray })] : blocks;
}

/** What stands below: whose words these are, and that a person decides. */
export function foot(c: Checker): Piece[] {
  const { caveats } = c.evaluation;
  return [
    c.t("sheetFoot", { title: c.framework?.source.document ?? "" }),
    ...caveats.filter((one) => one.when === "not-adopted").map((one) => ({ theirs: one.words })),
  ];
}

/** The sheet as plain text. */
export function talkText(c: Checker): string {
  const one = ({ title, lines: said, items: all, blanks, parts }: Block): string =>
    [
      plainly([title]),
      ...said.map(plainly),
      ...all.map(({ words, quote }) => `- ${plainly(words)}${quote ? `\n  “${plainly(quote)}”` : ""}`),
      ...parts.map((part) => `\n${one(part)}`),
      ...blanks.map((blank) => `${blank}: ____________________`),
    ].join("\n");
  return [c.t("sheetTitle"), ...(notForParents(c) ? [c.t("takeNotParents")] : []), ...talk(c).map(one), ...foot(c).map((words) => plainly([words]))].join("\n\n");
}
