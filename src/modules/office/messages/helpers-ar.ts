import type { helpers as en } from './helpers-en.ts';

export const helpers = {
  helpersWhat: 'يفتح المساعدون حسابات لجيران بلا هاتف ويمسكونها.',
  noHelpers: 'لا مساعدين بعد',
  noHelpersHow: 'عيّن واحدًا أدناه. ويستطيع المنسّقون أيضًا فتح الحسابات.',
  noHelpersAsk: 'المنسّقون يعيّنون المساعدين. ويستطيعون هم أيضًا فتح الحسابات.',
  keepsCount:
    '{count, plural, =0 {لا يمسك أي حساب} zero {لا يمسك أي حساب} one {يمسك حسابًا واحدًا} two {يمسك حسابين} few {يمسك # حسابات} many {يمسك # حسابًا} other {يمسك # حساب}}',
  nameHelper: 'عيّن مساعدًا',
  chooseHelper: 'من؟',
  allHelpers: 'كل الأعضاء مساعدون من قبل.',
  helperSure: 'أتجعل {name} مساعدًا؟',
  makeHelper: 'عيّن',
  helperMeans: 'يستطيع {name} فتح حسابات لجيران بلا هاتف ومسك {most} منها على الأكثر.',
  isHelper: 'صار {name} مساعدًا.',
  endRole: 'أنهِ الدور',
  endOwn: 'توقّف عن المساعدة',
  endSure: 'ألم يعد {name} مساعدًا؟',
  endMeans: 'لا يفتح {name} حسابات أخرى. وما على هاتفه يمسكه حتى يُسلَّم.',
  endOwnSure: 'أتتوقف عن المساعدة؟',
  endOwnMeans: 'لا تفتح حسابات أخرى. وما على هذا الهاتف تمسكه حتى تسلّمه.',
  helpHelpers: 'هنا من يمسكون حسابات لجيران بلا هاتف، وكم يمسك كل منهم.',
  helpHelpersName: 'يعيّن المنسّق المساعدين ويستطيع إنهاء الدور.',
  helpHelpersEnd: 'يستطيع المساعد التوقف متى شاء. على أن يسلّم الحسابات أولًا.',
} satisfies Record<keyof typeof en, string>;
