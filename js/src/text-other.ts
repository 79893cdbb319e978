// The fixed words around another council's document, in one flat typed object beside the one in text-later.ts.
// No words of a framework and no decision may live here; {there} and the like are filled in by the page.

import type { Said } from "./text.js";

const en = {
  otherTitle: { family: "Under another council's guide", practitioner: "Under another council's document" },
  otherAsk: "Which guide?",
  otherHint: "See what another guide prints on what you told us. It changes nothing above.",
  otherShown: "What {there}'s guide prints is now shown.",
  otherDanger: "If there may be danger now, ring 999 before you read this.",
  otherNotALevel: {
    family: "Every council draws its own lines. What counts is the guide for the place where the child lives.",
    "young-person": "Every council draws its own lines. What counts is the guide for the place where you live.",
    practitioner: "Level numbers cannot be compared: each document counts and names its own, and the same number can mean something else. What counts is the document of the area where the child lives.",
  },
  otherHere: "You told us. {here}'s guide prints:",
  otherThere: "On the same thing, {there}'s guide prints:",
  otherNone: "{there}'s guide prints no words on this. That does not mean that it would not count there: people there decide with you, so ring and ask.",
  otherNothing: "You have told us of nothing that could be looked up in the other guide.",
  otherLost: "Sorry, that guide cannot be shown here.",
  otherOld: "One of the two copies is too old to be shown beside the other.",
  otherAbout: "About our copy of {there}'s guide: {title}, version {version}",
} satisfies Record<string, Said>;

export type OtherText = Record<keyof typeof en, Said>;

/** The English that comes only where a page names guides to compare with. */
export const otherEnglish: OtherText = en;
