import { codes } from './codes-sw.ts';
import type { en } from './en.ts';

export const sw = {
  title: 'Kufunga hesabu',
  whatFor: 'Ni kwa ajili ya nini',
  whatForCheck: 'Mara moja kwa mwezi baadhi yetu hukagua kwamba simu zote zina hesabu zile zile, kisha kuzifunga.',
  whatForLoss: 'Kilichofungwa hakiwezi kubadilishwa baadaye na simu iliyopotea au kosa.',
  whatForNobodyWaits: 'Hakuna anayepaswa kusubiri kwa ajili ya hilo.',
  helpOne: 'Hapa pana kilichofungwa, kinachofungwa sasa, na nani anafanya hivyo.',
  helpSeals: 'Simu hutia muhuri yenyewe hesabu zake zikilingana. Mwenyewe hana la kufanya.',
  helpPay: 'Kulipa na kulipwa kunaendelea wakati wote.',

  // Last and next
  last: 'Ufungaji wa mwisho',
  neverClosed: 'Hesabu bado hazijafungwa.',
  period: 'Kipindi {number}',
  when: 'Lini',
  proposedBy: 'Ilipendekezwa na',
  sealedBy: 'Muhuri wa',
  since:
    '{count, plural, =0 {Hakuna kilichoandikwa tangu hapo.} one {Ingizo # limeandikwa tangu hapo.} other {Maingizo # yameandikwa tangu hapo.}}',
  sinceFounding: '{count, plural, one {Ingizo # bado halijafungwa.} other {Maingizo # bado hayajafungwa.}}',
  close: 'Funga sasa',
  closeTitle: 'Ufunge hesabu sasa?',
  closeMeans: 'Yote ambayo simu hii imesikia yanaingia kwenye ufungaji.',
  closeMeansSeals:
    '{needed, plural, one {Unakamilika simu # kati ya {all} ikikubali.} other {Unakamilika simu # kati ya {all} zikikubali.}}',
  closeMeansAlone: 'Unakamilika mara moja, kwa kuwa hakuna mwingine anayekagua.',
  closeDone: 'Imefanyika. Simu nyingine zinakagua na kutia muhuri zenyewe.',
  closeDoneAlone: 'Imefanyika. Hesabu zimefungwa.',

  // What is open
  open: 'Inafungwa',
  openBy: 'Kipindi {number}, kilichopendekezwa na {name} tarehe {date}: {entries}.',
  entries: '{count, plural, one {ingizo #} other {maingizo #}}',
  sealed:
    '{done, plural, =0 {Bado hakuna simu iliyotia muhuri} one {Simu # imetia muhuri} other {Simu # zimetia muhuri}}, {of, plural, one {inahitajika #} other {zinahitajika #}}',
  missing: 'Bado hawajatia muhuri: {names}',
  agree: 'Simu yako ina hesabu zile zile.',
  differ: 'Simu yako ina hesabu tofauti, kwa hiyo haitii muhuri.',
  differHow:
    'Hakuna salio lililobadilika. Huenda simu moja ina programu ya zamani, au hitilafu. Zilinganisheni kwenye “Kuhusu hesabu”.',
  unheard: 'Sehemu yake bado iko njiani kuja kwenye simu yako.',
  toBooks: 'Kuhusu hesabu',
  waitsLong: 'Ufungaji huu umesubiri zaidi ya mwezi.',
  waitsHow: 'Waliotia muhuri wanaweza kuendelea bila wengine.',
  goOn: 'Endelea bila wengine',
  goOnTitle: 'Upendekeze {names} wafunge hesabu?',
  goOnMeans: 'Wengine wanaulizwa kwenye Kwangu. Wakisaini wa kutosha, wanachama hawa wanafunga hesabu.',
  goOnDone: 'Imependekezwa. Wengine wanaulizwa kwenye Kwangu.',

  // Who closes
  who: 'Nani anafunga hesabu',
  whoNobody: 'Bado hakuna anayefunga hesabu.',
  keeper: 'Anatunza hesabu',
  sealer: 'Anakagua na kutia muhuri',
  ended: 'Simu yake imeisha na haitii muhuri tena',
  enough: '{needed} kati ya {all} wanatosha kutia muhuri.',
  fewWarning: 'Chini ya watatu, hakuna anayeweza kusahihisha kosa.',
  choose: 'Chagua nani afunge hesabu',
  propose: 'Pendekeza wengine',
  proposedNames: 'Waliopendekezwa: {names}',

  // Choosing
  chooseWhom: 'Wanachama wanaofunga hesabu',
  chooseAdvice: 'Chagua mmoja hadi saba, bora watatu au zaidi, ambao simu zao huwa zimewashwa mara nyingi.',
  chooseFirst: 'Nani anatunza hesabu?',
  chooseFirstHint: 'Simu yake inapendekeza kila ufungaji; wengine wanakagua.',
  chooseNone: 'Chagua angalau mwanachama mmoja.',
  chooseAtOnce:
    'Inaanza mara moja. Baadaye wanahitajika waratibu wawili, au zaidi ya nusu ya wanachama wote, kubadilisha.',
  chooseProposes: 'Waratibu wawili, au zaidi ya nusu ya wanachama wote, lazima wasaini. Wanaulizwa kwenye Kwangu.',
  chooseProposesFirst: 'Mratibu, au zaidi ya nusu ya wanachama wote, lazima wasaini. Wanaulizwa kwenye Kwangu.',
  chooseSave: 'Wachague',
  proposeSave: 'Wapendekeze',
  chosen: 'Imefanyika. Wanafunga hesabu kuanzia sasa.',
  chooseNotYou: 'Wanachama huchagua nani afunge hesabu.',
  chooseNotYouHow: 'Utaweza kuchagua pindi simu hii itakapoweza kusaini kwa niaba yako katika kikundi hiki.',
  helpChoose: 'Weka alama kwa wanachama wanaofunga hesabu, na useme nani kati yao anazitunza.',
  helpChooseMany: 'Wakiwa wanne, mmoja anaweza kukosea au kuwa mbali na hesabu zitafungwa hata hivyo.',
  helpChooseFree: 'Kufunga hakumpi mtu mamlaka juu ya salio la mwingine. Ni ukaguzi tu.',

  history: 'Vipindi vilivyofungwa',
  historyLine: '{date} · {entries} · {name}',

  // Elsewhere
  inClosedBooks: 'Kwenye hesabu zilizofungwa tangu {date}',
  errandChoose: 'Mwezi umepita. Chagua nani afunge hesabu',
  errandAccountWaits: 'Akaunti ya simu iliyopotea inasubiri hesabu zifungwe. Chagua nani azifunge',
  errandDiffer: 'Simu yako ina hesabu tofauti na ya {name}. Tazama',
  errandStuck:
    '{count, plural, one {Kufunga hesabu bado kunasubiri simu #. Tazama} other {Kufunga hesabu bado kunasubiri simu #. Tazama}}',

  toolDoes: 'Tunafunga hesabu zetu',
  toolHow: 'Mara moja kwa mwezi baadhi yetu hukagua kwamba simu zote zina hesabu zile zile, kisha kuzifunga.',
  bookkeeper: 'Mtunza hesabu',
  bookkeeperMay: 'Huanzisha kila ufungaji: husema hesabu zinafungwa hadi wapi.',
  bookkeeperNobody: 'Bado hakuna anayefunga hesabu. Chagueni wa kuzifunga.',
  checkers: 'Wanaokagua hesabu',
  checkersMay: 'Simu zao hukagua kuwa wote wana hesabu sawa, kisha huzitia muhuri.',
  checkersNobody: 'Bado hakuna anayekagua hesabu. Ni bora wawe watatu au zaidi.',
  refusedOther: 'Haiwezekani sasa ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
