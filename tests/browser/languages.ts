// Languages as tests meet them: two that nobody speaks, made from English, and the journey walked in any language.
import type { Page } from "@playwright/test";
import { english, type Said, type Text } from "../../js/src/text.js";
import { guideEnglish } from "../../js/src/guide/text.js";
import { laterEnglish } from "../../js/src/text-later.js";
import { otherEnglish } from "../../js/src/text-other.js";
import { takeEnglish } from "../../js/src/text-take.js";
import type { Language } from "../../js/src/languages.js";
import { say } from "../../js/src/words.js";
import type { Checker } from "./checker.js";
import { compiled } from "./framework.js";
import { expect } from "./support.js";
import type { Visit } from "./walk.js";

export const ENGLISH: Text = { ...english, ...laterEnglish, ...otherEnglish, ...takeEnglish };

/** Everything but what a text leaves to be filled in, addresses, numbers, and the marks for what is strong. */
const PLAIN = /(\{\w+\}|www\.\S+|\d[\d ]*|\*\*)/;

const ACCENTS: Record<string, string> = { a: "á", c: "ç", e: "ê", i: "ï", n: "ñ", o: "ø", u: "ü", y: "ý", A: "Å", E: "É", I: "Ï", O: "Ö", U: "Û", Y: "Ý" };
const HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןףךץ";

const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);
const hebrew = (text: string) => text.replace(/[a-z]/gi, (letter) => HEBREW[letter.toLowerCase().charCodeAt(0) - 97]!);
/** From right to left every number and every value stands apart, as a file in such a language has to have it. */
const apart = (part: string) => (/^(\*\*)$/.test(part) ? part : `\u2068${part.trim()}\u2069${part.endsWith(" ") ? " " : ""}`);

/** Each line longer by 40 in 100 and between brackets: what has none on a page stands in no file. */
function pseudo(text: string, dir: "ltr" | "rtl"): string {
  const change = dir === "rtl" ? hebrew : accented;
  const line = (one: string) => {
    const longer = one.replace(/\{\w+\}|\*\*/g, "").slice(0, Math.ceil(one.length * 0.4));
    const parts = one.split(PLAIN).map((part, i) => (i % 2 ? (dir === "rtl" ? apart(part) : part) : change(part)));
    return `⟦${parts.join("")} ${change(longer.replace(PLAIN, ""))}⟧`;
  };
  return text.split("\n").map(line).join("\n");
}

export function pseudoLanguage(dir: "ltr" | "rtl"): Language {
  const made = <T extends Record<keyof T, Said>>(texts: T): T => {
    const all = Object.entries<Said>(texts).map(([key, said]) => {
      if (typeof said === "string") return [key, pseudo(said, dir)];
      return [key, Object.fromEntries(Object.entries(said).map(([reader, text]) => [reader, pseudo(text ?? "", dir)]))];
    });
    return Object.fromEntries(all) as T;
  };
  return { tag: dir === "rtl" ? "he" : "cy", dir, words: made(ENGLISH), guide: made(guideEnglish), unreviewed: [] };
}

/** The file of Welsh, by whatever name it was built. */
export const WELSH = /\/js\/dist\/cy-\w+\.js$/;

/** From now on `lang="cy"` brings this language: none that nobody speaks is ever built. */
export async function inPlaceOfWelsh(page: Page, language: Language): Promise<void> {
  const body = `export const language = ${JSON.stringify(language)};`;
  await page.route(WELSH, (route) => route.fulfill({ contentType: "text/javascript", body }));
}

/** Frameworks as if nobody had translated them. */
export async function leftInEnglish(page: Page): Promise<void> {
  await page.route("**/*.core.json", (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/|\.json$/g, "");
    return route.fulfill({ json: { ...(compiled(name) as object), languages: [] } });
  });
}

/** Every kind of page in one language, each control found by that language's words for it. */
export async function walkIn(words: Text, c: Checker, visit: Visit): Promise<void> {
  const t = (key: keyof Text, reader = c.reader) => say(words[key], reader).replace(/\{area\}/, "Halton");
  const press = (key: keyof Text) => c.button(t(key)).click();
  const radio = (name: string) => c.root.getByRole("radio", { name, exact: true });
  const at = (key: keyof Text) => expect(c.title).toContainText(t(key));
  const who = { family: "whoChild", "young-person": "whoMe", volunteer: "whoKnow", practitioner: "whoWork" } as const;

  await expect(c.title).toHaveText(t("startTitle", "family"));
  await visit("start");
  await c.button(say(words.next, "family")).click();
  await expect(c.heading(say(words.errorTitle, "family"))).toBeVisible();
  await visit("start, with an error");
  await c.root.getByRole("radio", { name: t(who[c.reader], "family") }).check();
  await press("next");
  await at("dangerTitle");
  await visit("danger");
  await press("dangerYes");
  await at("emergencyTitle");
  await expect(c.heading(t("contactRest"))).toBeVisible();
  await visit("emergency");
  await press("back");
  await press("no");

  await at("childTitle");
  await c.group(t("areaAsk")).getByRole("radio", { name: t("notSure"), exact: true }).check();
  await radio(c.words.band("18-or-over")).check();
  await visit("child");
  await press("next");
  await at("overTitle");
  await visit("over-age");
  await press("back");
  await radio(c.words.band("11-15")).check();
  await press("next");

  await at("worriesTitle");
  await press("worriesShow");
  await visit("worries");
  const box = c.root.getByRole("textbox", { name: t("ownWordsLabel"), exact: true });
  await box.fill("he has taken an overdose of tablets");
  await expect(c.group(t("foundStatements"))).toBeVisible();
  await visit("worries, in own words");
  await box.fill("how do i renew my parking permit");
  await expect(c.heading(t("foundNone"))).toBeVisible();
  await visit("worries, nothing found");
  await box.press("Escape");
  for (const topic of ["school-absence", "domestic-abuse"]) await c.topicBox(topic).check();
  await press("next");
  const said = (indicator: string, key: keyof Text) =>
    c.group(c.words.indicator(indicator)).getByRole("radio", { name: t(key), exact: true }).check();
  await expect(c.title).toContainText(c.words.topic("school-absence"));
  await said("significant-unauthorised-absence", "yes");
  await c.group(t("repeatedAsk")).getByRole("checkbox").check();
  await visit("topic");
  await press("next");
  await expect(c.title).toContainText(c.words.topic("domestic-abuse"));
  await said("domestic-abuse", "notSure");
  await expect(c.heading(t("flagAsk"))).toBeVisible();
  await visit("topic, with a red flag");
  await c.root.getByRole("alert").getByRole("button", { name: t("notSure"), exact: true }).click();
  await press("next");

  await at("strengthsTitle");
  await c.root.getByRole("checkbox", { name: c.words.strength("good-hygiene") }).check();
  await visit("strengths");
  await press("next");
  await expect(c.title).toHaveText(c.words.question("tried"));
  await visit("questions");
  await press("next");
  if (c.reader === "volunteer" || c.reader === "practitioner") {
    await at("consentTitle");
    await radio(t("consentRefused")).check();
    await visit("consent");
    await press("next");
  }
  await at("checkTitle");
  await visit("check");
  await press("checkGo");
  await expect(c.heading(t("ringNow"))).toBeVisible();
  await radio("Rochdale").or(c.root.getByRole("radio", { name: /^\s*Rochdale/ })).check();
  await c.page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // opens every fold
  await visit("result");
}
