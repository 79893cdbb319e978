// What may be taken along and opened again, with what to say when you ring, in a script of its own behind the other pages.
// Nothing here happens but by an explicit act, and everything stays on this device.

import "./later.js"; // which has all that both need: bundled so, they share one file and not many

export { stylesTake as styles } from "../styles-take.js";
export { takeEnglish as words } from "../text-take.js";
export { openedNote, openSaved } from "./opened.js";
export { since } from "./since.js";
export { sheetPage } from "./sheet.js";
export { toSay } from "./result-take.js";
