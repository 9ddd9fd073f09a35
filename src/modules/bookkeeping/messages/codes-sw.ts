import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.bookkeeping.still-open': 'Ufungaji uliotangulia bado haujatiwa muhuri.',
  'code.bookkeeping.nothing-happened': 'Hakuna kilichoandikwa tangu ufungaji wa mwisho.',
  'code.bookkeeping.too-many-phones':
    'Simu nyingi zaidi zimeandika kwenye hesabu hizi kuliko ufungaji mmoja unavyoweza kutaja.',
  'code.bookkeeping.cannot-close': 'Mmoja wao hawezi kufunga hesabu: bado hajaingizwa, au hana simu inayoweza kusaini.',
  'code.bookkeeping.nothing-changes': 'Wanachama hawa tayari wanafunga hesabu.',
  'code.bookkeeping.already-proposed': 'Wanachama hao hao wameshapendekezwa. Saini pendekezo hilo.',
  'code.bookkeeping.not-waiting': 'Ufungaji huu hausubiri tena.',
  'code.bookkeeping.nobody-left':
    'Hakuna aliyetia muhuri ufungaji huu, kwa hiyo hakuna awezaye kuendelea peke yake. Pendekeza wengine.',
} satisfies Record<keyof typeof en, string>;
