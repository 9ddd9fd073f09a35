import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.nobody-chosen': 'اختر أحدًا أولًا.',
  'code.amount-not-positive': 'يجب أن يكون المبلغ أكبر من صفر.',
  'code.amount-too-large': 'المبلغ أكبر مما تسعه الدفاتر.',
  'code.memo-too-long': 'لا تتجاوز 280 حرفًا في خانة «مقابل ماذا».',
  'code.bill-paid': 'دُفع هذا الرمز من قبل. اطلب رمزًا جديدًا.',
  'code.nobody-keeps-it': 'لا أحد يستطيع تسلّم هذا الآن. الحساب في طريقه إلى هاتف آخر، أو أن ذلك الهاتف ضائع.',
  'code.exchange.not-your-account': 'لا يطلب الدفع إلى حساب إلا صاحبه أو من يمسكه.',
  'code.exchange.to-oneself': 'لا يطلب أحد دفعة من نفسه.',
  'code.exchange.unknown-unit': 'ليس في المجموعة وحدة كهذه.',
  'code.exchange.no-such-request': 'هذا الطلب ليس في الدفاتر.',
  'code.exchange.not-the-payer': 'لا يفعل هذا إلا العضو الذي يدفع.',
  'code.exchange.not-the-asker': 'لا يلغي الطلب إلا من طلبه.',
  'code.exchange.no-such-payment': 'هذه الدفعة ليست في الدفاتر.',
  'code.exchange.not-the-payee': 'لا يفعل هذا إلا العضو الذي استلم.',
  'code.exchange.neither-here': 'لا أحد من الحسابين على هذا الهاتف.',
  'code.exchange.sheet-entered': 'أُدخلت هذه الورقة من قبل.',
  'code.exchange.slip-entered': 'أُدخلت هذه القسيمة من قبل.',
  'code.exchange.slip-twice': 'هذه القسيمة مذكورة أعلاه.',
  'code.exchange.too-many-lines': 'أدخل 100 سطر على الأكثر في المرة الواحدة.',
} satisfies Record<keyof typeof en, string>;
