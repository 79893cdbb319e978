// Welsh: the words of every page after the first ones; those of the result stand in cy-result.ts.
// The same keys as in text-later.ts, and no more: "chi" to families and workers, "ti" to young people.

import type { LaterText } from "../text-later.js";
import type { OtherText } from "../text-other.js";
import type { TakeText } from "../text-take.js";
import { result } from "./cy-result.js";

const asking = {
  weekdays: "dydd Sul\ndydd Llun\ndydd Mawrth\ndydd Mercher\ndydd Iau\ndydd Gwener\ndydd Sadwrn",
  months: "Ionawr\nChwefror\nMawrth\nEbrill\nMai\nMehefin\nGorffennaf\nAwst\nMedi\nHydref\nTachwedd\nRhagfyr",
  dateDay: "{day} {month} {year}",
  dateMonth: "{month} {year}",
  dateWeekday: "{weekday} {day} {month}",
  timeMorning: "{time} y bore",
  timeAfternoon: "{time} y prynhawn",
  timeEvening: "{time} yr hwyr",
  timeMidday: "hanner dydd",
  timeMidnight: "hanner nos",
  timeTomorrow: "{time} yfory",
  timeOnDay: "{time}, {day}",

  change: "Newid",
  optional: { family: "Gallwch chi adael hwn yn wag.", "young-person": "Galli di adael hwn yn wag." },

  childTitle: { family: "Am y plentyn", "young-person": "Amdanat ti" },
  ageAsk: { family: "Faint oed yw'r plentyn?", "young-person": "Faint oed wyt ti?" },
  areaAsk: { family: "Ydy'r plentyn yn byw yn {area}?", "young-person": "Wyt ti'n byw yn {area}?" },
  areaHint: "Y cartref sy'n cyfrif, nid yr ysgol.",
  areaOutside: {
    family:
      "Mae'r canllaw hwn i blant sy'n byw yn {area}. Ffoniwch y cyngor lle mae'r plentyn yn byw: mae www.gov.uk/find-local-council yn dangos pa un. Gallwch chi ffonio 999 yn unrhyw le.",
    "young-person":
      "Mae'r canllaw hwn ar gyfer {area}. Ffonia'r cyngor lle rwyt ti'n byw: mae www.gov.uk/find-local-council yn dangos pa un. Galli di ffonio 999 a Childline (0800 1111) yn unrhyw le.",
  },
  areaNotSure: {
    family: "Gall y bobl y byddwch chi'n eu ffonio ddweud wrthych chi. Felly hefyd www.gov.uk/find-local-council.",
    "young-person": "Gall y bobl y byddi di'n eu ffonio ddweud wrthyt ti. Felly hefyd www.gov.uk/find-local-council.",
  },
  overTitle: "Mae'r canllaw hwn i blant a phobl ifanc",
  overCovers: "Mae'n cynnwys: {covers}.",

  worriesTitle: { family: "Beth sy'n eich poeni chi?", "young-person": "Beth sy'n dy boeni di?" },
  worriesHint: {
    family: "Dewiswch gynifer ag y mynnwch chi. Wedyn cewch chi weld ychydig o gwestiynau ar bob un.",
    "young-person": "Dewisa gynifer ag y mynni di. Wedyn cei di weld ychydig o gwestiynau ar bob un.",
  },
  worriesShow: "Dangos y cyfan",
  worriesHide: "Cuddio'r cyfan",
  worriesPicked: "Wedi dewis {n}",
  worriesError: {
    family: "Dewiswch o leiaf un pryder, neu hepgorwch y cwestiwn hwn",
    "young-person": "Dewisa o leiaf un pryder, neu hepgor y cwestiwn hwn",
  },
  worriesNone: "Hepgor: alla i ddim dod o hyd i fy mhryder yma",

  ownWordsLabel: { family: "Dywedwch yn eich geiriau eich hun", "young-person": "Dyweda yn dy eiriau dy hun" },
  ownWordsHint: {
    family:
      "Beth rydych chi'n ei weld neu ei glywed? Er enghraifft: mae e allan drwy'r nos a ddim yn fodlon dweud ble. Dydy'r hyn rydych chi'n ei ysgrifennu ddim yn cael ei anfon at neb na'i gadw. Ysgrifennwch yn Saesneg, gan mai geiriau Saesneg mae'r blwch yn eu hadnabod.",
    "young-person":
      "Beth sy'n digwydd? Er enghraifft: dydw i ddim yn teimlo'n ddiogel gartref. Dydy'r hyn rwyt ti'n ei ysgrifennu ddim yn cael ei anfon at neb na'i gadw. Ysgrifenna yn Saesneg, gan mai geiriau Saesneg mae'r blwch yn eu hadnabod.",
    practitioner:
      "Beth rydych chi wedi'i weld neu ei glywed? Er enghraifft: yn aml yn hwyr, wedi blino o hyd, dim cinio. Peidiwch â rhoi enwau. Dydy'r hyn rydych chi'n ei ysgrifennu ddim yn cael ei anfon at neb na'i gadw. Ysgrifennwch yn Saesneg, gan mai geiriau Saesneg mae'r blwch yn eu hadnabod.",
  },
  ownWordsGetting: "Wrthi'n nôl y geiriau…",
  ownWordsFailed: {
    family: "Dydy'r blwch ddim yn gweithio; dewiswch o'r rhestr isod.",
    "young-person": "Dydy'r blwch ddim yn gweithio; dewisa o'r rhestr isod.",
  },
  ownWordsClear: "Clirio'r blwch",
  foundTopics: "Pryderon a allai ffitio",
  foundTopicsHint: {
    family: "Ticiwch unrhyw rai sy'n ffitio. Wedyn cewch chi weld ychydig o gwestiynau ar bob un.",
    "young-person": "Ticia unrhyw rai sy'n ffitio. Wedyn cei di weld ychydig o gwestiynau ar bob un.",
  },
  foundStatements: "Ydy hi'n debyg i un o'r rhain?",
  foundStatementsHint: {
    family: "Ticiwch yr hyn sy'n agos. Bydd tudalen arall yn gofyn i chi amdano, felly does dim wedi'i ateb eto.",
    "young-person": "Ticia'r hyn sy'n agos. Bydd tudalen arall yn gofyn i ti amdano, felly does dim wedi'i ateb eto.",
  },
  foundGo: { family: "Mynd ymlaen â'r hyn a diciwyd gennych chi", "young-person": "Mynd ymlaen â'r hyn a diciwyd gennyt ti" },
  foundNone: "Chawson ni ddim hyd i ddim byd sy'n ffitio'r geiriau hyn.",
  foundNoneWords: {
    family: "Dydy hynny ddim yn golygu nad yw'n bwysig. Rhowch gynnig ar eiriau eraill, neu edrychwch drwy'r rhestr. Gallwch chi hefyd ffonio a siarad amdano:",
    "young-person": "Dydy hynny ddim yn golygu nad yw'n bwysig. Rho gynnig ar eiriau eraill, neu edrycha drwy'r rhestr. Galli di hefyd ffonio a siarad amdano:",
  },
  foundBrowse: "Edrych drwy'r rhestr",
  foundSaid: "Pryderon a allai ffitio: {topics}. Gosodiadau a allai ffitio: {statements}.",
  foundDanger: {
    family: "Os gallai fod perygl nawr, ffoniwch 999 yn gyntaf. Peidiwch ag aros i orffen hwn.",
    "young-person": "Os gallai fod perygl nawr, ffonia 999 yn gyntaf. Paid ag aros i orffen hwn.",
  },
  foundDangerYes: "Oes, mae perygl nawr",
  worriesList: { family: "Dewiswch o'r rhestr", "young-person": "Dewisa o'r rhestr" },

  topicCount: "Pryder {n} o {of}",
  topicHint: {
    family: "Dywedwch **ie** am yr hyn sy'n wir, neu **ddim yn siŵr** os gallai fod. Gadewch y gweddill.",
    "young-person": "Dyweda **ie** am yr hyn sy'n wir, neu **ddim yn siŵr** os gallai fod. Galli di adael unrhyw un ohonyn nhw.",
    practitioner: "Marciwch yr hyn y mae tystiolaeth ohono fel **ie** a'r hyn a amheuir fel **ddim yn siŵr**. Gadewch y gweddill.",
  },
  easyStart: "Hawdd ei ddeall",
  easyStop: "Diffodd hawdd ei ddeall",
  easyOn: { family: "Mae hawdd ei ddeall ymlaen. Rydych chi'n gweld brawddegau byr gyda lluniau.", "young-person": "Mae hawdd ei ddeall ymlaen. Rwyt ti'n gweld brawddegau byr gyda lluniau." },
  easyOff: "Mae hawdd ei ddeall wedi'i ddiffodd.",
  easyTopicHint: {
    family: "Dewiswch **Ie** os yw'n wir. Dewiswch **Ddim yn siŵr** os gallai fod. Gallwch chi adael y gweddill.",
    "young-person": "Dewisa **Ie** os yw'n wir. Dewisa **Ddim yn siŵr** os gallai fod. Galli di adael y gweddill.",
  },

  translationUnchecked: {
    family: "Cyfieithiad yw geiriau'r canllaw. Does dim siaradwr Cymraeg iaith gyntaf wedi'u gwirio eto. Os nad yw rhywbeth yn glir, ffoniwch.",
    "young-person": "Cyfieithiad yw geiriau'r canllaw. Does dim siaradwr Cymraeg iaith gyntaf wedi'u gwirio eto. Os nad yw rhywbeth yn glir, ffonia.",
  },
  translationPart: "Mae rhan o'r canllaw yn dal yn Saesneg.",
  topicOfficial: "Y geiriad swyddogol",
  topicNone: {
    family: "Does gan ganllaw {area} ddim geiriau am hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Gallwch chi ffonio a siarad amdano: cewch chi weld pwy ar y diwedd.",
    "young-person": "Does gan ganllaw {area} ddim geiriau am hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Galli di ffonio a siarad amdano: cei di weld pwy ar y diwedd.",
  },
  repeatedAsk: "Oes unrhyw ran o hyn wedi digwydd o'r blaen?",
  repeatedYes: "Oes, mae wedi digwydd o'r blaen neu mae'n dal i ddigwydd",
  topicBrought: {
    family: "Fe diciwyd hwn gennych chi ar y dudalen o'r blaen. Ydy e'n wir?",
    "young-person": "Fe diciwyd hwn gennyt ti ar y dudalen o'r blaen. Ydy e'n wir?",
  },
  topicRest: "Rhagor am y pryder hwn",
  repeatedNext: { family: "Gan ei fod wedi digwydd o'r blaen, edrychwch ar y rhain hefyd", "young-person": "Gan ei fod wedi digwydd o'r blaen, edrycha ar y rhain hefyd" },
  repeatedMore: "Mae rhagor i edrych arno. Mae wedi'i restru isod.",
  flagAsk: "Ydy hyn yn digwydd nawr?",
  flagWords: {
    family: "Os oes perygl nawr, ffoniwch 999. Peidiwch ag aros i orffen hwn.",
    "young-person": "Os oes perygl nawr, ffonia 999. Paid ag aros i orffen hwn.",
  },
  flagYes: "Ydy, nawr",
  flagNo: "Ddim nawr",

  agencyExamples: "Beth allech chi ei weld neu ei glywed: {agency}",
  agencyExamplesHint: "Enghreifftiau i'ch helpu chi i feddwl. Nid geiriau'r canllaw ydyn nhw, a dydyn nhw byth yn newid lefel.",

  strengthsTitle: { family: "Beth sy'n mynd yn dda?", practitioner: "Cryfderau a ffactorau amddiffynnol" },
  strengthsHint: {
    family: "Dewiswch unrhyw rai sy'n wir. Maen nhw'n helpu pan fyddwch chi'n siarad â rhywun. Dydyn nhw byth yn gwneud i bryder gyfrif llai.",
    "young-person": "Dewisa unrhyw rai sy'n wir. Maen nhw'n helpu pan fyddi di'n siarad â rhywun. Dydyn nhw byth yn gwneud i bryder gyfrif llai.",
  },
  questionsTitle: "Beth sydd wedi'i wneud yn barod",
  consentTitle: "Cytuno a rhannu",
  consentAsk: "Ydy'r rhieni neu'r gofalwyr wedi cytuno i ofyn am help?",
  consentHint: "Does dim rhaid iddyn nhw gytuno cyn i chi rannu'r hyn sy'n cadw plentyn yn ddiogel.",
  consentAgreed: "Ydyn, maen nhw'n cytuno",
  consentRefused: "Gofynnwyd iddyn nhw a dydyn nhw ddim yn cytuno",
  consentNotAsked: "Does neb wedi gofyn iddyn nhw eto",
  consentNotSafe: "Gallai gofyn iddyn nhw roi'r plentyn neu rywun arall mewn perygl",

  checkTitle: { family: "Gwiriwch eich atebion", "young-person": "Gwiria dy atebion" },
  checkHint: {
    family: "Gallwch chi newid unrhyw un ohonyn nhw. Does dim byd wedi cael ei anfon.",
    "young-person": "Galli di newid unrhyw un ohonyn nhw. Does dim byd wedi cael ei anfon.",
  },
  checkWho: "Am bwy mae hyn",
  checkDanger: "Perygl ar hyn o bryd",
  checkAge: "Oedran",
  checkArea: "Yn byw yn {area}",
  checkWorries: "Pryderon",
  checkBefore: "Wedi digwydd o'r blaen",
  checkOther: "Atebion eraill",
  checkBlank: "Heb ei ateb",
  checkGo: "Gweld y canlyniad",
} satisfies Partial<LaterText>;

export const later: LaterText & OtherText & TakeText = { ...asking, ...result };
