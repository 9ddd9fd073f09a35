import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.office.no-such-account': 'لا يوجد هذا الحساب.',
  'code.office.amount-unsound': 'يجب أن يكون المبلغ كاملًا وتسعه الدفاتر.',
  'code.office.limit-too-high': 'يعطي المساعد كحدّ أقصى الحدَّ الذي عند كل عضو.',
  'code.office.description-too-long': 'لا تتجاوز 280 حرفًا في خانة «مقابل ماذا».',
  'code.office.date-unsound': 'ليس هذا يومًا في التقويم.',
  'code.office.nobody-keeps-it': 'لا أحد يمسك هذا الحساب الآن: هو في الطريق.',
  'code.office.keeper-lost': 'الهاتف الذي يمسك هذا الحساب ضائع. يلزم أولًا أن يتسلّمه شخص آخر.',
  'code.office.owner-has-it': 'هذا الحساب عند صاحبه. غيّر الحد في صفحته هو.',
  'code.office.same-limit': 'هذا هو الحد من قبل.',
  'code.office.has-no-phone': 'ليس عند هذا العضو هاتف يوقّع في هذه المجموعة.',
  'code.office.already-asked': 'طُلب هذا من قبل. يلزم أن يوافق منسّق.',
  'code.office.already-helper': 'هذا العضو مساعد من قبل.',
  'code.office.owes-already': 'لهذا العضو حدّ خاص به فلا يأخذ ثانيًا. ادفع إليه ما في الحساب.',
  'code.office.reason-too-long': 'لا تتجاوز 280 حرفًا في السبب.',
  'code.office.payee-out-of-reach': 'ليس لمن يُدفع له هاتف هنا يستطيع أن يستلم.',
  'code.office.not-taken-over': 'لا يقول هذا إلا من تسلّم هذا الحساب.',
  'code.office.not-of-that-account': 'ليست هذه الدفعة من هذا الحساب.',
} satisfies Record<keyof typeof en, string>;
