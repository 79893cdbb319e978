// Welsh: the words of the result, and of what is taken away from it or opened again.
// Keys of text-later.ts, text-other.ts and text-take.ts, and no more: "chi" to families and workers, "ti" to young people.

import type { LaterText } from "../text-later.js";
import type { OtherText } from "../text-other.js";
import type { TakeText } from "../text-take.js";

export const result = {
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
    family: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at hyn: {headline}. Mae'r canllaw yn ei alw'n lefel {floor}, {name}.",
    "young-person": "Mae'r hyn a ddywedaist ti wrthym ni yn pwyntio at hyn: {headline}. Mae'r canllaw yn ei alw'n lefel {floor}, {name}.",
    practitioner: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at lefel {floor}: {name}.",
  },
  screenSpan: {
    family: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at hyn: {headline}. Gallai fod yn fwy: {ceilingHeadline}. Mae'r canllaw yn eu galw'n lefel {floor}, {name}, a lefel {ceiling}, {ceilingName}.",
    "young-person": "Mae'r hyn a ddywedaist ti wrthym ni yn pwyntio at hyn: {headline}. Gallai fod yn fwy: {ceilingHeadline}. Mae'r canllaw yn eu galw'n lefel {floor}, {name}, a lefel {ceiling}, {ceilingName}.",
    practitioner: "Mae'r hyn a ddywedoch chi wrthym ni yn pwyntio at lefel {floor}: {name}. Gallai fod mor uchel â lefel {ceiling}: {ceilingName}.",
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
  contactRelay: "Cyfnewid testun",
  relayNumber: "18001 {number}",
  relayWords: {
    family: "Yn fyddar, neu'n ei chael hi'n anodd siarad ar y ffôn? Mae **cyfnewid testun** yn rhoi 18001 o flaen rhif: teipiwch gydag ap Relay UK, a bydd person yn ei ddarllen yn uchel. Ar gyfer **Iaith Arwyddion Prydain**, gofynnwch iddyn nhw am gyfieithydd. Mewn perygl nawr, defnyddiwch ap 999 BSL.",
    "young-person": "Yn fyddar, neu'n ei chael hi'n anodd siarad ar y ffôn? Mae **cyfnewid testun** yn rhoi 18001 o flaen rhif: teipia gydag ap Relay UK, a bydd person yn ei ddarllen yn uchel. Ar gyfer **Iaith Arwyddion Prydain**, gofynna iddyn nhw am gyfieithydd. Mewn perygl nawr, defnyddia ap 999 BSL.",
  },
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
  whyRule: "Yr hyn mae'r canllaw yn ei ddweud am bethau o'u cymryd gyda'i gilydd",
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
  takeText: "Cadw fel testun",
  takeSave: "Cadw i'w agor eto",
  takeSaved: { family: "Wedi'i gadw. Edrychwch yn lawrlwythiadau'r ddyfais hon.", "young-person": "Wedi'i gadw. Edrycha yn lawrlwythiadau'r ddyfais hon." },
  takeSaveHint: {
    family: "Ffeil ar y ddyfais hon yw'r hyn rydych chi'n ei gadw. Gall pwy bynnag sy'n gallu ei hagor ddarllen eich atebion. Dilëwch hi pan na fydd ei hangen arnoch chi mwyach.",
    "young-person": "Ffeil ar y ddyfais hon yw'r hyn rwyt ti'n ei gadw. Gall pwy bynnag sy'n gallu ei hagor ddarllen dy atebion. Dilea hi pan na fydd ei hangen arnat ti mwyach.",
  },
  takeKeep: {
    family: "Gall pwy bynnag sy'n agor y ffeil hon ddarllen yr atebion ynddi. Dilëwch hi pan na fydd ei hangen arnoch chi mwyach.",
    "young-person": "Gall pwy bynnag sy'n agor y ffeil hon ddarllen yr atebion ynddi. Dilea hi pan na fydd ei hangen arnat ti mwyach.",
  },
  copyByHand: { family: "Dewiswch y testun hwn a'i gopïo.", "young-person": "Dewisa'r testun hwn a'i gopïo." },
  takeWarn: "Allai rhywun gartref ddod o hyd i hwn? Yna gall fod yn fwy diogel ffonio na'i argraffu, ei gopïo neu ei gadw.",
  takeAnyway: "Mynd ymlaen",
  takeNotNow: "Peidio",
  takeNotParents: "Peidiwch â rhoi hwn i'r rhieni na'r gofalwyr: gallai dweud wrthyn nhw yn gyntaf roi'r plentyn mewn perygl.",
  again: "Dechrau eto",
  againHint: "Mae hyn yn clirio popeth.",
  backToCheck: { family: "Newid eich atebion", "young-person": "Newid dy atebion" },

  sheetAbout: { family: "Rwy'n ffonio am blentyn.", "young-person": "Rydw i eisiau siarad am rywbeth sy'n digwydd i mi." },
  sheetGuide: "Yng nghanllaw {area} ({title})",
  sheetAsk: "Beth hoffwn i ei wybod: beth fydd yn digwydd nesaf, pwy fydd yn fy ffonio i'n ôl, ac erbyn pryd?",

  sheetMake: { family: "Gwneud taflen i siarad ohoni", "young-person": "Gwneud taflen i ti siarad ohoni" },
  sheetTitle: "Nodiadau i siarad ohonyn nhw",
  sheetHint: {
    family: "Argraffwch hi, neu cadwch hi ar y sgrin pan fyddwch chi'n ffonio. Ysgrifennwch yr enwau â llaw: dydyn ni ddim yn gofyn amdanyn nhw yma.",
    "young-person": "Argraffa hi, neu cadwa hi ar y sgrin pan fyddi di'n ffonio. Ysgrifenna'r enwau â llaw: dydyn ni ddim yn gofyn amdanyn nhw yma.",
  },
  sheetBack: "Yn ôl i'r canlyniad",
  sheetWho: { family: "Y plentyn", "young-person": "Amdana i" },
  sheetWhoBlanks: {
    family: "Enw'r plentyn\nDyddiad geni\nCyfeiriad\nFy enw a'm rhif i",
    "young-person": "Fy enw\nFy nyddiad geni\nBle rydw i'n byw\nSut i gysylltu â mi'n ddiogel",
    practitioner: "Enw'r plentyn\nDyddiad geni\nCyfeiriad ac ysgol neu leoliad\nFy enw, fy rôl a'm rhif i",
  },
  sheetRing999: "999, os gallai fod perygl nawr",
  sheetRingAt: "Fel yr oedd ar {time}:",
  sheetRelay: { family: "Cyfnewid testun (Relay UK): ffoniwch 18001, yna'r rhif.", "young-person": "Cyfnewid testun (Relay UK): ffonia 18001, yna'r rhif." },
  sheetSeen: { family: "Yr hyn rydw i wedi'i weld", "young-person": "Beth sy'n digwydd" },
  sheetSince: "Ers pryd, a pha mor aml",
  sheetMore: "Nodiadau",
  sheetSpan: "Lle mae'r canllaw yn pwyntio",
  sheetNoConsent: "Heb ei ateb: a ofynnwyd i'r rhieni neu'r gofalwyr?",
  sheetParents: "Gyda'r rhieni neu'r gofalwyr",
  sheetParentsBlanks: "Beth maen nhw'n ei ddweud\nBeth hoffen nhw",
  sheetAskTitle: "Beth hoffwn i ei wybod",
  sheetAskItems: {
    family: "Beth fydd yn digwydd nesaf, a phryd?\nPwy fydd yn fy ffonio i'n ôl, ac erbyn pryd?\nBeth alla i ei wneud tan hynny?",
    "young-person": "Beth fydd yn digwydd nesaf, a phryd?\nPwy fydd yn cael gwybod, a pham?\nPwy alla i ei ffonio os na chlywa i ddim byd?",
    practitioner: "Beth sy'n digwydd nesaf, pwy sy'n arwain, ac erbyn pryd?\nPwy sy'n dweud wrth y teulu, a sut?\nBeth sydd ei angen gen i yn ysgrifenedig, ac erbyn pryd?",
  },
  sheetTalk: "Y sgwrs",
  sheetTalkBlanks: "Diwrnod ac amser\nGyda phwy y siaradais i, a'u rhif\nBeth gytunwyd\nPwy sy'n gwneud beth, ac erbyn pryd\nBydda i'n ffonio eto ar",
  sheetFoot: {
    family: "Wedi'i wneud o {title}. Canllaw i sgwrs gyda pherson ydy hwn. Nid penderfyniad ydy e, a chaiff neb eich troi chi i ffwrdd o'i achos.",
    "young-person": "Wedi'i wneud o {title}. Canllaw i sgwrs gyda pherson ydy hwn. Nid penderfyniad ydy e, a chaiff neb dy droi di i ffwrdd o'i achos.",
  },

  savedOpen: "Agor gwiriad a gadwyd",
  savedPick: { family: "Dewiswch y ffeil a gadwoch chi", "young-person": "Dewisa'r ffeil a gedwaist ti" },
  savedHint: "Mae ei henw fel notes-2026-11-22.json. Mae'n cael ei darllen ar y ddyfais hon a dydy hi ddim yn cael ei hanfon at neb.",
  savedNotOurs: {
    family: "Nid gwiriad a gadwyd yma yw'r ffeil honno. Dewiswch ffeil ag enw fel notes-2026-11-22.json",
    "young-person": "Nid gwiriad a gadwyd yma yw'r ffeil honno. Dewisa ffeil ag enw fel notes-2026-11-22.json",
  },
  savedNewer: {
    family: "Cadwyd y ffeil honno gan gopi mwy newydd o'r dudalen hon. Llwythwch y dudalen hon eto, yna dewiswch y ffeil unwaith yn rhagor",
    "young-person": "Cadwyd y ffeil honno gan gopi mwy newydd o'r dudalen hon. Llwytha'r dudalen hon eto, yna dewisa'r ffeil unwaith yn rhagor",
  },
  savedOther: {
    family: "Mae'r ffeil honno ar gyfer canllaw arall: {title}. Agorwch hi ar dudalen y canllaw hwnnw",
    "young-person": "Mae'r ffeil honno ar gyfer canllaw arall: {title}. Agora hi ar dudalen y canllaw hwnnw",
  },
  savedReader: {
    family: "Cadwyd y ffeil honno o dan “{who}”. Agorwch hi ar y dudalen lle cadwoch chi hi",
    "young-person": "Cadwyd y ffeil honno o dan “{who}”. Agora hi ar y dudalen lle cedwaist ti hi",
  },
  savedUnknown: "Dydy'r ffeil honno ddim fel mae'r dudalen hon yn ei hysgrifennu, felly ni chafodd ei hagor. Beth sydd o'i le: {what}",
  savedOpened: "Wedi'i agor o ffeil ar {date}.",
  savedOpenedWords: {
    family: "Gall pethau fod wedi newid ers hynny. Rydyn ni bob amser yn gofyn eto am berygl. Ewch drwy eich atebion a newidiwch yr hyn nad yw'n wir mwyach.",
    "young-person": "Gall pethau fod wedi newid ers hynny. Rydyn ni bob amser yn gofyn eto am berygl. Cer drwy dy atebion a newidia'r hyn nad yw'n wir mwyach.",
  },
  savedDropped: {
    family: "Does gan y canllaw ddim geiriau mwyach am yr atebion hyn. Dydyn nhw ddim yn cyfrif mwyach. Edrychwch ar y pryderon hyn eto:",
    "young-person": "Does gan y canllaw ddim geiriau mwyach am yr atebion hyn. Dydyn nhw ddim yn cyfrif mwyach. Edrycha ar y pryderon hyn eto:",
  },
  savedReworded: {
    family: "Mae gan y canllaw eiriau newydd am yr atebion hyn. Edrychwch arnyn nhw eto:",
    "young-person": "Mae gan y canllaw eiriau newydd am yr atebion hyn. Edrycha arnyn nhw eto:",
  },
  sinceTitle: "Beth sydd wedi newid ers {date}",
  sinceDanger: {
    family: "Yn gyntaf, dywedwch a oes perygl nawr. Yna gallwch chi weld yma beth sydd wedi newid.",
    "young-person": "Yn gyntaf, dyweda a oes perygl nawr. Yna galli di weld yma beth sydd wedi newid.",
  },
  sinceCannot: "Mae'r canllaw wedi newid gormod i ddweud a yw'n pwyntio'n uwch neu'n is nag o'r blaen.",
  sinceSame: "Mae'n pwyntio at yr un peth ag o'r blaen.",
  sinceUp: "Mae'n pwyntio'n uwch nag o'r blaen.",
  sinceDown: {
    family: "Mae'n pwyntio'n is nag o'r blaen. Dydy hynny ddim yn rheswm dros stopio. Os ydych chi'n dal i boeni, ffoniwch a dywedwch hynny.",
    "young-person": "Mae'n pwyntio'n is nag o'r blaen. Dydy hynny ddim yn rheswm dros stopio. Os wyt ti'n dal i boeni, ffonia a dyweda hynny.",
  },
  sinceWider: "Mae'n llai clir nag o'r blaen: gallai fod yn llai, a gallai fod yn fwy.",
  sinceNarrower: "Mae'n gliriach nag o'r blaen: mae llai heb ei ateb.",
  sinceByAnswers: { family: "Mae hynny am fod eich atebion wedi newid.", "young-person": "Mae hynny am fod dy atebion wedi newid." },
  sinceByGuide: {
    family: "Mae hynny am fod y canllaw wedi newid. Dydy eich atebion ddim yn ei symud.",
    "young-person": "Mae hynny am fod y canllaw wedi newid. Dydy dy atebion ddim yn ei symud.",
  },
  sinceByBoth: { family: "Mae eich atebion a'r canllaw wedi newid.", "young-person": "Mae dy atebion a'r canllaw wedi newid." },
  sinceGuide: "Newidiwyd ein copi ni o'r canllaw ers hynny: fersiwn {then} bryd hynny, fersiwn {now} nawr.",
  sinceThen: "Bryd hynny: {what}",
  sinceNow: "Nawr: {what}",
  sinceUpTo: "Gallai fod: {what}",
  sinceAdded: "Newydd",
  sinceOther: "Yn wahanol nawr",
  sinceGone: "Heb ei ddweud mwyach",
  sinceNothing: { family: "Mae eich atebion yr un fath â bryd hynny.", "young-person": "Mae dy atebion yr un fath â bryd hynny." },

  contactsTitle: "Pwy i'w ffonio",
  contactsWords: "Mae ein copi ni o'r canllaw yn rhy hen, felly dydyn ni ddim yn gofyn ei gwestiynau bellach. Gall y bobl hyn helpu.",
} satisfies Partial<LaterText & OtherText & TakeText>;
