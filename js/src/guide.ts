// Registers <level-of-need-guide>; importing this file is the only way to do so.
// Nothing else may live here.

import { LevelOfNeedGuide } from "./guide/element.js";

if (!customElements.get("level-of-need-guide")) {
  customElements.define("level-of-need-guide", LevelOfNeedGuide);
}

declare global {
  interface HTMLElementTagNameMap {
    "level-of-need-guide": LevelOfNeedGuide;
  }
}

export { LevelOfNeedGuide };
