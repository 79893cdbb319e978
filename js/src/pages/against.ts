// Another council's document beside this one, in a script of its own: fetched only where a page names such documents.
// What is set beside what is the engine's to say.

import "./later.js"; // which has all that both need: bundled so, they share one file and not many

export { otherEnglish as words } from "../text-other.js";
export { otherGuide } from "./result-other.js";
