// Dates and moments said plainly, as London has them.
// It decides nothing: what is open or due is the engine's business.

/** "5pm", "tomorrow at 9am", "Monday at 9am", "Monday 4 January at 9am": a London civil time as seen from another. */
export function moment(when: string, from: string, lang: string): string {
  const days = (utc(when) - utc(from)) / 86_400_000;
  const clock = hour(when.slice(11));
  if (days === 0) return clock;
  if (days === 1) return `${clock} tomorrow`;
  const options: Intl.DateTimeFormatOptions = days < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" };
  return `${clock} on ${new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" }).format(utc(when))}`;
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

function hour(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  if (!minutes && hours % 12 === 0) return hours ? "midday" : "midnight";
  return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""}${hours < 12 ? "am" : "pm"}`;
}
