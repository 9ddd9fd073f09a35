/** What somebody waits for on the list. */
import type { interests as en } from './interests-en.ts';

export const interests = {
  keepInterest: 'أخبرني حين يأتي شيء كهذا',
  interestKept: 'ستُخبَر حين يأتي شيء كهذا.',
  interestSaved: 'كُتب على هذا الهاتف. حين يأتي شيء تجده في «ينتظرني».',
  interests: 'ما أنتظره',
  interestsHow: 'حين يدخل شيء منه القائمة تجده في «ينتظرني». لا يعلم بذلك إلا هذا الهاتف.',
  noInterests: 'لا تنتظر شيئًا',
  noInterestsHow: 'ابحث في القائمة عمّا تريد. ثم اضغط «أخبرني حين يأتي شيء كهذا».',
  freshCount:
    '{count, plural, =0 {لا جديد بعد} one {جديد واحد} two {جديدان} few {# جديدة} many {# جديدًا} other {# جديد}}',
  dropInterest: 'لا تخبرني بعد الآن',
  interestDropped: 'لن تُخبَر بذلك بعد الآن.',
  notify: 'رسالة على هاتفك',
  notifyHow:
    'ما دام هذا التطبيق مفتوحًا خلف تطبيقات أخرى يستطيع هاتفك أن يعرض رسالة حين يأتي شيء. أما والتطبيق مغلق فلا يستطيع.',
  notifyStart: 'اعرض لي رسائل',
  notifyOn: 'الرسائل معروضة.',
  notifyStop: 'لا تعرض لي رسائل',
  notifyBarred: 'إعدادات متصفحك أو هاتفك لا تسمح لهذا التطبيق بعرض رسائل. تستطيع تغيير ذلك هناك.',
  fitsTitle: 'شيء تنتظره',
  fitsOffer: 'يعرض {name} «{title}». كنت تنتظر شيئًا كهذا.',
  fitsNeed: 'يحتاج {name} «{title}». كنت تنتظر شيئًا كهذا.',
  helpInterests: 'هنا ما تريد أن تُخبَر به. اضغط على واحد لتبحث عنه من جديد.',
  helpInterestsWhere: 'لتضيف واحدًا ابحث أولًا في القائمة. ثم اضغط «أخبرني حين يأتي شيء كهذا».',
  helpInterestsPrivate: 'يبقى على هذا الهاتف. لا يرى أحد في المجموعة ما تنتظره.',
} satisfies Record<keyof typeof en, string>;
