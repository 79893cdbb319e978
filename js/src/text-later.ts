// The fixed words of every page after the first ones, in one flat typed object beside the one in text.ts.
// No words of a framework and no decision may live here; {area} and the like are filled in by the page.

import type { Said } from "./text.js";

const en = {
  // Dates and times
  weekdays: "Sunday\nMonday\nTuesday\nWednesday\nThursday\nFriday\nSaturday",
  months: "January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember",
  dateDay: "{day} {month} {year}",
  dateMonth: "{month} {year}",
  dateWeekday: "{weekday} {day} {month}",
  timeMorning: "{time}am",
  timeAfternoon: "{time}pm",
  timeEvening: "{time}pm",
  timeMidday: "midday",
  timeMidnight: "midnight",
  timeTomorrow: "{time} tomorrow",
  timeOnDay: "{time} on {day}",

  // Moving about
  change: "Change",
  optional: "You can leave this blank.",

  // Child
  childTitle: { family: "About the child", "young-person": "About you" },
  ageAsk: { family: "How old is the child?", "young-person": "How old are you?" },
  areaAsk: { family: "Does the child live in {area}?", "young-person": "Do you live in {area}?" },
  areaHint: "It is the home that counts, not the school.",
  areaOutside: {
    family:
      "This guide is for children who live in {area}. Ring the council where the child lives: www.gov.uk/find-local-council shows which. You can ring 999 anywhere.",
    "young-person":
      "This guide is for {area}. Ring the council where you live: www.gov.uk/find-local-council shows which. You can ring 999 and Childline (0800 1111) anywhere.",
  },
  areaNotSure: "The people you ring can tell you. So can www.gov.uk/find-local-council.",
  overTitle: "This guide is for children and young people",
  overCovers: "It covers: {covers}.",

  // Worries
  worriesTitle: { family: "What are you worried about?", "young-person": "What is worrying you?" },
  ownWordsLabel: "Say it in your own words",
  ownWordsHint: {
    family: "What do you see or hear? For example: he stays out all night and won't say where. What you write is not sent to anyone and not kept.",
    "young-person": "What is going on? For example: I don't feel safe at home. What you write is not sent to anyone and not kept.",
    practitioner: "What have you seen or heard? For example: often late, always tired, no lunch. Leave out names. What you write is not sent to anyone and not kept.",
  },
  ownWordsGetting: "Getting the words…",
  ownWordsFailed: "The box is not working; choose from the list below.",
  ownWordsClear: "Clear the box",
  foundTopics: "Worries that may fit",
  foundTopicsHint: "Tick any that fit. You will then see a few questions on each.",
  foundStatements: "Is it like one of these?",
  foundStatementsHint: "Tick what is close. A later page asks you about it, so nothing is answered yet.",
  foundGo: "Go on with what you ticked",
  foundNone: "We found nothing that fits these words.",
  foundNoneWords: "That does not mean that it does not matter. Try other words, or look through the list. You can also ring and talk about it:",
  foundBrowse: "Look through the list",
  foundSaid: "Worries that may fit: {topics}. Statements that may fit: {statements}.",
  foundDanger: "If there may be danger now, ring 999 first. Do not wait to finish this.",
  foundDangerYes: "Yes, there is danger now",
  worriesList: "Choose from the list",
  worriesHint: "Choose as many as you like. You will then see a few questions on each.",
  worriesShow: "Show all",
  worriesHide: "Hide all",
  worriesPicked: "{n} chosen",
  worriesError: "Choose at least one worry, or skip this question",
  worriesNone: "Skip: I cannot find my worry here",

  // Topic
  topicCount: "Worry {n} of {of}",
  topicHint: {
    family: "Say **yes** to what is so, or **not sure** if it may be. Leave the rest.",
    "young-person": "Say **yes** to what is so, or **not sure** if it may be. You can leave any of them.",
    practitioner: "Mark what is evidenced as **yes** and what is suspected as **not sure**. Leave the rest.",
  },
  // Easy read
  easyStart: "Easy read",
  easyStop: "Turn easy read off",
  easyOn: "Easy read is on.",
  easyOff: "Easy read is off.",
  easyTopicHint: "Choose **Yes** if it is so. Choose **Not sure** if it may be. You can leave the rest.",

  // A framework in another language
  translationUnchecked: "No native speaker has checked this translation of the guide yet. If something is not clear, ring.",
  translationPart: "Some of the guide is still in English.",

  topicBrought: "You ticked this on the page before. Is it so?",
  topicRest: "More on this worry",
  topicOfficial: "Official wording",
  topicNone: "{area}'s guide has no words for this. That does not mean it does not matter. You can ring and talk about it: you will see who at the end.",
  repeatedAsk: "Has any of this happened before?",
  repeatedYes: "Yes, it has happened before or keeps on happening",
  repeatedNext: "Because it has happened before, look at these too",
  repeatedMore: "There is more to look at. It is listed below.",
  flagAsk: "Is this happening now?",
  flagWords: "If there is danger now, ring 999. Do not wait to finish this.",
  flagYes: "Yes, now",
  flagNo: "Not now",

  agencyExamples: "What you may see or hear: {agency}",
  agencyExamplesHint: "Examples to think with. They are not the guide's words and never change a level.",

  // Strengths, questions, consent
  strengthsTitle: { family: "What is going well?", practitioner: "Strengths and protective factors" },
  strengthsHint: "Choose any that are true. They help when you talk with someone. They never make a worry count for less.",
  questionsTitle: "What has been tried",
  consentTitle: "Agreement and sharing",
  consentAsk: "Have the parents or carers agreed to ask for help?",
  consentHint: "You do not need their agreement to share what keeps a child safe.",
  consentAgreed: "Yes, they agree",
  consentRefused: "They were asked and do not agree",
  consentNotAsked: "They have not been asked yet",
  consentNotSafe: "Asking them may put the child or someone else at risk",

  // Check
  checkTitle: "Check your answers",
  checkHint: "You can change any of them. Nothing has been sent.",
  checkWho: "Who this is about",
  checkDanger: "Danger right now",
  checkAge: "Age",
  checkArea: "Lives in {area}",
  checkWorries: "Worries",
  checkBefore: "Has happened before",
  checkOther: "Other answers",
  checkBlank: "Not answered",
  checkGo: "See the result",

  // Result: the opening
  resultCaption: "What the guide points to",
  resultPossible: "If there may be danger now, ring 999 first",
  resultPossibleWords: "You were not sure if there is danger now. You do not need to be sure to ring 999. Then talk with the people below.",
  resultMayBe: "You are not sure of some things. If they are so, this is what fits:",
  resultCouldBe: "It could be more than this:",
  resultNoCriterion: "Ring and talk it over",
  resultNoCriterionWords: "The guide has no words for some of what you chose. That does not mean it does not matter. A person can help you think it through.",
  resultNotAsked: "First: is there danger now?",
  resultNotAskedWords: "You left that question out. Nothing else you told us can answer it.",
  resultNotAskedGo: "Answer that question",
  resultUniversal: {
    family: "Help that is there for every family",
    "young-person": "Help that is there for everyone",
    practitioner: "Universal services, and talk it over if you are still worried",
  },
  resultUniversalWords: "Nothing you marked is on the guide's list of worries. No list holds everything. If something still does not feel right, ring and talk about it.",
  resultGuide: "This is a guide to a talk with a person. It is not a decision, and nobody may turn you away because of it.",
  ringFirstTitle: "Ring first",

  // Result: the drawing
  screenOne: {
    family: "What you told us points to this: {headline}. The guide calls it level {floor}, {name}.",
    practitioner: "What you told us points to level {floor}: {name}.",
  },
  screenSpan: {
    family: "What you told us points to this: {headline}. It could be more: {ceilingHeadline}. The guide calls them level {floor}, {name}, and level {ceiling}, {ceilingName}.",
    practitioner: "What you told us points to level {floor}: {name}. It could be as high as level {ceiling}: {ceilingName}.",
  },
  screenKnown: "what you told us",
  screenPossible: "could be",

  // Result: the parts
  ringNow: "Who to ring now",
  openUntil: "Open until {time}",
  openAlways: "Open day and night",
  closedNow: "Closed now",
  closedUntil: "Closed until {time}",
  hoursNotGiven: "Opening hours not given",
  contactChecked: "Checked {date}.",
  contactText: "Text {number}",
  contactRelay: "Text relay",
  /** Relay UK's prefix; the emergency number has one of its own, which its contact says. */
  relayNumber: "18001 {number}",
  relayWords: "Deaf, or hard for you to speak on the phone? **Text relay** puts 18001 in front of a number: type with the Relay UK app, and a person reads it out. For **British Sign Language**, ask them for an interpreter. In danger now, use the 999 BSL app.",
  contactOthers: "More people you can ring",
  contactRest: "Other numbers",
  whyTitle: "Why",
  whyFrom: "What you told us, and the words of the guide: {title}.",
  whySure: "You said yes",
  whyMaybe: "You were not sure",
  whyAlso: "What counts as well ({n})",
  whyRule: "What the guide says about things taken together",
  whyTwin: "The guide has nearly the same words elsewhere:",
  whyItem: "item {item}",
  levelName: "Level {n}, {name}",
  nextTitle: "What happens next",
  nextPossible: "If what you are not sure of is so",
  nextLead: "Who leads:",
  nextSilence: "If you hear nothing:",
  nextMoving: "This can change",
  nextAlso: "As well",
  nextAlsoMaybe: "May apply",
  agencyFirst: "Your first steps: {agency}",
  adviceTitle: { family: "Asking for advice", practitioner: "Asking others for advice, also without names" },
  goingWell: "What is going well",
  consentTitleFamily: "Your say",
  consentTitleFull: "Consent and sharing information",
  consentHelp: "Agreeing to help",
  consentSharing: "Sharing information",
  consentNational: "Above the local rule",
  consentStricter: "The local text asks for more",
  consentLocal: "The guide's rule: {level}",
  consentCeiling: "If it is higher: {level}",
  consentIfRefused: "If they do not agree",
  consentWho: "Who may decide to go ahead",
  consentGrounds: "On which grounds",
  consentRecord: "What to write down",
  consentLater: "The guide's own rule, for when it is safe to ask",
  openTitle: "What to find out next",
  openWords: "These could change the picture:",
  openReach: "could reach {level}",
  notLookedTitle: "What you did not look at",
  notLookedWords: "We cannot say anything about these:",
  notLookedShow: "Show all {n}",
  notLookedGo: "Look at more worries",
  helplinesTitle: "Helplines for what you told us",
  stillTitle: "Still worried?",
  stillWords: {
    family:
      "Ring anyway. You do not need proof.\nYou can ask for advice without saying who the child is.\nIf things get worse, ring again. If there is danger, ring 999.",
    "young-person":
      "Talk to someone anyway. You do not need proof.\nYou can ring Childline on 0800 1111. It is free and you do not have to say who you are.\nIf things get worse, tell someone again. If there is danger, ring 999.",
    practitioner:
      "Ring anyway: your concern is reason enough.\nYou can ask for advice without naming the child.\nTalk to your safeguarding lead. If things change, ring again.",
  },
  disagreeTitle: "Do you disagree?",
  disagreeWords: {
    family:
      "Say what you see, and ask how they decided.\nYou can ask to speak to a manager, and you can complain.",
    "young-person":
      "Your view counts. You can say that this is not right.\nYou can ask for an advocate: someone who helps you say what you want.",
    practitioner:
      "Use your partnership's steps for settling professional disagreement, and do not let the child wait for it.\nThis page is never grounds for refusing a referral or for judging one.",
  },
  told: {
    "young-person":
      "Nothing was sent to anyone. When you tell an adult such as a teacher, they may have to tell others to keep you safe. Ask them first what they will do. Childline can keep most things between you and them.",
  },
  limitsTitle: "What this cannot do",
  aboutThis: "About this guide",
  aboutMade: "Made from: {title}, {publisher}. Our copy: version {version}, compared on {date}.",
  aboutPublished: "Published {date}.",
  aboutExtends: "Many of its words are taken over from another: {title} ({document}, {publisher}, our copy: version {version}). The rest is its own.",
  aboutSuperseded: "It cites law or guidance that has been replaced since:",
  aboutReplaced: "{cites}. Now: {now}.",
  linksTitle: "More to read",

  // Result: what to take away
  print: "Print",
  copy: "Copy as text",
  again: "Start again",
  againHint: "This clears everything.",
  backToCheck: "Change your answers",

  // Contacts only
  contactsTitle: "Who to ring",
  contactsWords: "Our copy of the guide is too old, so we do not ask its questions any more. These people can help.",
} satisfies Record<string, Said>;

export type LaterText = Record<keyof typeof en, Said>;

/** The rest of English. */
export const laterEnglish: LaterText = en;
