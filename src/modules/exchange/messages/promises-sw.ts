import type { promises as en } from './promises-en.ts';

export const promises = {
  onPaper: 'Kwenye karatasi',
  scanCard: 'Changanua kadi',
  orTheirCard: 'Asiye na simu huonyesha kadi yake: ichanganue kwa kitufe hicho hicho, na ahadi itaandikwa.',
  promiseOf: 'Imeandikwa kwa kadi: {name} anaahidi kulipa. Bado hakuna kilicholipwa.',
  promiseFrom: 'Ahadi ya {name}',
  answersLater:
    'Simu inayotunza akaunti hii imepotea au inabadilishwa. Unaweza kuandika hata hivyo: inasubiri hadi simu nyingine iwe na akaunti, nayo italipa au kukataa.',
  notePromise: 'Andika: {name} anaahidi {amount}',
  promiseNoted: 'Imeahidiwa, bado haijalipwa. Haimo kwenye salio la yeyote.',
  requestPromised: 'Imeahidiwa, bado haijalipwa',
  promisesSum: 'Imeahidiwa, bado haijalipwa: {amount}. Haimo kwenye salio.',
  isPromised: '{name} aliahidi {amount}',
  theyPromised: '{name} anasema {account} aliahidi {amount}',
  youPromised: '{name} anasema uliahidi {amount}',
} satisfies Record<keyof typeof en, string>;
