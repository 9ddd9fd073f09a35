import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.governing.nothing-changes': 'هو كذلك أصلًا.',
  'code.governing.limit-unsound': 'يجب أن يكون الحد مبلغًا صحيحًا تسعه الدفاتر.',
  'code.governing.membership-ended': 'لم يعد هذا العضو في المجموعة.',
  'code.governing.already-coordinator': 'هذا العضو منسّق أصلًا.',
  'code.governing.term-unsound': 'تدوم المدة من شهر إلى 60 شهرًا.',
  'code.governing.already-proposed': 'هذا مقترح من قبل. وقّع ذلك الاقتراح.',
  'code.governing.proposal-closed': 'لم يعد هذا الاقتراح مفتوحًا.',
  'code.governing.already-signed': 'وقّعت هذا من قبل.',
  'code.governing.about-yourself': 'لا صوت لأحد في إبعاده هو.',
  'code.governing.invitation-over': 'انتهت هذه الدعوة: استُنفدت أو سُحبت أو مضى يومها.',
  'code.governing.own-invitation': 'هذا الهاتف يُدخل الأعضاء الجدد بها أصلًا.',
  'code.governing.already-merged': 'أحد السجلّين معروض تحت سجل آخر أصلًا.',
  'code.governing.merge-undone': 'السجلّان مفصولان أصلًا.',
} satisfies Record<keyof typeof en, string>;
