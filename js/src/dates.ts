// Dates and moments said plainly, as London has them, in the words of the page's language.
// It decides nothing: what is open or due is the engine's business.

import type { Checker } from "./checker.js";

/** "5pm", "tomorrow at 9am", "Monday at 9am", "Monday 4 January at 9am": a London civil time as seen from another. */
export function moment(c: Checker, when: string, from: string): string {
  const days = (utc(when) - utc(from)) / 86_400_000;
  const time = hour(c, when.slice(11));
  if (days === 0) return time;
  if (days === 1) return c.t("timeTomorrow", { time });
  const options: Intl.DateTimeFormatOptions = days < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" };
  const day = new Intl.DateTimeFormat(c.t("locale"), { ...options, timeZone: "UTC" }).format(utc(when));
  return c.t("timeOnDay", { time, day });
}

/** "27 November 2026" for an ISO date; "November 2026" or "2026" where a document says no more. */
export function date(iso: string, lang: string): string {
  const [, month, day] = iso.split("-");
  const options: Intl.DateTimeFormatOptions = { year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" }).format(Date.parse(iso));
}

function utc(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00Z`);
}

function hour(c: Checker, clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  if (!minutes && hours % 12 === 0) return c.t(hours ? "timeMidday" : "timeMidnight");
  const time = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""}`;
  return c.t(hours < 12 ? "timeMorning" : hours < 18 ? "timeAfternoon" : "timeEvening", { time });
}
