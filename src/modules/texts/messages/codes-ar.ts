import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long': 'هذا أطول مما يجوز لنص كهذا. اختصره ثم احفظ من جديد.',
  'code.texts.unknown-text': 'هذا النص تعرفه نسخة أحدث من التطبيق. حدِّث التطبيق.',
  'code.texts.unknown-base': 'يستند إلى نص ليس في الدفاتر.',
  'code.texts.not-an-editor': 'المنسّقون وحدهم يغيّرون هذا النص في هذه المجموعة.',
  'code.texts.not-there': 'ما يعود إليه هذا النص ليس في الدفاتر.',
  'code.texts.voted-on': 'المجموعة تصوّت عليه الآن. إن لم يُقبل أمكن تغييره من جديد.',
  'code.texts.decided': 'تقرّر الأمر. يبقى نصه كما هو.',
} satisfies Record<keyof typeof en, string>;
