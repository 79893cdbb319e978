// Dates and moments said plainly, as London has them, in the words of the page's language.
// It decides nothing: what is open or due is the engine's business.

import type { Checker } from "./checker.js";
import { lines } from "./words.js";

// The names stand among our texts: Chromium's Intl knows no Welsh, and would put American English in its place.

/** "5pm", "9am tomorrow", "9am on Monday", "9am on Monday 4 January": a London civil time as seen from another. */
export function moment(c: Checker, when: string, from: string): string {
  const days = (utc(when) - utc(from)) / 86_400_000;
  const time = hour(c, when.slice(11));
  if (days === 0) return time;
  if (days === 1) return c.t("timeTomorrow", { time });
  const weekday = lines(c.t("weekdays"))[new Date(utc(when)).getUTCDay()] ?? "";
  return c.t("timeOnDay", { time, day: days < 7 ? weekday : c.t("dateWeekday", { weekday, ...parts(c, when) }) });
}

/** "27 November 2026" for an ISO date; "November 2026" or "2026" where a document says no more. */
export function date(c: Checker, iso: string): string {
  const [year = "", month, day] = iso.split("-");
  return month ? c.t(day ? "dateDay" : "dateMonth", parts(c, iso)) : year;
}

function parts(c: Checker, iso: string): Record<"year" | "month" | "day", string | number> {
  const [year = "", month, day] = iso.slice(0, 10).split("-");
  return { year, month: lines(c.t("months"))[Number(month) - 1] ?? "", day: Number(day) };
}

function utc(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00Z`);
}

/** "9am", "4:30pm", "midday". */
export function hour(c: Checker, clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  if (!minutes && hours % 12 === 0) return c.t(hours ? "timeMidday" : "timeMidnight");
  const time = `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""}`;
  return c.t(hours < 12 ? "timeMorning" : hours < 18 ? "timeAfternoon" : "timeEvening", { time });
}
