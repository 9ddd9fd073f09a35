import type { en } from './en.ts';

export const ar = {
  unnamed: 'العضو {code}',
  former: 'عضو سابق {code}',
  pay: 'ادفع',
  ask: 'اطلب دفعة',
} satisfies Record<keyof typeof en, string>;
