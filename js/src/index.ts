// The package's front door: the element's class, the headless engine, their types and events.
// Importing it may not register, fetch or show anything.

export { LevelOfNeedChecker } from "./element.js";
export type { Parts } from "./compiled.js";
export { loadEngine, londonTime, ProblemError } from "./engine.js";
export type { Engine, WasmSource } from "./engine.js";
export { LonFinishedEvent, LonPageEvent, LonProblemEvent, LonReadyEvent } from "./events.js";
export type { ToldPage } from "./events.js";
export type * from "./types.js";
