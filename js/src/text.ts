// The fixed words of the first pages and of the frame, in one flat typed object: what every language has to have.
// No words of a framework and no decision may live here; {area} and the like are filled in by the page.

import type { LaterText } from "./text-later.js";
import type { OtherText } from "./text-other.js";
import type { TakeText } from "./text-take.js";
import type { Words } from "./types.js";

/** One text for all readers, or one for each; a line break separates the items of a list. */
export type Said = string | Words;

const en = {
  // The bar above every page
  barDanger: "In danger now?",
  barCall: "Call 999",
  barLabel: "Emergency",
  leave: "Leave this page",
  leaveHint: "or press Shift 3 times",
  leaveMore: "Press Shift {n} more to leave this page.",
  notSureDanger: "You are not sure if there is danger now. If there may be, ring 999 first.",
  anyArea: "a council",
  demonstration: "**Demonstration** of {area}'s published guide. No council has checked or adopted it.",
  reviewDue: "This copy of the guide is due to be checked again. If you are not sure, ring.",
  forArea: "For children who live in {area}",

  // Moving about
  back: "Back",
  next: "Continue",
  skip: "Skip this question",
  clear: "Clear",
  yes: "Yes",
  no: "No",
  notSure: "Not sure",
  errorTitle: "There is a problem",
  errorPrefix: "Error:",
  // Before the engine, and when it fails
  waitTitle: "Getting the questions ready",
  waitWords: "This should take a few seconds.",
  waitLong: "This is taking a while. You do not have to wait: you can ring someone now.",
  failTitle: "Sorry, this checker is not working",
  failWords: "You can still get help. In danger now? Ring 999. If not, ring one of these numbers.",
  failAgain: "Try again",
  ownNumbers: "Numbers that always work",
  numberPolice: "Police, ambulance or fire: in danger now",
  numberChildline: "Childline: for children and young people, day and night, free",
  numberNspcc: "NSPCC helpline: for adults worried about a child",

  // Start
  startTitle: { family: "Find help for a child or young person", "young-person": "Find help for you" },
  startLead: "Answer some plain questions. Then see what help there may be, what may happen next, and who you can ring.",
  whoAsk: "Who are you worried about?",
  whoChild: "My child",
  whoChildHint: "You are a parent or carer",
  whoMe: "Myself",
  whoMeHint: "You are a child or young person",
  whoKnow: "A child I know",
  whoKnowHint: "You are family, a friend, a neighbour or a volunteer",
  whoWork: "A child I work with",
  whoWorkHint: "Such as a teacher, nurse, police officer or early years worker",
  whoError: "Choose who you are worried about",
  aboutTitle: "Before you start",
  aboutOne: {
    family: "**One check for each child.** When you have done one, you can start again for the next.",
    "young-person": "**This is about you.** It is fine to ask for help. None of this is your fault.",
  },
  aboutWorker: {
    family: "**Does the child have a social worker?** Ring them first, or ask for their duty team.",
    "young-person": "**Do you have a social worker?** You can ring them first, or ask for their duty team.",
  },
  aboutGuide: "**It is a guide, not a test.** It helps you talk with someone. A person will always decide, never this page.",
  aboutPrivate: "**It is private.** What you tell us is not sent to anyone and not kept. It is gone when you close this page.",
  tracksTitle: "If someone may look at this device",
  tracks: "Press **Leave this page** at any time. It opens a page about the weather and clears your answers. It cannot hide that this page was opened: the list of pages you have seen may show it. A private window keeps no such list. A phone may keep a list of calls.",
  tracksLink: "How to cover your tracks",

  // Danger
  dangerTitle: {
    family: "Is a child in danger right now?",
    "young-person": "Are you in danger right now?",
    practitioner: "Is there immediate danger?",
  },
  dangerLead: "For example:",
  dangerExamples: {
    family:
      "someone is hurting them, or is about to\nthey may try to end their life, or have tried to\nthey are very ill or badly hurt\nthey are too young to be alone, and are alone\nthey are missing and you fear for them\nsomeone may soon take them away to be married, cut or used",
    "young-person":
      "someone is hurting you, or is about to\nyou have tried to end your life, or think you may\nyou are very ill or badly hurt\nyou are alone and not safe\nsomeone may soon take you away, or make you marry",
  },
  dangerYes: "Yes, now or very soon",
  dangerNotSure: "I am not sure",
  dangerSaid: "You chose: {answer}",

  // Emergency
  emergencyTitle: "Ring 999 now",
  emergencyWords: "Ask for the police or an ambulance. Say who is in danger, and where.",
  emergencyMore:
    "**Not safe to speak?** Ring 999 from a mobile. Listen, then press 55 when you are asked.\n**Deaf, or you cannot speak?** Use the 999 BSL app, or text 999 if your phone is signed up for it.\n**Go to a safe place** if you can. Do not put yourself in danger.",
  emergencyThen: "When it is safe",
  emergencyThenWords: "You can see who else to tell, and what happens next. Or you can go on with the questions.",
  emergencyNext: "Go on with the questions",

  // Result: the opening
  resultEmergencyWords: "You said there is danger now. Ring 999 before you read on.",
} satisfies Record<string, Said>;

export type FirstText = Record<keyof typeof en, Said>;
export type Text = FirstText & LaterText & OtherText & TakeText;

/** English: at hand for everybody, before any other language. */
export const english: FirstText = en;
