// Welsh: the words of the guide element.
// The same keys as in guide/text.ts, and no more: "chi" to families and workers, "ti" to young people.

import type { GuideText } from "../guide/text.js";

export const guide: GuideText = {
  title: { family: "Help i blant yn {area}: y canllaw cyfan", practitioner: "Lefelau angen yn {area}: y fframwaith cyfan" },
  loading: "Wrthi'n nôl y canllaw",
  lead: {
    family: "Popeth mae'r canllaw yn ei restru, o'r ysgafnaf i'r mwyaf difrifol. Dewiswch un i weld beth mae'n ei olygu a phwy all helpu.",
    "young-person": "Popeth mae'r canllaw yn ei restru, o'r ysgafnaf i'r mwyaf difrifol. Dewisa un i weld beth mae'n ei olygu a phwy all dy helpu di.",
    practitioner: "Pob maen prawf mae'r ddogfen yn ei argraffu, fesul lefel. Dewiswch un i weld ei ystyr plaen, ei gymdogion, yr ymateb a phwy i'w ffonio.",
  },
  isGuide: "Canllaw i sgwrs gyda pherson ydy hwn. Dydy e ddim yn penderfynu am blentyn, a chaiff neb ei droi i ffwrdd o'i achos.",

  show: "Beth i'w ddangos",
  by: "Trefnu yn ôl",
  byDimension: { family: "Rhan o fywyd", practitioner: "Dimensiwn" },
  byLevel: "Lefel yn unig",
  byTopic: { family: "Math o bryder", practitioner: "Pwnc" },
  level: "Lefel",
  dimension: { family: "Rhan o fywyd", practitioner: "Dimensiwn" },
  topic: { family: "Math o bryder", practitioner: "Pwnc" },
  route: "Math o help",
  reader: "Geiriau i",
  all: "Y cyfan",
  readerFamily: "Rhiant neu ofalwr",
  readerYoung: "Plentyn neu berson ifanc",
  readerVolunteer: "Cymydog neu wirfoddolwr",
  readerPractitioner: "Rhywun sy'n gweithio gyda phlant",
  reset: "Dangos popeth",
  shown: "Yn dangos: {n} o {of}.",
  nothing: {
    family: "Does dim byd yn y canllaw sy'n hyn i gyd ar unwaith. Dewiswch lai, neu dangoswch bopeth.",
    "young-person": "Does dim byd yn y canllaw sy'n hyn i gyd ar unwaith. Dewisa lai, neu dangosa bopeth.",
  },
  none: "Does dim byd wedi'i restru yma.",
  noneStrengths: {
    family: "Does dim byd wedi'i restru yma. Edrychwch o dan yr hyn sy'n mynd yn dda.",
    "young-person": "Does dim byd wedi'i restru yma. Edrycha o dan yr hyn sy'n mynd yn dda.",
  },
  noDimension: "Popeth mae'r canllaw yn ei restru",
  otherDimension: "Heb fod o dan un o benawdau'r canllaw",

  found: { family: "Beth allai ffitio'ch geiriau chi", "young-person": "Beth allai ffitio dy eiriau di" },
  foundTopic: "Dangos y cyfan ar: {topic}",
  foundSaid: "Wedi dod o hyd i: {n}.",
  foundNone: {
    family: "Chawson ni ddim hyd i ddim byd sy'n ffitio'r geiriau hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Rhowch gynnig ar eiriau eraill, edrychwch isod, neu ffoniwch a siaradwch amdano.",
    "young-person": "Chawson ni ddim hyd i ddim byd sy'n ffitio'r geiriau hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Rho gynnig ar eiriau eraill, edrycha isod, neu ffonia a siarada amdano.",
  },

  official: "Y geiriad swyddogol",
  plain: "Mewn geiriau plaen",
  ladder: "O'r ysgafn i'r difrifol: {topic}",
  here: "yr un hwn",
  also: "Mae hefyd i'w gael o dan:",
  next: "Beth sy'n digwydd nesaf",
  ring: "Pwy all helpu",
  ringFirst: { family: "Ffoniwch yn gyntaf", "young-person": "Ffonia yn gyntaf" },

  more: "Rhagor o'r canllaw",
  levels: "Beth mae'r lefelau yn ei olygu",
  levelCaption: "Lefel {n}",
  responses: "Beth sy'n digwydd nesaf, ar gyfer pob math o help",
  contacts: "Pwy i'w ffonio",
  strengths: { family: "Beth sy'n mynd yn dda", practitioner: "Cryfderau a ffactorau amddiffynnol" },
  strengthsLead: "Mae'r canllaw yn rhestru'r rhain hefyd. Dydyn nhw byth yn gwneud i bryder gyfrif llai.",
  rules: "Pan fydd sawl peth yn dod at ei gilydd",
  moving: "Sut gall pethau newid",
  glossary: "Geiriau mae'r canllaw yn eu defnyddio",
  printed: "Mae'r canllaw yn dweud: {words}",
  about: "Am y canllaw hwn",
  print: "Argraffu",
};
