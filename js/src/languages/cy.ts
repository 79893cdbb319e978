// Welsh: the words of the first pages, and whether a native speaker has reviewed any of it; cy-later.ts, cy-result.ts and cy-guide.ts have the rest.
// The same keys as in text.ts, and no more: "chi" to families and workers, "ti" to young people.

import type { Language } from "../languages.js";
import type { FirstText } from "../text.js";
import { guide } from "./cy-guide.js";
import { later } from "./cy-later.js";

/** To be set by whoever had a native speaker read every text in the four files: the notice then goes. */
const reviewed = false;

const first: FirstText = {
  barDanger: "Mewn perygl nawr?",
  barCall: { family: "Ffoniwch 999", "young-person": "Ffonia 999" },
  barLabel: "Argyfwng",
  leave: "Gadael y dudalen",
  leaveHint: "neu bwyso Shift 3 gwaith",
  leaveMore: {
    family: "Pwyswch Shift eto i adael y dudalen hon. Ar ôl: {n}.",
    "young-person": "Pwysa Shift eto i adael y dudalen hon. Ar ôl: {n}.",
  },
  notSureDanger: {
    family: "Dydych chi ddim yn siŵr a oes perygl nawr. Os gallai fod, ffoniwch 999 yn gyntaf.",
    "young-person": "Dwyt ti ddim yn siŵr a oes perygl nawr. Os gallai fod, ffonia 999 yn gyntaf.",
  },
  anyArea: "cyngor",
  demonstration: "**Arddangosiad** o ganllaw cyhoeddedig {area}. Does dim un cyngor wedi'i wirio na'i fabwysiadu.",
  reviewDue: {
    family: "Mae'n bryd gwirio'r copi hwn o'r canllaw eto. Os nad ydych chi'n siŵr, ffoniwch.",
    "young-person": "Mae'n bryd gwirio'r copi hwn o'r canllaw eto. Os nad wyt ti'n siŵr, ffonia.",
  },
  forArea: "I blant sy'n byw yn {area}",

  back: "Yn ôl",
  next: "Ymlaen",
  skip: "Hepgor y cwestiwn hwn",
  clear: "Clirio",
  yes: "Ie",
  no: "Na",
  notSure: "Ddim yn siŵr",
  errorTitle: "Mae problem",
  errorPrefix: "Gwall:",

  waitTitle: "Wrthi'n paratoi'r cwestiynau",
  waitWords: "Dylai hyn gymryd ychydig eiliadau.",
  waitLong: {
    family: "Mae hyn yn cymryd amser. Does dim rhaid i chi aros: gallwch chi ffonio rhywun nawr.",
    "young-person": "Mae hyn yn cymryd amser. Does dim rhaid i ti aros: galli di ffonio rhywun nawr.",
  },
  failTitle: "Mae'n ddrwg gennym, dydy'r gwiriwr hwn ddim yn gweithio",
  failWords: {
    family: "Gallwch chi gael help o hyd. Mewn perygl nawr? Ffoniwch 999. Os nad ydych chi, ffoniwch un o'r rhifau hyn.",
    "young-person": "Galli di gael help o hyd. Mewn perygl nawr? Ffonia 999. Os nad wyt ti, ffonia un o'r rhifau hyn.",
  },
  failAgain: "Rhoi cynnig arall arni",
  ownNumbers: "Rhifau sydd bob amser yn gweithio",
  numberPolice: "Yr heddlu, ambiwlans neu'r gwasanaeth tân: mewn perygl nawr",
  numberChildline: "Childline: i blant a phobl ifanc, ddydd a nos, am ddim",
  numberNspcc: "Llinell gymorth yr NSPCC: i oedolion sy'n poeni am blentyn",

  startTitle: { family: "Dod o hyd i help i blentyn neu berson ifanc", "young-person": "Dod o hyd i help i ti" },
  startLead: {
    family:
      "Atebwch ychydig o gwestiynau syml. Wedyn cewch chi weld pa help a all fod, beth all ddigwydd nesaf, a phwy allwch chi ei ffonio.",
    "young-person":
      "Ateba ychydig o gwestiynau syml. Wedyn cei di weld pa help a all fod, beth all ddigwydd nesaf, a phwy alli di ei ffonio.",
  },
  whoAsk: "Am bwy rydych chi'n poeni?",
  whoChild: "Fy mhlentyn",
  whoChildHint: "Rydych chi'n rhiant neu'n ofalwr",
  whoMe: "Fi fy hun",
  whoMeHint: "Rwyt ti'n blentyn neu'n berson ifanc",
  whoKnow: "Plentyn rwy'n ei adnabod",
  whoKnowHint: "Rydych chi'n perthyn, yn ffrind, yn gymydog neu'n wirfoddolwr",
  whoWork: "Plentyn rwy'n gweithio gydag ef neu hi",
  whoWorkHint: "Er enghraifft athro, nyrs, swyddog heddlu neu weithiwr blynyddoedd cynnar",
  whoError: "Dewiswch am bwy rydych chi'n poeni",
  aboutTitle: { family: "Cyn i chi ddechrau", "young-person": "Cyn i ti ddechrau" },
  aboutOne: {
    family: "**Un gwiriad i bob plentyn.** Ar ôl gorffen un, gallwch chi ddechrau eto ar gyfer y nesaf.",
    "young-person": "**Mae hwn amdanat ti.** Mae'n iawn gofyn am help. Does dim o hyn yn fai arnat ti.",
  },
  aboutWorker: {
    family: "**Oes gan y plentyn weithiwr cymdeithasol?** Ffoniwch nhw yn gyntaf, neu gofynnwch am eu tîm dyletswydd.",
    "young-person": "**Oes gen ti weithiwr cymdeithasol?** Galli di eu ffonio nhw yn gyntaf, neu ofyn am eu tîm dyletswydd.",
  },
  aboutGuide: {
    family: "**Canllaw ydy hwn, nid prawf.** Mae'n eich helpu chi i siarad â rhywun. Person fydd yn penderfynu bob tro, byth y dudalen hon.",
    "young-person": "**Canllaw ydy hwn, nid prawf.** Mae'n dy helpu di i siarad â rhywun. Person fydd yn penderfynu bob tro, byth y dudalen hon.",
  },
  aboutPrivate: {
    family:
      "**Mae'n breifat.** Dydy'r hyn rydych chi'n ei ddweud wrthym ni ddim yn cael ei anfon at neb na'i gadw. Mae'n diflannu pan fyddwch chi'n cau'r dudalen hon.",
    "young-person":
      "**Mae'n breifat.** Dydy'r hyn rwyt ti'n ei ddweud wrthym ni ddim yn cael ei anfon at neb na'i gadw. Mae'n diflannu pan fyddi di'n cau'r dudalen hon.",
  },
  tracksTitle: "Os gallai rhywun edrych ar y ddyfais hon",
  tracks: {
    family:
      "Pwyswch **Gadael y dudalen** unrhyw bryd. Mae'n agor tudalen am y tywydd ac yn clirio'ch atebion. All hi ddim cuddio bod y dudalen hon wedi'i hagor: gall y rhestr o dudalennau rydych chi wedi'u gweld ei dangos. Dydy ffenestr breifat ddim yn cadw rhestr felly. Gall ffôn gadw rhestr o alwadau.",
    "young-person":
      "Pwysa **Gadael y dudalen** unrhyw bryd. Mae'n agor tudalen am y tywydd ac yn clirio dy atebion. All hi ddim cuddio bod y dudalen hon wedi'i hagor: gall y rhestr o dudalennau rwyt ti wedi'u gweld ei dangos. Dydy ffenestr breifat ddim yn cadw rhestr felly. Gall ffôn gadw rhestr o alwadau.",
  },
  tracksLink: { family: "Sut i guddio eich olion", "young-person": "Sut i guddio dy olion" },

  dangerTitle: {
    family: "Oes plentyn mewn perygl ar hyn o bryd?",
    "young-person": "Wyt ti mewn perygl ar hyn o bryd?",
    practitioner: "Oes perygl uniongyrchol?",
  },
  dangerLead: "Er enghraifft:",
  dangerExamples: {
    family:
      "mae rhywun yn eu brifo nhw, neu ar fin gwneud hynny\nefallai y byddan nhw'n ceisio rhoi diwedd ar eu bywyd, neu maen nhw wedi ceisio\nmaen nhw'n sâl iawn neu wedi'u hanafu'n ddrwg\nmaen nhw'n rhy ifanc i fod ar eu pen eu hunain, ac maen nhw ar eu pen eu hunain\nmaen nhw ar goll ac rydych chi'n ofni amdanyn nhw\nefallai y bydd rhywun yn mynd â nhw i ffwrdd yn fuan i gael eu priodi, eu torri neu eu defnyddio",
    "young-person":
      "mae rhywun yn dy frifo di, neu ar fin gwneud hynny\nrwyt ti wedi ceisio rhoi diwedd ar dy fywyd, neu rwyt ti'n meddwl y gallet ti\nrwyt ti'n sâl iawn neu wedi dy anafu'n ddrwg\nrwyt ti ar dy ben dy hun a ddim yn ddiogel\nefallai y bydd rhywun yn mynd â ti i ffwrdd yn fuan, neu'n gwneud i ti briodi",
  },
  dangerYes: { family: "Oes, nawr neu'n fuan iawn", "young-person": "Ydw, nawr neu'n fuan iawn" },
  dangerNotSure: "Dydw i ddim yn siŵr",
  dangerSaid: { family: "Eich dewis: {answer}", "young-person": "Dy ddewis: {answer}" },

  emergencyTitle: { family: "Ffoniwch 999 nawr", "young-person": "Ffonia 999 nawr" },
  emergencyWords: {
    family: "Gofynnwch am yr heddlu neu ambiwlans. Dywedwch pwy sydd mewn perygl, ac ymhle.",
    "young-person": "Gofynna am yr heddlu neu ambiwlans. Dyweda pwy sydd mewn perygl, ac ymhle.",
  },
  emergencyMore: {
    family:
      "**Ddim yn ddiogel i siarad?** Ffoniwch 999 o ffôn symudol. Gwrandewch, yna pwyswch 55 pan fydd rhywun yn gofyn i chi.\n**Yn fyddar, neu'n methu siarad?** Defnyddiwch ap 999 BSL, neu anfonwch neges destun i 999 os yw'ch ffôn wedi'i gofrestru ar gyfer hynny.\n**Ewch i le diogel** os gallwch chi. Peidiwch â rhoi eich hun mewn perygl.",
    "young-person":
      "**Ddim yn ddiogel i siarad?** Ffonia 999 o ffôn symudol. Gwranda, yna pwysa 55 pan fydd rhywun yn gofyn i ti.\n**Yn fyddar, neu'n methu siarad?** Defnyddia ap 999 BSL, neu anfona neges destun i 999 os yw dy ffôn wedi'i gofrestru ar gyfer hynny.\n**Cer i le diogel** os galli di. Paid â rhoi dy hun mewn perygl.",
  },
  emergencyThen: "Pan fydd yn ddiogel",
  emergencyThenWords: {
    family: "Gallwch chi weld wrth bwy arall i ddweud, a beth sy'n digwydd nesaf. Neu gallwch chi fynd ymlaen â'r cwestiynau.",
    "young-person": "Galli di weld wrth bwy arall i ddweud, a beth sy'n digwydd nesaf. Neu galli di fynd ymlaen â'r cwestiynau.",
  },
  emergencyNext: "Mynd ymlaen â'r cwestiynau",

  resultEmergencyWords: {
    family: "Fe ddywedoch chi fod perygl nawr. Ffoniwch 999 cyn darllen ymlaen.",
    "young-person": "Fe ddywedaist ti fod perygl nawr. Ffonia 999 cyn darllen ymlaen.",
  },
};

export const language: Language = {
  tag: "cy",
  dir: "ltr",
  words: { ...first, ...later },
  guide,
  unreviewed: reviewed
    ? []
    : [
        { lang: "cy", words: "Dydy siaradwr iaith gyntaf ddim wedi adolygu'r Gymraeg hon eto." },
        { lang: "en", words: "This Welsh is not yet reviewed by a native speaker." },
      ],
};
