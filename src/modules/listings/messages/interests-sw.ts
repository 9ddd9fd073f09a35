/** What somebody waits for on the list. */
import type { interests as en } from './interests-en.ts';

export const interests = {
  keepInterest: 'Niambie kitu kama hiki kikija',
  interestKept: 'Utaambiwa kitu kama hiki kikija.',
  interestSaved: 'Imeandikwa kwenye simu hii. Kitu kikija, kitakuwa kwenye “Kwangu”.',
  interests: 'Ninachosubiri',
  interestsHow: 'Kitu kama hicho kikija kwenye orodha, kinakuwa kwenye “Kwangu”. Simu hii tu inajua.',
  noInterests: 'Husubiri chochote',
  noInterestsHow: 'Tafuta kwenye orodha unachotaka. Kisha gusa “Niambie kitu kama hiki kikija”.',
  freshCount: '{count, plural, =0 {bado hakuna kipya} one {kipya #} other {vipya #}}',
  dropInterest: 'Usiniambie tena',
  interestDropped: 'Hutaambiwa tena juu ya hiki.',
  notify: 'Ujumbe kwenye simu yako',
  notifyHow:
    'Programu hii ikiwa wazi nyuma ya nyingine, simu yako inaweza kuonyesha ujumbe kitu kikija. Programu ikiwa imefungwa haiwezi.',
  notifyStart: 'Nionyeshe ujumbe',
  notifyOn: 'Ujumbe unaonyeshwa.',
  notifyStop: 'Usinionyeshe ujumbe',
  notifyBarred:
    'Mipangilio ya kivinjari au simu yako hairuhusu programu hii kuonyesha ujumbe. Unaweza kuibadilisha huko.',
  fitsTitle: 'Kitu unachosubiri',
  fitsOffer: '{name} anatoa “{title}”. Ulikuwa unasubiri kitu kama hicho.',
  fitsNeed: '{name} anahitaji “{title}”. Ulikuwa unasubiri kitu kama hicho.',
  helpInterests: 'Hapa kuna unachotaka kuambiwa. Gusa kimoja kukitafuta tena.',
  helpInterestsWhere: 'Kuongeza kimoja, tafuta kwanza kwenye orodha. Kisha gusa “Niambie kitu kama hiki kikija”.',
  helpInterestsPrivate: 'Inabaki kwenye simu hii. Hakuna mtu wa kikundi anayeona unachosubiri.',
} satisfies Record<keyof typeof en, string>;
