// The sheet for a phone call or a meeting, as plain blocks: what was said, what is asked, and blanks to fill in by hand.
// Names are never asked for on the device, and nothing meant for parents stands on it where telling them is a risk.

import type { Checker } from "./checker.js";
import { date } from "./dates.js";
import { londonTime } from "./engine.js";
import { openWords } from "./parts-later.js";
import { answered, told } from "./said.js";
import { notForParents } from "./sheet.js";
import { lines } from "./words.js";

export interface Item {
  words: string;
  /** The guide's own words, for practitioners. */
  quote?: string;
}

export interface Block {
  title: string;
  lines: string[];
  items: Item[];
  /** What is written in by hand: each with room behind it. */
  blanks: string[];
  /** Parts of the block under titles of their own. */
  parts: Block[];
}

/** How many of those to ring stand on the sheet. */
const SHOWN = 3;

const block = (title: string, given: Partial<Omit<Block, "title">>): Block => ({ title, lines: [], items: [], blanks: [], parts: [], ...given });
const items = (words: string[]): Item[] => words.map((one) => ({ words: one }));

export function talk(c: Checker): Block[] {
  const { contacts, at, emergency, headline, floor, ceiling } = c.evaluation;
  const worker = c.reader === "volunteer" || c.reader === "practitioner";
  const said = (key: string) => told(c).filter((line) => line.key === key && line.said.length);
  const spoken = (key: string) => said(key).map(({ name, said: all }) => `${name}${/\?$/.test(name) ? "" : ":"} ${all.join(", ")}`);
  const level = (n: number) => c.t("levelName", { n, name: c.framework?.levels.find((one) => one.number === n)?.name ?? "" });
  const ring = contacts
    .filter((one) => !one.emergency && (one.phone || one.email))
    .slice(0, SHOWN)
    .map((one) => `${[one.name, one.phone ?? one.email].join(": ")} (${openWords(c, one, at)})`);
  if (emergency || headline === "possible-emergency") ring.unshift(c.t("sheetRing999"));
  const blocks = [
    block(c.t("sheetWho"), { lines: spoken("child"), blanks: lines(c.t("sheetWhoBlanks")) }),
    block(c.t("ringNow"), { lines: [c.t("sheetRingAt", { time: moment(c) }), c.t("sheetRelay")], items: items(ring) }),
    block(c.t("sheetSeen"), { lines: spoken("danger"), parts: seen(c) }),
    block(c.t("goingWell"), { items: items(said("strengths").flatMap((line) => line.said)), blanks: [c.t("sheetMore")] }),
    block(c.t("questionsTitle"), { lines: spoken("questions"), blanks: [c.t("sheetMore")] }),
  ];
  if (worker && headline === "concern") {
    const span = [...new Set([floor, ceiling])].map(level).join(" – ");
    blocks.push(block(c.t("sheetSpan"), { items: items([span]), lines: [c.t("resultGuide")] }));
  }
  if (worker) blocks.push(block(c.t("consentTitle"), { lines: spoken("consent").length ? spoken("consent") : [c.t("sheetNoConsent")] }));
  if (worker && !notForParents(c)) blocks.push(block(c.t("sheetParents"), { blanks: lines(c.t("sheetParentsBlanks")) }));
  return [
    ...blocks,
    block(c.t("sheetAskTitle"), { items: items(lines(c.t("sheetAskItems"))) }),
    block(c.t("sheetTalk"), { blanks: lines(c.t("sheetTalkBlanks")) }),
  ];
}

/** Day and hour of now. */
export function moment(c: Checker): string {
  const now = londonTime();
  return `${date(now.slice(0, 10), c.t("locale"))}, ${now.slice(11)}`;
}

/** Each worry with what was said of it, once; and answers no page asks any more, because they count as well. */
function seen(c: Checker): Block[] {
  const left = new Set(Object.keys(c.answers.indicators ?? {}));
  const worker = c.reader === "practitioner";
  const item = (id: string): Item[] => {
    const one = c.find("indicators", id);
    if (!one || !left.delete(id)) return [];
    const words = c.answers.indicators?.[id] === "yes" ? c.w(one.plain) : (answered(c, id)[0] ?? "");
    return [worker ? { words, quote: `${one.criterion} (${one.place.section})` } : { words }];
  };
  const blocks = c.pages.flatMap((page) => {
    if (page.kind !== "topic") return [];
    const before = c.answers.repeated?.includes(page.topic) ? [c.t("checkBefore")] : [];
    return block(c.topicName(page.topic), { lines: before, items: page.indicators.flatMap(item), blanks: [c.t("sheetSince")] });
  });
  const stray = [...left].flatMap(item);
  return stray.length ? [...blocks, block(c.t("checkOther"), { items: stray })] : blocks;
}

/** What stands below: whose words these are, and that a person decides. */
export function foot(c: Checker): string[] {
  const { caveats } = c.evaluation;
  return [
    c.t("sheetFoot", { title: c.framework?.source.document ?? "" }),
    ...caveats.filter((one) => one.when === "not-adopted").map((one) => one.words),
  ];
}

/** The sheet as plain text. */
export function talkText(c: Checker): string {
  const one = ({ title, lines: said, items: all, blanks, parts }: Block): string =>
    [
      title,
      ...said,
      ...all.map(({ words, quote }) => `- ${words}${quote ? `\n  “${quote}”` : ""}`),
      ...parts.map((part) => `\n${one(part)}`),
      ...blanks.map((blank) => `${blank}: ____________________`),
    ].join("\n");
  return [c.t("sheetTitle"), ...(notForParents(c) ? [c.t("takeNotParents")] : []), ...talk(c).map(one), ...foot(c)].join("\n\n");
}
