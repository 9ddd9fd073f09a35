import type { en } from './en.ts';

export const ar = {
  title: 'المزيد',
  group: 'المجموعة',
  me: 'أنا في هذه المجموعة',
  app: 'هذا الهاتف',
  invite: 'ادعُ أحدًا',
  books: 'عن الدفاتر',
  reach: 'إلى أين وصل',
  about: 'عن المجموعة',
  export: 'صدِّر المجموعة',
  open: 'افتح ملفًّا',
  profile: 'اسمي وصورتي',
  recovery: 'بطاقة الاستعادة',
  renew: 'اصنع بطاقة جديدة',
  devices: 'هواتفي',
  settings: 'الإعدادات',
  groups: 'مجموعات أخرى',
  tools: 'الأدوات',
  helpOne: 'هنا كل ما لا يُحتاج إليه كل يوم.',
  helpTwo: 'صفحات المجموعة أولًا، ثم صفحاتك، ثم صفحات الهاتف.',
  helpThree: 'كل ما تغيِّره في المجموعة موقَّع ويراه الجميع.',
} satisfies Record<keyof typeof en, string>;
