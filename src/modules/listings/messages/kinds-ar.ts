import type { kinds as en } from './kinds-en.ts';

export const kinds = {
  'kind.food': 'طعام',
  'kind.garden': 'زراعة وبذور',
  'kind.animals': 'حيوانات',
  'kind.repairs': 'إصلاح',
  'kind.building': 'بناء',
  'kind.tools': 'أدوات',
  'kind.transport': 'توصيل ونقل',
  'kind.care': 'رعاية',
  'kind.children': 'أطفال',
  'kind.health': 'صحة',
  'kind.visiting': 'صحبة وزيارة',
  'kind.teaching': 'تعلّم',
  'kind.languages': 'لغات',
  'kind.phones': 'هواتف',
  'kind.music': 'موسيقى وأفراح',
  'kind.clothes': 'ملابس',
  'kind.household': 'منزل',
  'kind.paper': 'رسائل ومعاملات',
  'kind.other': 'شيء آخر',
} satisfies Record<keyof typeof en, string>;
