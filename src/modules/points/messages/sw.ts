import type { en } from './en.ts';

export const sw = {
  title: 'Pointi za kuunga mkono',
  titleHow: 'Kilicho muhimu zaidi kwetu sasa',
  toolDoes: 'Tunaonyesha kilicho muhimu zaidi kwetu',
  toolHow: 'Kila mtu ana pointi 100 na huweka hadi 10 kwenye pendekezo moja.',
  helpPoints: 'Kila mtu ana pointi 100. Unaweka hadi 10 kwenye jambo lililo muhimu kwako.',
  helpPointsFirst: 'Lenye pointi za kutosha huja mbele. Idadi inayotosha iliwekwa lilipopendekezwa.',
  helpPointsBack: 'Pointi hazinunui kitu. Zinakurudia pendekezo likitekelezwa, likifutwa au likikataliwa.',
  helpOne: 'Hapa unaona nani ameweka pointi ngapi kwenye pendekezo hili. Kila mtu katika kikundi anaona.',
  helpOneChange: 'Unaweza kubadilisha pointi zako wakati wowote. Neno lako la mwisho ndilo linalohesabiwa.',
  helpOneApart:
    'Simu mbili za mtu mmoja zikitoa zaidi ya pointi 100 kwa pamoja, 100 huhesabiwa, zile zile kwenye kila simu.',
  first: 'Linakuja mbele',
  others: 'Mapendekezo',
  none: 'Bado hakuna mapendekezo',
  noneHow: 'Mtu akipendekeza jambo, unaweza kuliwekea pointi hapa.',
  propose: 'Pendekeza jambo',
  yourPoints: 'Pointi zako',
  pointsOf: 'Pointi: {name}',
  left: '{count, plural, =0 {Zote {all} zimetolewa.} one {Imebaki # kati ya {all} ya kutoa.} other {Zimebaki # kati ya {all} za kutoa.}}',
  tooMany:
    '{count, plural, one {Pointi # haihesabiwi: zimetolewa zaidi ya {all}, kwenye simu zilizokuwa mbali. Rudisha baadhi.} other {Pointi # hazihesabiwi: zimetolewa zaidi ya {all}, kwenye simu zilizokuwa mbali. Rudisha baadhi.}}',
  idleMe:
    'Pointi zako hazihesabiwi kwa sasa: hujatoa yoyote wala kupiga kura kwa muda mrefu. Toa au piga kura, na zote zitahesabiwa tena.',
  idleOther:
    'Pointi za {name} hazihesabiwi kwa sasa: hajatoa yoyote wala kupiga kura kwa muda mrefu. Akifanya hivyo, zote zitahesabiwa tena.',
  whereTheyAre: 'Ziko wapi',
  points: '{count, plural, =0 {hakuna pointi} one {pointi #} other {pointi #}}',
  people: '{count, plural, =0 {bado hakuna mtu} one {mtu #} other {watu #}}',
  ofMark: '{given} kati ya {count, plural, one {pointi #} other {pointi #}}',
  isFirst: 'Lina pointi za kutosha: linakuja mbele.',
  missing: '{count, plural, one {Pointi # zaidi na litakuja mbele.} other {Pointi # zaidi na litakuja mbele.}}',
  over: 'Hili limekwisha. Pointi zake zimerudi kwa waliozitoa.',
  markUsual:
    '{count, plural, one {Kwa pointi # linakuja mbele} other {Kwa pointi # linakuja mbele}}: tano kwa kila mtu aliyekuwa katika kikundi lilipopendekezwa, zisizidi 150.',
  markSet:
    '{count, plural, one {Kwa pointi # linakuja mbele} other {Kwa pointi # linakuja mbele}}: kikundi kiliamua hivyo lilipopendekezwa.',
  howMany: 'Pointi zako kwa hili',
  howManyOf: 'Pointi kwa hili: {name}',
  toGive: '{count, plural, =0 {Hakuna zilizobaki za kutoa.} one {Imebaki # ya kutoa.} other {Zimebaki # za kutoa.}}',
  notAllCount:
    '{count, plural, =0 {Hakuna kati ya hizi inayohesabiwa sasa} one {Ni # tu kati ya hizi inayohesabiwa sasa} other {Ni # tu kati ya hizi zinazohesabiwa sasa}}: zimetolewa zaidi ya {all}, kwenye simu zilizokuwa mbali.',
  save: 'Weka pointi',
  saved: 'Imehifadhiwa. Wengine wataona simu zenu zikikutana.',
  backLater: 'Zinakurudia hili likitekelezwa, likifutwa au likikataliwa.',
  whose: 'Pointi za nani?',
  myOwn: 'Zangu mwenyewe',
  whoBacks: 'Nani wanaliunga mkono',
  ofThemCount: '{count, plural, =0 {hakuna inayohesabiwa} one {# inahesabiwa} other {# zinahesabiwa}}',
  history: 'Ilivyofikia hapa',
  notedBy: 'imeandikwa na {name}',
  toDecision: 'Fungua pendekezo',
  unknown: 'Pendekezo hili haliko kwenye simu hii',
  unknownHow: 'Labda bado liko njiani. Angalia tena baadaye.',
  errandFree:
    '{count, plural, one {Pointi # yako} other {Pointi # zako}} kwa “{title}” unaweza kutoa upya: limekwisha.',
  errandFreeOf:
    '{count, plural, one {Pointi #} other {Pointi #}} kwa “{title}” zinaweza kutolewa upya: limekwisha. ({name})',
  refusedOther: 'Hili haliwezi kufanywa sasa ({code}).',
  'code.points.no-such-decision': 'Pendekezo hilo haliko kwenye hesabu.',
  'code.points.not-your-account': 'Ni mwenye akaunti au anayeitunza tu anayeweza kutoa pointi zake.',
  'code.points.not-a-person': 'Pointi ni za watu. Akaunti ya kikundi haina.',
  'code.points.unsound': 'Toa kati ya pointi 0 na 10.',
  'code.points.is-over': 'Hili limekwisha. Pointi zake ziko huru tena.',
  'code.points.unchanged': 'Lina pointi hizo tayari.',
  'code.points.not-enough-left': 'Hazijabaki pointi nyingi hivyo. Rudisha kwanza baadhi kutoka pendekezo lingine.',
} satisfies Record<keyof typeof en, string>;
