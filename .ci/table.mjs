// A table of measured figures against DESIGN section 8.

/** What a figure is worth against its budget and aim; nothing without a budget. */
export const verdict = (measured, budget, aim) => {
  if (measured === undefined || budget === undefined) return "";
  return measured > budget ? "OVER BUDGET" : measured > aim ? "within budget" : "within aim";
};

/** Prints rows of `[name, measured, budget, aim, verdict]`. */
export function print(title, rows) {
  const all = [[title, "measured", "budget", "aim", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const pad = (cell, column) => (column % 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  for (const row of all) console.log(row.map(pad).join("  ").trimEnd());
}
