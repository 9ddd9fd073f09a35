import type { en } from './en.ts';

export const ar = {
  'mark.childcare': 'رعاية الأطفال',
  'mark.driving': 'القيادة',
  'mark.care': 'رعاية المرضى وكبار السن',
  'mark.first-aid': 'الإسعافات الأولية',
  'mark.keys': 'حفظ المفاتيح',
  'mark.seller': 'بائع',
  'mark.organisation': 'منظمة',
  'mark.local': 'محلي',
  'mark.organic': 'عضوي',
  'mark.cooperative': 'تعاونية',
  'mark.handmade': 'مصنوع باليد',
  'mark.fair-work': 'عمل منصف',
  youNeedMark:
    'لكي يُدفع لك مقابل ما تعطيه تحتاج إلى علامة «{mark}». يستطيع {who} منحك إياها. أما بلا مقابل، أو مقابل شيء آخر، فيمكن لأي أحد أن يعطي.',
  goGiveMark: 'امنح العلامة',
  theyNeedMark: 'لكي يُدفع مقابل هذا يحتاج {name} إلى علامة «{mark}». يستطيع {who} منحها.',
  someCoordinator: 'منسّق',
  coordinatorNamed: 'منسّق ({names})',
} satisfies Record<keyof typeof en, string>;
