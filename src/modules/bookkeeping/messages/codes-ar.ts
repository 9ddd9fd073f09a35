import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.bookkeeping.still-open': 'لم يُختم الإغلاق السابق بعد.',
  'code.bookkeeping.nothing-happened': 'لم يُكتب شيء منذ آخر إغلاق.',
  'code.bookkeeping.too-many-phones': 'كتبت في هذه الدفاتر هواتف أكثر مما يسعه إغلاق واحد.',
  'code.bookkeeping.cannot-close': 'لا يمكن لأحدهم أن يغلق الدفاتر: لم يُقبل بعد، أو ليس له هاتف يوقّع.',
  'code.bookkeeping.nothing-changes': 'هؤلاء الأعضاء يغلقون الدفاتر أصلًا.',
  'code.bookkeeping.already-proposed': 'الأعضاء أنفسهم مقترحون من قبل. وقّع ذلك الاقتراح.',
  'code.bookkeeping.not-waiting': 'لم يعد هذا الإغلاق ينتظر.',
  'code.bookkeeping.nobody-left': 'لم يختم أحد هذا الإغلاق، فلا أحد يواصل وحده. اقترح غيرهم.',
} satisfies Record<keyof typeof en, string>;
