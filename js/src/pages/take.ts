// What may be taken along and opened again, in a script of its own behind the other pages.
// Nothing here happens but by an explicit act, and everything stays on this device.

export { openedNote, openSaved } from "./opened.js";
export { since } from "./since.js";
export { sheetPage } from "./sheet.js";
export { ofResult } from "./taking.js";
