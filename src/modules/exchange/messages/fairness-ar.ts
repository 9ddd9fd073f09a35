/** What somebody gave and received, told to them alone. */
import type { fairness as en } from './fairness-en.ts';

export const fairness = {
  fairTitle: 'ما أعطيتُ وما أخذتُ',
  fairSums: 'أعطيتَ {gave} وأخذتَ {received}.',
  fairNone: 'لم يُدفع شيء في الأشهر الستة الأخيرة.',
  fairGaveMore:
    'ما أعطيته أكثر من ضعف ما أخذته. لك أن تطلب شيئًا: يسرّ الآخرين أن يردّوا، وبذلك يستطيعون هم أيضًا أن يعطوا.',
  fairReceivedMore:
    'ما أخذته أكثر من ضعف ما أعطيته. لا بدّ أن يأخذ أحد، وإلا لما استطاع أحد أن يعطي. ماذا تستطيع أن تعرض؟ انظر ماذا يحتاج الآخرون الآن.',
  fairNew: 'أنت جديد هنا. لا ينتظر أحد أن يتساوى ذلك بعد.',
  fairCounted: 'كيف يُحسب',
  fairHow:
    'تُحسب دفعات الأشهر الستة الأخيرة: ما أعطيته هو ما دفع لك الآخرون مقابله، وما أخذته هو ما دفعت أنت مقابله. لا تُحسب الهدايا ولا المساعدة بلا مقابل.',
  fairWho: 'يظهر هذا لك وحدك. لا يترتب عليه شيء، ولا يُخبَر به أحد.',
} satisfies Record<keyof typeof en, string>;
