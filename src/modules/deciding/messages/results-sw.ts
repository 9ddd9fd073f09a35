import type { results as en } from './results-en.ts';

export const results = {
  // What came of it
  wasAsked: 'Kilichoulizwa',
  counted: 'Kilichohesabiwa',
  tookPart: '{counted} kati ya {voters} walishiriki. Idadi iliyohitajika: {needed}.',
  tooFew: 'Wachache mno walishiriki: {counted} kati ya {voters}. Idadi iliyohitajika: {needed}.',
  noneChosen: 'Hakuna kilichochaguliwa',
  chosenAre: 'Kimechaguliwa: {options}',
  tiedMeans: 'Viko sawa: {options}. Kikundi kichague tena kati yavyo.',
  finalByCount: 'Ni ya mwisho: hakuna kura nyingine ingeweza kuyabadilisha.',
  finalByBooks: 'Ni ya mwisho: hesabu zimefungwa juu yake.',
  notFinal: 'Bado si ya mwisho: wasiopiga kura wangeweza kuyabadilisha. Yatakuwa ya mwisho hesabu zikifungwa.',
  changeDone: 'Badiliko lilifanywa {day}.',
  phoneAgrees:
    '{count, plural, =0 {Simu hii ilihesabu tena: hapakuwa na kura.} one {Simu yako inakubali: ilihesabu kura hiyo moja yenyewe.} other {Simu yako inakubali: ilihesabu kura zote # yenyewe.}}',
  objections: 'Pingamizi',
  reasons: 'Kwa nini walipiga hivyo',
  optionChosen: '{option} (kimechaguliwa)',
  optionTied: '{option} (sawa na kingine)',
  optionOut: '{option} (kimetoka)',
  rankedHow: 'Kila raundi chenye kura chache zaidi kinatoka. Kura hizo huenda kwa kinachofuata katika kila orodha.',
  round: 'Raundi ya {round}',
  exhausted:
    '{count, plural, one {Kura # haitaji chochote kilichobaki.} other {Kura # hazitaji chochote kilichobaki.}}',
  outByList: 'Kadhaa vilikuwa na chache sawa. {option} kilikuwa mwisho kwenye orodha.',
  sharesHow:
    '{budget} iligawanywa sawa kwa wote waliopiga kura. Chenye kuungwa mkono vya kutosha hulipwa kutoka sehemu zao, cha bei nafuu kwa mtu kwanza.',
  paidBy:
    '{count, plural, one {Mtu # aliweka alama na analipa {each}.} other {Watu # waliweka alama na wanalipa hadi {each} kila mmoja.}}',
  firstByList: 'Kingine kilikuwa na bei sawa; hiki kilikuwa cha kwanza kwenye orodha.',
  nothingPaid: 'Hakuna kilichoungwa mkono vya kutosha.',
  leftOver: 'Zimebaki {left}.',
  whoVoted: 'Waliohesabiwa: {voters}',
  howEach: 'Kila mmoja alivyopiga kura: {voters}',
  hiddenAfter:
    'Ilikuwa kura ya siri, hivyo hapa ni majina tu. Alichosema kila mmoja kiko kwenye hesabu ili simu zihesabu.',
  countedAs: 'amehesabiwa kama {name}',
  recordedOf: 'Kati ya kura {all}, {some} ziliandikwa na {name}',
  notCounted: '{count, plural, one {Kura # haikuhesabiwa} other {Kura # hazikuhesabiwa}}',
  lateAfter: 'Ilipigwa baada ya kufungwa',
  lateUnheard: 'Haikuwa imefika kwenye simu iliyohesabu',
  lateUnopened: 'Haikuweza kufunguliwa',
  lateLeftOut: 'Simu iliyohesabu ilikuwa nayo na ikaiacha',
  phonesRecount:
    '{count, plural, =0 {Hakuna kura ya simu wala mkono.} one {Simu yako inakubali: kura # ambayo simu yoyote inaweza kuhesabu tena.} other {Simu yako inakubali: kura # ambazo simu yoyote inaweza kuhesabu tena.}}',
  restsOnTellers:
    '{count, plural, one {Karatasi # ilihesabiwa na {names}.} other {Karatasi # zilihesabiwa na {names}.}} Hakuna anayeweza kuzihesabu tena hapa.',
  raisedAt:
    '{count, plural, one {Mkono # ulioinuliwa, ulioandikwa na {name}} other {Mikono # iliyoinuliwa, iliyoandikwa na {name}}}',
  raisedWhere: 'Kwenye mkutano “{title}”',
  latePaper: 'Alipiga kura kwa karatasi, na hiyo inahesabiwa',
} satisfies Record<keyof typeof en, string>;
