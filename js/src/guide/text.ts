// The fixed words of the guide element, in one flat typed object beside those of the checker.
// No words of a framework and no decision may live here; {area} and the like are filled in by the page.

import type { Said } from "../text.js";

const en = {
  title: { family: "Help for children in {area}: the whole guide", practitioner: "Levels of need in {area}: the whole framework" },
  loading: "Getting the guide",
  lead: {
    family: "All that the guide lists, from the mildest to the most serious. Choose one to see what it means and who can help.",
    "young-person": "All that the guide lists, from the mildest to the most serious. Choose one to see what it means and who can help you.",
    practitioner: "Every criterion the document prints, by level. Choose one for its plain meaning, its neighbours, the response and whom to ring.",
  },
  isGuide: "It is a guide to a talk with a person. It does not decide about a child, and nobody may be turned away because of it.",

  // What is shown
  show: "What to show",
  by: "Sort by",
  byDimension: { family: "Part of life", practitioner: "Dimension" },
  byLevel: "Level alone",
  byTopic: { family: "Kind of worry", practitioner: "Topic" },
  level: "Level",
  dimension: { family: "Part of life", practitioner: "Dimension" },
  topic: { family: "Kind of worry", practitioner: "Topic" },
  route: "Kind of help",
  reader: "Words for",
  all: "All",
  readerFamily: "A parent or carer",
  readerYoung: "A child or young person",
  readerVolunteer: "A neighbour or volunteer",
  readerPractitioner: "Somebody who works with children",
  reset: "Show everything",
  shown: "Shown: {n} of {of}.",
  nothing: "Nothing in the guide is all of this at once. Choose less, or show everything.",
  none: "Nothing is listed here.",
  noneStrengths: "Nothing is listed here. Look under what is going well.",
  noDimension: "Everything the guide lists",
  otherDimension: "Not under a heading of the guide",

  // Found by own words
  found: "What may fit your words",
  foundTopic: "Show all on: {topic}",
  foundSaid: "Found: {n}.",
  foundNone: "We found nothing that fits these words. That does not mean that it does not matter. Try other words, look below, or ring and talk about it.",

  // One of them
  official: "Official wording",
  plain: "In plain words",
  ladder: "From mild to serious: {topic}",
  here: "this one",
  also: "You find it under:",
  next: "What happens next",
  ring: "Who can help",
  ringFirst: "Ring first",

  // The rest
  more: "More from the guide",
  levels: "What the levels mean",
  levelCaption: "Level {n}",
  responses: "What happens next, for each kind of help",
  contacts: "Who to ring",
  strengths: { family: "What is going well", practitioner: "Strengths and protective factors" },
  strengthsLead: "The guide lists these too. They never make a worry count for less.",
  rules: "When several things come together",
  moving: "How things can change",
  glossary: "Words the guide uses",
  printed: "The guide says: {words}",
  about: "About this guide",
  print: "Print",
} satisfies Record<string, Said>;

export type GuideText = Record<keyof typeof en, Said>;

/** English, which every other language is held against. */
export const guideEnglish: GuideText = en;
