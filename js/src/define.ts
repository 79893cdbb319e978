// Registers <level-of-need-checker>; importing this file is the only way to do so.
// Nothing else may live here.

import { LevelOfNeedChecker } from "./element.js";

if (!customElements.get("level-of-need-checker")) {
  customElements.define("level-of-need-checker", LevelOfNeedChecker);
}

declare global {
  interface HTMLElementTagNameMap {
    "level-of-need-checker": LevelOfNeedChecker;
  }
}

export { LevelOfNeedChecker };
