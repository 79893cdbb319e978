// The fixed words of what is taken along and opened again, in one flat typed object beside the one in text-later.ts.
// No words of a framework and no decision may live here; {area} and the like are filled in by the page.

import type { Said } from "./text.js";

const en = {
  // Result: what to say when you ring
  sayTitle: "What to say when you ring",
  sayHint: "You can read this out. You do not have to know everything.",
  takeNotParents: "Do not give this to the parents or carers: telling them first could put the child at risk.",
  sheetAbout: { family: "I am ringing about a child.", "young-person": "I want to talk about something that is happening to me." },
  sheetGuide: "In {area}'s guide ({title})",
  sheetAsk: "What I would like to know: what will happen next, who will ring me back, and by when?",

  // Result: what to take away
  copied: "Copied.",
  takeText: "Save as text",
  takeSave: "Save to open later",
  takeSaved: "Saved. Look in the downloads of this device.",
  takeSaveHint: "What you save is a file on this device. Whoever can open it can read your answers. Delete it when you no longer need it.",
  takeKeep: "Whoever opens this file can read the answers in it. Delete it when you no longer need it.",
  copyByHand: "Select this text and copy it.",
  takeWarn: "Could someone at home find this? Then it may be safer to ring than to print, copy or save it.",
  takeAnyway: "Go on",
  takeNotNow: "Do not",

  // The sheet to talk from
  sheetMake: "Make a sheet to talk from",
  sheetTitle: "Notes to talk from",
  sheetHint: "Print it, or keep it on the screen when you ring. Write the names in by hand: we do not ask for them here.",
  sheetBack: "Back to the result",
  sheetWho: { family: "The child", "young-person": "About me" },
  sheetWhoBlanks: {
    family: "Child's name\nDate of birth\nAddress\nMy name and number",
    "young-person": "My name\nMy date of birth\nWhere I live\nHow to reach me safely",
    practitioner: "Child's name\nDate of birth\nAddress and school or setting\nMy name, role and number",
  },
  sheetRing999: "999, if there may be danger now",
  sheetRingAt: "As it was on {time}:",
  sheetRelay: "Text relay (Relay UK): ring 18001, then the number.",
  sheetSeen: { family: "What I have seen", "young-person": "What is happening" },
  sheetSince: "Since when, and how often",
  sheetMore: "Notes",
  sheetSpan: "Where the guide points",
  sheetNoConsent: "Not answered: have the parents or carers been asked?",
  sheetParents: "With the parents or carers",
  sheetParentsBlanks: "What they say\nWhat they would like",
  sheetAskTitle: "What I would like to know",
  sheetAskItems: {
    family: "What will happen next, and when?\nWho will ring me back, and by when?\nWhat can I do until then?",
    "young-person": "What will happen next, and when?\nWho will be told, and why?\nWho can I ring if I hear nothing?",
    practitioner: "What happens next, who leads, and by when?\nWho tells the family, and how?\nWhat do you need from me in writing, and by when?",
  },
  sheetTalk: "The talk",
  sheetTalkBlanks: "Day and time\nWho I spoke to, and their number\nWhat was agreed\nWho does what, and by when\nI will ring again on",
  sheetFoot: "Made from {title}. It is a guide to a talk with a person. It is not a decision, and nobody may turn you away because of it.",

  // Saved checks
  savedOpen: "Open a saved check",
  savedPick: "Choose the file you saved",
  savedHint: "Its name is like notes-2026-11-22.json. It is read on this device and is not sent to anyone.",
  savedNotOurs: "That file is not a check that was saved here. Choose a file with a name like notes-2026-11-22.json",
  savedNewer: "That file was saved by a newer copy of this page. Load this page again, then choose the file once more",
  savedOther: "That file is for another guide: {title}. Open it on the page of that guide",
  savedReader: "That file was saved under “{who}”. Open it on the page where you saved it",
  savedUnknown: "That file is not as this page writes it, so it was not opened. What is wrong: {what}",
  savedOpened: "Opened from a file of {date}.",
  savedOpenedWords: "Things may have changed since. Danger is always asked again. Go through your answers and change what is no longer so.",
  savedDropped: "The guide no longer has words for these answers. They no longer count. Look at these worries again:",
  savedReworded: "The guide has new words for these answers. Look at them again:",
  sinceTitle: "What has changed since {date}",
  sinceDanger: "First say if there is danger now. Then you can see here what has changed.",
  sinceCannot: "The guide has changed too much to say if it points higher or lower than before.",
  sinceSame: "It points to the same as before.",
  sinceUp: "It points higher than before.",
  sinceDown: "It points lower than before. That is no reason to stop. If you are still worried, ring and say so.",
  sinceWider: "It is less clear than before: it could be less, and it could be more.",
  sinceNarrower: "It is clearer than before: less is left open.",
  sinceByAnswers: "That is because your answers have changed.",
  sinceByGuide: "That is because the guide has changed. Your answers do not move it.",
  sinceByBoth: "Both your answers and the guide have changed.",
  sinceGuide: "Our copy of the guide was changed since: then version {then}, now version {now}.",
  sinceThen: "Then: {what}",
  sinceNow: "Now: {what}",
  sinceUpTo: "It could be: {what}",
  sinceAdded: "New",
  sinceOther: "Different now",
  sinceGone: "No longer said",
  sinceNothing: "Your answers are the same as then.",
} satisfies Record<string, Said>;

export type TakeText = Record<keyof typeof en, Said>;

/** More of English. */
export const takeEnglish: TakeText = en;
