// Welsh: placeholder
import type { Language } from "../languages.js";
export const language: Language = { tag: "cy", dir: "ltr", words: {} as never, unreviewed: [] };
