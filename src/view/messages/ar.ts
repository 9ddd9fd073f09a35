import type { en } from './en.ts';

export const ar = {
  unnamed: 'العضو {code}',
  former: 'عضو سابق {code}',
  account: 'الحساب {code}',
  groupAccount: 'حساب المجموعة {code}',
  keptBy: 'حسابه عند {name}',
  ofGroup: 'للمجموعة',
  pay: 'ادفع',
  ask: 'اطلب دفعة',
  organisation: 'منظمة',
  proposeChange: 'اقترح تغييرًا',
  askGroup: 'اسأل المجموعة',
  organisationNamed: '{name} (منظمة)',
} satisfies Record<keyof typeof en, string>;
