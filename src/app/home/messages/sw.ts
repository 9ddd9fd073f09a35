import type { en } from './en.ts';

export const sw = {
  groups: 'Vikundi',
  balance: 'Salio',
  may: 'Bado unaweza kutumia',
  moreReceived: 'Umepokea {amount} zaidi ya ulichotoa; ndivyo kubadilishana kunavyoanza.',
  moreGiven: 'Umetoa {amount} zaidi ya ulichopokea.',
  even: 'Ulichotoa na ulichopokea viko sawa.',
  together: 'Pamoja na rekodi yako nyingine: {amount}.',
  arriving: '{amount} zaidi ziko njiani kuja kwenye simu hii.',
  elsewhere: '{amount} zinaweza kutumiwa kutoka kwenye simu zako nyingine.',
  waiting: 'Inasubiri simu ya {name}. Unaweza kupokea, na kutumia ulichopokea.',
  waitingSomebody: 'Inasubiri simu iliyokualika. Unaweza kupokea, na kutumia ulichopokea.',
  notVouched: 'Utaweza kutumia jirani akikudhamini, au ukilipwa.',
  reader: 'Unasoma hesabu hizi. Ili kushiriki, ingia kama mwanachama au omba mwaliko.',
  comeIn: 'Ingia kama mwanachama',
  frozen:
    'Simu hii haiwezi kulipa tena, kwa sababu kumbukumbu zake zilipotea au zilinakiliwa. Lazima iingie tena: fungua Simu zangu.',
  toDevices: 'Simu zangu',
  forked:
    'Simu hii haiwezi kulipa tena, wala kuomba malipo, wala kualika: nakala yake pia ilitumika. Unaweza kuendelea.',
  toFork: 'Cha kufanya sasa',
  revoked:
    'Simu yako nyingine inasema hii imepotea au si yako. Simu hii haiwezi kulipa tena, wala kuomba malipo, wala kualika.',
  removed: 'Wewe si mwanachama wa kikundi hiki tena. Historia yako inabaki hapa.',
  suspended: 'Umesimamishwa hadi wanachama wapige kura. Historia yako inabaki hapa.',
  left: 'Umeondoka. Historia yako inabaki hapa hadi uifute.',
  toEnded: 'Maana yake',
  recovery: 'Tengeneza kadi yako ya kurejea. Bila hiyo, kupoteza simu ni kuanza upya.',
  toRecovery: 'Kadi ya kurejea',
  weakKeys:
    'Kivinjari hiki ni cha zamani: kinahifadhi funguo zako kwa siri kwenye kumbukumbu zake, si mahali pasipofikika. Kipya ni salama zaidi.',
  alone: 'Wewe ni wa kwanza hapa',
  aloneHow: 'Mwalike jirani, nanyi mtaweza kuanza kubadilishana.',
  invite: 'Alika',
  history:
    'Unaweza kulipa na kulipwa. Ambayo kikundi kilifanya kabla ya kufunga hesabu mara ya mwisho bado yako njiani: {percent} %.',
  historyStuck:
    'Unaweza kulipa na kulipwa. Ya yale ambayo kikundi kilifanya kabla ya kufunga hesabu mara ya mwisho, hakuna zaidi yaliyofika tangu {date}. Fungua Minga kwa wakati mmoja na jirani aliyekuwepo, au fungua faili ambalo atahamisha.',
  booksDiffer:
    'Hesabu zilizofungwa ambazo simu hii ilipewa hazilingani na historia ya kikundi. Simu inafuata historia, na malipo yako mwenyewe yanabaki. Mwonyeshe mratibu jambo hili.',
  booksDifferStill:
    'Hesabu zilizofungwa ambazo simu hii ilipewa hazilingani na historia ya kikundi. Mpaka historia iliyobaki ifike, simu hii haitii sahihi chochote. Mwonyeshe mratibu jambo hili.',
  toBooks: 'Kuhusu hesabu',
  held: '{count, plural, one {Ingizo # linasubiri la awali ambalo bado halijafika.} other {Maingizo # yanasubiri ya awali ambayo bado hayajafika.}}',
  helpOne: 'Namba kubwa ni salio lako: ulichotoa ukiondoa ulichopokea.',
  helpTwo: 'Kuwa chini ya sifuri si deni kwa mtu fulani: maana yake ni zamu yako kutoa.',
  helpThree: 'Mstari wenye simu ndogo unasema nani mwingine tayari ana ulichofanya; uguse uone maana ya kila neno.',
} satisfies Record<keyof typeof en, string>;
