import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.belonging.not-here': 'لا يمكن فعل ذلك من هذا الهاتف.',
  'code.belonging.nothing-changes': 'الأمر كذلك بالفعل.',
  'code.belonging.code-unreadable': 'هذا ليس رمز هاتف يريد العودة. امسح الرمز الذي يعرضه الهاتف الجديد.',
  'code.belonging.code-newer': 'صُنع الرمز في إصدار أحدث من مينغا. حدّث هذا الهاتف أولًا.',
  'code.belonging.other-group': 'هذا الرمز لمجموعة أخرى.',
  'code.belonging.already-vouched': 'قلتَ ذلك من قبل.',
  'code.belonging.already-in': 'دخل ذلك الهاتف بالفعل.',
  'code.belonging.already-lost': 'أُعلن ذلك الهاتف مفقودًا من قبل.',
  'code.belonging.already-refused': 'رُفض ذلك الهاتف من قبل.',
  'code.belonging.still-below-zero': 'رصيدك تحت الصفر. أعطِ أولًا بقدر ما أخذته.',
  'code.belonging.still-above-zero': 'رصيدك فوق الصفر. أنفقه أولًا أو أهده.',
  'code.belonging.still-arriving': 'ما زال شيء في الطريق إلى هذا الهاتف. انتظر حتى يصل.',
  'code.belonging.spend-elsewhere': 'الباقي عند هاتف آخر لك. انقله إلى هنا أولًا.',
  'code.belonging.nobody-to-take-it': 'لا يمكن الآن الدفع للعضو الذي يأخذ الباقي.',
  'code.belonging.ask-over': 'انتهى هذا الطلب.',
  'code.belonging.amount-unsound': 'أدخل مبلغًا فوق الصفر.',
  'code.belonging.not-the-heir': 'لا يطلب ذلك إلا الهاتف الذي حلّ محل المفقود.',
  'code.belonging.unknown-unit': 'لا توجد في المجموعة وحدة كهذه.',
} as const satisfies Record<keyof typeof en, string>;
