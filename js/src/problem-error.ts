// The one error this package throws: a list of problems, each with what would be right.
// The engine words its own problems; only failures to load are worded here.

import type { Problem } from "./types.js";

/** Wrong framework or call: what, and what would be right. */
export class ProblemError extends Error {
  override name = "ProblemError";
  constructor(readonly problems: Problem[]) {
    super(problems.map((p) => p.message).join("; ") || "unknown problem");
  }
}

/** A failure as a ProblemError; one that is so already stays as it is. */
export function failed(code: string, reason: unknown): ProblemError {
  if (reason instanceof ProblemError) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  const place = { file: null, line: null, column: null, item: null };
  return new ProblemError([{ code, severity: "error", message, help: null, place }]);
}
