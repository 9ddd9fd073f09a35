import type { faults as en } from './faults-en.ts';

export const faults = {
  'file.too-large': 'هذا الملف كبير جدًّا: لا يُقرأ أكثر من 2 ميغابايت.',
  'file.not-a-table': 'ليس هذا ملف CSV. صدّره بصيغة CSV من النظام الآخر، أو احفظه بصيغة CSV من جدول البيانات.',
  'file.empty': 'لا شيء في هذا الملف.',
  'fault.quotes-broken': 'علامة اقتباس لم تُغلق، أو أُغلقت في الوسط.',
  'fault.columns-missing': 'تنقصه أعمدة.',
  'fault.from-empty': 'لا يقول من يدفع.',
  'fault.to-empty': 'لا يقول من يُدفع له.',
  'fault.name-too-long': 'الاسم طويل جدًّا: {text}.',
  'fault.same-account': 'يدفع {text} ويُدفع له في آن واحد.',
  'fault.amount-empty': 'لا يقول كم.',
  'fault.amount-unsound': '«{text}» ليس مبلغًا.',
  'fault.amount-negative': '«{text}» تحت الصفر.',
  'fault.amount-zero': '«{text}»: لم يُدفع شيء.',
  'fault.amount-too-large': '«{text}» أكثر مما تسعه دفعة واحدة.',
  'fault.date-unsound': 'لا يوجد يوم كهذا: «{text}».',
  'fault.owes-too-much': 'ينزل {text} تحت الصفر أكثر مما يُسمح به للحساب.',
} satisfies Record<keyof typeof en, string>;
