import type { en } from './en.ts';

export const sw = {
  gone: 'Hesabu za {group} hazipo tena kwenye simu hii',
  goneHow:
    'Kivinjari kilifuta kilichohifadhiwa na Minga kwenye simu hii. Hakuna kilichotumwa kilichopotea: majirani zako wanacho, na salio lako ni lile lile.',
  goneWay:
    'Kwanza pata hesabu tena kwa kiungo. Kisha kadi yako ya kurejea, maneno yake kumi na mawili, au majirani unaowaamini wanakurudisha.',
  byLink: 'Pata hesabu kwa kiungo',
  byLinkHow: 'Omba mwaliko kwa jirani, au tengeneza kiungo kwenye simu yako nyingine. Unabaki mwanachama yule yule.',
  forget: 'Sahau kikundi hiki',
  forgetTitle: 'Usahau {group}?',
  forgetMeans: 'Simu hii haitasema tena kuhusu kikundi. Wengine wanatunza hesabu zao, na bado unaweza kurudi baadaye.',
  codeTitle: 'Jirani anarudi',
  codeElsewhere: 'Msimbo huu ni wa kikundi kisichopo kwenye simu hii',
  codeElsewhereHow: 'Ufungue kwenye simu uliyo nayo katika kikundi hicho.',
  codeUnreadable: 'Msimbo huu haukusomeka wote',
  codeUnreadableHow: 'Uskani tena, au omba maandishi.',
  codeHelpOne: 'Jirani aliyepoteza simu anaonyesha msimbo huu ili uweze kumwingiza tena.',
  codeHelpTwo: 'Ufungue kwenye simu uliyo nayo katika kikundi hicho hicho.',
  codeHelpThree: 'Hakikisha kwamba kweli ni yeye: kutaneni, au sikia sauti yake.',
  toGroups: 'Vikundi vyangu',
} satisfies Record<keyof typeof en, string>;
