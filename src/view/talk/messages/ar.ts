import type { en } from './en.ts';

export const ar = {
  making: 'يُصنع الرمز…',
  reading:
    '{known, plural, zero {لا صورة} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}} من {needed}',
  'code.screen.not-a-minga-code': 'هذا ليس رمزًا من مينغا.',
  'code.screen.newer-version': 'هذا الرمز من نسخة أحدث من مينغا. حدّث التطبيق على هذا الهاتف أولًا.',
  'code.screen.damaged': 'لم يُقرأ هذا الرمز كاملًا. ثبّت الهاتفين وتابع.',
  'code.screen.too-large': 'هذا أكثر مما يتسلّمه هذا الهاتف دفعة واحدة.',
  'code.screen.other-kind': 'هذا رمز من مينغا لأمر آخر. على الهاتف الآخر أن يعرض الرمز الخاص بهذا.',
  'code.screen.other-group': 'هذا رمز مجموعة أخرى. افتحا المجموعة نفسها على الهاتفين.',
  'code.screen.other-key': 'لم يعلم هذا الهاتف بعد بأحدث مفتاح للمجموعة. أظهر رمزك أولًا ودع الهاتف الآخر يمسحه.',
} satisfies Record<keyof typeof en, string>;
