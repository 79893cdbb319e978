// Welsh: the words of every page after the first ones.
// The same keys as in text-later.ts, and no more: "chi" to families and workers, "ti" to young people.

import type { LaterText } from "../text-later.js";

export const later: LaterText = {
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
  ownWordsLabel: { family: "Dywedwch yn eich geiriau eich hun", "young-person": "Dyweda yn dy eiriau dy hun" },
  // The words that are searched are the framework's, in English: whoever writes in Welsh would find nothing.
  ownWordsHint: {
    family: "Beth ydych chi'n ei weld neu'n ei glywed? Ysgrifennwch yn Saesneg, iaith y canllaw ei hun. Dydy'r hyn rydych chi'n ei ysgrifennu ddim yn cael ei anfon at neb nac yn cael ei gadw.",
    "young-person": "Beth sy'n digwydd? Ysgrifenna yn Saesneg, iaith y canllaw ei hun. Dydy'r hyn rwyt ti'n ei ysgrifennu ddim yn cael ei anfon at neb nac yn cael ei gadw.",
    practitioner: "Beth ydych chi wedi'i weld neu ei glywed? Ysgrifennwch yn Saesneg, iaith y canllaw ei hun, heb enwau. Dydy'r hyn rydych chi'n ei ysgrifennu ddim yn cael ei anfon at neb nac yn cael ei gadw.",
  },
  ownWordsGetting: "Yn nôl y geiriau…",
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
    family: "Ticiwch yr hyn sy'n agos. Bydd tudalen nes ymlaen yn eich holi amdano, felly does dim wedi'i ateb eto.",
    "young-person": "Ticia'r hyn sy'n agos. Bydd tudalen nes ymlaen yn dy holi di amdano, felly does dim wedi'i ateb eto.",
  },
  foundGo: { family: "Ymlaen gyda'r hyn y gwnaethoch chi ei dicio", "young-person": "Ymlaen gyda'r hyn y gwnest ti ei dicio" },
  foundNone: "Wnaethon ni ddim dod o hyd i ddim byd sy'n ffitio'r geiriau hyn.",
  foundNoneWords: {
    family: "Dydy hynny ddim yn golygu nad yw'n bwysig. Rhowch gynnig ar eiriau eraill, neu edrychwch drwy'r rhestr. Gallwch chi hefyd ffonio a siarad amdano:",
    "young-person": "Dydy hynny ddim yn golygu nad yw'n bwysig. Rho gynnig ar eiriau eraill, neu edrycha drwy'r rhestr. Galli di hefyd ffonio a siarad amdano:",
  },
  foundBrowse: "Edrych drwy'r rhestr",
  foundSaid: "Pryderon a allai ffitio: {topics}. Datganiadau a allai ffitio: {statements}.",
  foundDanger: {
    family: "Os gallai fod perygl nawr, ffoniwch 999 yn gyntaf. Peidiwch ag aros i orffen hwn.",
    "young-person": "Os gallai fod perygl nawr, ffonia 999 yn gyntaf. Paid ag aros i orffen hwn.",
  },
  foundDangerYes: "Oes, mae perygl nawr",
  worriesList: "Dewis o'r rhestr",
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

  topicBrought: {
    family: "Gwnaethoch chi dicio hyn ar y dudalen o'r blaen. Ydy e'n wir?",
    "young-person": "Gwnest ti dicio hyn ar y dudalen o'r blaen. Ydy e'n wir?",
  },
  topicRest: "Mwy am y pryder hwn",
  topicOfficial: "Y geiriad swyddogol",
  topicNone: {
    family: "Does gan ganllaw {area} ddim geiriau am hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Gallwch chi ffonio a siarad amdano: cewch chi weld pwy ar y diwedd.",
    "young-person": "Does gan ganllaw {area} ddim geiriau am hyn. Dydy hynny ddim yn golygu nad yw'n bwysig. Galli di ffonio a siarad amdano: cei di weld pwy ar y diwedd.",
  },
  repeatedAsk: "Oes unrhyw ran o hyn wedi digwydd o'r blaen?",
  repeatedYes: "Oes, mae wedi digwydd o'r blaen neu mae'n dal i ddigwydd",
  repeatedNext: {
    family: "Am ei fod wedi digwydd o'r blaen, edrychwch ar y rhain hefyd",
    "young-person": "Am ei fod wedi digwydd o'r blaen, edrycha ar y rhain hefyd",
  },
  repeatedMore: "Mae mwy i edrych arno. Mae wedi'i restru isod.",
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

  resultCaption: "Yr hyn mae'r canllaw yn pwyntio ato",
  resultPossible: {
    family: "Os gallai fod perygl nawr, ffoniwch 999 yn gyntaf",
    "young-person": "Os gallai fod perygl nawr, ffonia 999 yn gyntaf",
  },
  resultPossibleWords: {
    family: "Doeddech chi ddim yn siŵr a oes perygl nawr. Does dim rhaid i chi fod yn siŵr i ffonio 999. Wedyn siaradwch â'r bobl isod.",
    "young-person": "Doeddet ti ddim yn siŵr a oes perygl nawr. Does dim rhaid i ti fod yn siŵr i ffonio 999. Wedyn siarada â'r bobl isod.",
  },
  resultMayBe: {
    family: "Dydych chi ddim yn siŵr am rai pethau. Os ydyn nhw'n wir, dyma sy'n ffitio:",
    "young-person": "Dwyt ti ddim yn siŵr am rai pethau. Os ydyn nhw'n wir, dyma sy'n ffitio:",
  },
  resultCouldBe: "Gallai fod yn fwy na hyn:",
  resultNoCriterion: { family: "Ffoniwch a siaradwch am y peth", "young-person": "Ffonia a siarada am y peth" },
  resultNoCriterionWords: {
    family: "Does gan y canllaw ddim geiriau am rai o'r pethau a ddewisoch chi. Dydy hynny ddim yn golygu nad ydyn nhw'n bwysig. Gall person eich helpu chi i feddwl am y peth.",
    "young-person": "Does gan y canllaw ddim geiriau am rai o'r pethau a ddewisaist ti. Dydy hynny ddim yn golygu nad ydyn nhw'n bwysig. Gall person dy helpu di i feddwl am y peth.",
  },
  resultNotAsked: "Yn gyntaf: oes perygl nawr?",
  resultNotAskedWords: {
    family: "Fe adawoch chi'r cwestiwn hwnnw heb ei ateb. All dim byd arall a ddywedoch chi wrthym ni ei ateb.",
    "young-person": "Fe adawaist ti'r cwestiwn hwnnw heb ei ateb. All dim byd arall a ddywedaist ti wrthym ni ei ateb.",
  },
  resultNotAskedGo: "Ateb y cwestiwn hwnnw",
  resultUniversal: {
    family: "Help sydd yno i bob teulu",
    "young-person": "Help sydd yno i bawb",
    practitioner: "Gwasanaethau i bawb, a siaradwch am y peth os ydych chi'n dal i boeni",
  },
  resultUniversalWords: {
    family: "Does dim o'r hyn a farcioch chi ar restr pryderon y canllaw. Does dim un rhestr yn cynnwys popeth. Os oes rhywbeth yn dal i deimlo o'i le, ffoniwch a siaradwch amdano.",
    "young-person": "Does dim o'r hyn a farciaist ti ar restr pryderon y canllaw. Does dim un rhestr yn cynnwys popeth. Os oes rhywbeth yn dal i deimlo o'i le, ffonia a siarada amdano.",
  },
  resultGuide: {
    family: "Canllaw i sgwrs gyda pherson ydy hwn. Nid penderfyniad ydy e, a chaiff neb eich troi chi i ffwrdd o'i achos.",
    "young-person": "Canllaw i sgwrs gyda pherson ydy hwn. Nid penderfyniad ydy e, a chaiff neb dy droi di i ffwrdd o'i achos.",
  },
  ringFirstTitle: { family: "Ffoniwch yn gyntaf", "young-person": "Ffonia yn gyntaf" },

  screenOne: {
    family: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at lefel {floor}: {name}.",
    "young-person": "Mae'r hyn a ddywedaist ti wrthym ni yn pwyntio at lefel {floor}: {name}.",
  },
  screenSpan: {
    family: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at lefel {floor}: {name}. Gallai fod mor uchel â lefel {ceiling}: {ceilingName}.",
    "young-person": "Mae'r hyn a ddywedaist ti wrthym ni yn pwyntio at lefel {floor}: {name}. Gallai fod mor uchel â lefel {ceiling}: {ceilingName}.",
  },
  screenKnown: { family: "yr hyn a ddywedoch chi wrthym ni", "young-person": "yr hyn a ddywedaist ti wrthym ni" },
  screenPossible: "gallai fod",

  ringNow: "Pwy i'w ffonio nawr",
  openUntil: "Ar agor tan {time}",
  openAlways: "Ar agor ddydd a nos",
  closedNow: "Ar gau nawr",
  closedUntil: "Ar gau tan {time}",
  hoursNotGiven: "Oriau agor heb eu rhoi",
  contactChecked: "Gwiriwyd {date}.",
  contactText: "Neges destun i {number}",
  contactOthers: { family: "Rhagor o bobl y gallwch chi eu ffonio", "young-person": "Rhagor o bobl y galli di eu ffonio" },
  contactRest: "Rhifau eraill",
  whyTitle: "Pam",
  whyFrom: {
    family: "Yr hyn a ddywedoch chi wrthym ni, a geiriau'r canllaw: {title}.",
    "young-person": "Yr hyn a ddywedaist ti wrthym ni, a geiriau'r canllaw: {title}.",
  },
  whySure: { family: "Fe ddywedoch chi ie", "young-person": "Fe ddywedaist ti ie" },
  whyMaybe: { family: "Doeddech chi ddim yn siŵr", "young-person": "Doeddet ti ddim yn siŵr" },
  whyAlso: "Beth sy'n cyfrif hefyd ({n})",
  whyRule: "Yr hyn mae'r canllaw yn ei ddweud am sawl peth gyda'i gilydd",
  whyTwin: "Mae gan y canllaw eiriau tebyg iawn mewn man arall:",
  whyItem: "eitem {item}",
  levelName: "Lefel {n}, {name}",
  nextTitle: "Beth sy'n digwydd nesaf",
  nextPossible: {
    family: "Os yw'r hyn nad ydych chi'n siŵr ohono yn wir",
    "young-person": "Os yw'r hyn nad wyt ti'n siŵr ohono yn wir",
  },
  nextLead: "Pwy sy'n arwain:",
  nextSilence: { family: "Os na chlywch chi ddim byd:", "young-person": "Os na chlywi di ddim byd:" },
  nextMoving: "Gall hyn newid",
  nextAlso: "Yn ogystal",
  nextAlsoMaybe: "Gall fod yn berthnasol",
  agencyFirst: "Eich camau cyntaf: {agency}",
  adviceTitle: { family: "Gofyn am gyngor", practitioner: "Gofyn i eraill am gyngor, heb enwau hefyd" },
  sayTitle: { family: "Beth i'w ddweud pan fyddwch chi'n ffonio", "young-person": "Beth i'w ddweud pan fyddi di'n ffonio" },
  sayHint: {
    family: "Gallwch chi ddarllen hwn yn uchel. Does dim rhaid i chi wybod popeth.",
    "young-person": "Galli di ddarllen hwn yn uchel. Does dim rhaid i ti wybod popeth.",
  },
  goingWell: "Beth sy'n mynd yn dda",
  consentTitleFamily: { family: "Eich llais chi", "young-person": "Dy lais di" },
  consentTitleFull: "Cydsyniad a rhannu gwybodaeth",
  consentHelp: "Cytuno i gael help",
  consentSharing: "Rhannu gwybodaeth",
  consentNational: "Uwchlaw'r rheol leol",
  consentStricter: "Mae'r testun lleol yn gofyn am fwy",
  consentLocal: "Rheol y canllaw: {level}",
  consentCeiling: "Os yw'n uwch: {level}",
  consentIfRefused: "Os nad ydyn nhw'n cytuno",
  consentWho: "Pwy gaiff benderfynu mynd ymlaen",
  consentGrounds: "Ar ba sail",
  consentRecord: "Beth i'w gofnodi",
  consentLater: "Rheol y canllaw ei hun, ar gyfer pan fydd yn ddiogel gofyn",
  openTitle: "Beth i'w ganfod nesaf",
  openWords: "Gallai'r rhain newid y darlun:",
  openReach: "gallai gyrraedd {level}",
  notLookedTitle: { family: "Yr hyn na edrychoch chi arno", "young-person": "Yr hyn na edrychaist ti arno" },
  notLookedWords: "Allwn ni ddim dweud dim am y rhain:",
  notLookedShow: "Dangos pob un ({n})",
  notLookedGo: "Edrych ar ragor o bryderon",
  helplinesTitle: {
    family: "Llinellau cymorth ar gyfer yr hyn a ddywedoch chi wrthym ni",
    "young-person": "Llinellau cymorth ar gyfer yr hyn a ddywedaist ti wrthym ni",
  },
  stillTitle: "Dal i boeni?",
  stillWords: {
    family:
      "Ffoniwch beth bynnag. Does dim angen prawf arnoch chi.\nGallwch chi ofyn am gyngor heb ddweud pwy yw'r plentyn.\nOs bydd pethau'n gwaethygu, ffoniwch eto. Os oes perygl, ffoniwch 999.",
    "young-person":
      "Siarada â rhywun beth bynnag. Does dim angen prawf arnat ti.\nGalli di ffonio Childline ar 0800 1111. Mae am ddim a does dim rhaid i ti ddweud pwy wyt ti.\nOs bydd pethau'n gwaethygu, dyweda wrth rywun eto. Os oes perygl, ffonia 999.",
    practitioner:
      "Ffoniwch beth bynnag: mae'ch pryder yn ddigon o reswm.\nGallwch chi ofyn am gyngor heb enwi'r plentyn.\nSiaradwch â'ch arweinydd diogelu. Os bydd pethau'n newid, ffoniwch eto.",
  },
  disagreeTitle: { family: "Ydych chi'n anghytuno?", "young-person": "Wyt ti'n anghytuno?" },
  disagreeWords: {
    family:
      "Dywedwch beth rydych chi'n ei weld, a gofynnwch sut y gwnaethon nhw benderfynu.\nGallwch chi ofyn am gael siarad â rheolwr, a gallwch chi gwyno.",
    "young-person":
      "Mae dy farn di'n cyfrif. Galli di ddweud nad yw hyn yn iawn.\nGalli di ofyn am eiriolwr: rhywun sy'n dy helpu di i ddweud beth rwyt ti ei eisiau.",
    practitioner:
      "Defnyddiwch gamau eich partneriaeth ar gyfer datrys anghytundeb proffesiynol, a pheidiwch â gadael i'r plentyn aros amdano.\nDydy'r dudalen hon byth yn sail dros wrthod atgyfeiriad na thros farnu un.",
  },
  told: {
    "young-person":
      "Chafodd dim byd ei anfon at neb. Pan fyddi di'n dweud wrth oedolyn fel athro, efallai y bydd rhaid iddyn nhw ddweud wrth eraill i dy gadw di'n ddiogel. Gofynna iddyn nhw yn gyntaf beth fyddan nhw'n ei wneud. Gall Childline gadw'r rhan fwyaf o bethau rhyngoch chi.",
  },
  limitsTitle: "Beth na all hwn ei wneud",
  aboutThis: "Am y canllaw hwn",
  aboutMade: "Wedi'i wneud o: {title}, {publisher}. Ein copi ni: fersiwn {version}, wedi'i gymharu ar {date}.",
  aboutPublished: "Cyhoeddwyd {date}.",
  aboutExtends: "Daw llawer o'i eiriau o ganllaw arall: {title} ({document}, {publisher}, ein copi ni: fersiwn {version}). Ei eiriau ei hun yw'r gweddill.",
  aboutSuperseded: "Mae'n dyfynnu cyfraith neu ganllawiau sydd wedi cael eu disodli ers hynny:",
  aboutReplaced: "{cites}. Nawr: {now}.",
  linksTitle: "Rhagor i'w ddarllen",

  otherTitle: { family: "O dan ganllaw cyngor arall", practitioner: "O dan ddogfen cyngor arall" },
  otherAsk: "Pa ganllaw?",
  otherHint: {
    family: "Gweld beth mae canllaw arall yn ei ddweud am yr hyn a ddywedoch chi wrthym ni. Dydy e ddim yn newid dim byd uchod.",
    "young-person": "Gweld beth mae canllaw arall yn ei ddweud am yr hyn a ddywedaist ti wrthym ni. Dydy e ddim yn newid dim byd uchod.",
  },
  otherShown: "Mae'r hyn mae canllaw {there} yn ei ddweud i'w weld nawr.",
  otherDanger: {
    family: "Os gallai fod perygl nawr, ffoniwch 999 cyn darllen hwn.",
    "young-person": "Os gallai fod perygl nawr, ffonia 999 cyn darllen hwn.",
  },
  otherNotALevel: {
    family: "Mae pob cyngor yn tynnu ei linellau ei hun. Yr hyn sy'n cyfrif yw'r canllaw ar gyfer y lle mae'r plentyn yn byw ynddo.",
    "young-person": "Mae pob cyngor yn tynnu ei linellau ei hun. Yr hyn sy'n cyfrif yw'r canllaw ar gyfer y lle rwyt ti'n byw ynddo.",
    practitioner:
      "Does dim modd cymharu rhifau lefelau: mae pob dogfen yn cyfrif ac yn enwi ei rhai ei hun, a gall yr un rhif olygu rhywbeth arall. Yr hyn sy'n cyfrif yw dogfen yr ardal lle mae'r plentyn yn byw.",
  },
  otherHere: {
    family: "Fe ddywedoch chi wrthym ni. Mae canllaw {here} yn dweud:",
    "young-person": "Fe ddywedaist ti wrthym ni. Mae canllaw {here} yn dweud:",
  },
  otherThere: "Ar yr un peth, mae canllaw {there} yn dweud:",
  otherNone: {
    family: "Does gan ganllaw {there} ddim geiriau am hyn. Dydy hynny ddim yn golygu na fyddai'n cyfrif yno: mae pobl yno'n penderfynu gyda chi, felly ffoniwch a gofynnwch.",
    "young-person": "Does gan ganllaw {there} ddim geiriau am hyn. Dydy hynny ddim yn golygu na fyddai'n cyfrif yno: mae pobl yno'n penderfynu gyda ti, felly ffonia a gofynna.",
  },
  otherNothing: {
    family: "Dydych chi ddim wedi dweud wrthym ni am ddim byd y gellid chwilio amdano yn y canllaw arall.",
    "young-person": "Dwyt ti ddim wedi dweud wrthym ni am ddim byd y gellid chwilio amdano yn y canllaw arall.",
  },
  otherLost: "Mae'n ddrwg gennym, allwn ni ddim dangos y canllaw hwnnw yma.",
  otherOld: "Mae un o'r ddau gopi yn rhy hen i'w ddangos wrth ochr y llall.",
  otherAbout: "Am ein copi ni o ganllaw {there}: {title}, fersiwn {version}",

  print: "Argraffu",
  copy: "Copïo fel testun",
  copied: "Wedi'i gopïo.",
  copyByHand: { family: "Dewiswch y testun hwn a'i gopïo.", "young-person": "Dewisa'r testun hwn a'i gopïo." },
  takeWarn: "Allai rhywun gartref ddod o hyd i hwn? Yna gall fod yn fwy diogel ffonio na'i argraffu neu ei gopïo.",
  takeAnyway: "Mynd ymlaen",
  takeNotNow: "Peidio",
  takeNotParents: "Peidiwch â rhoi hwn i'r rhieni na'r gofalwyr: gallai dweud wrthyn nhw yn gyntaf roi'r plentyn mewn perygl.",
  again: "Dechrau eto",
  againHint: "Mae hyn yn clirio popeth.",
  backToCheck: { family: "Newid eich atebion", "young-person": "Newid dy atebion" },

  sheetAbout: { family: "Rwy'n ffonio am blentyn.", "young-person": "Rydw i eisiau siarad am rywbeth sy'n digwydd i mi." },
  sheetGuide: "Yng nghanllaw {area} ({title})",
  sheetAsk: "Beth hoffwn i ei wybod: beth fydd yn digwydd nesaf, pwy fydd yn fy ffonio i'n ôl, ac erbyn pryd?",

  contactsTitle: "Pwy i'w ffonio",
  contactsWords: "Mae ein copi ni o'r canllaw yn rhy hen, felly dydyn ni ddim yn gofyn ei gwestiynau bellach. Gall y bobl hyn helpu.",
};
