import type { promises as en } from './promises-en.ts';

export const promises = {
  onPaper: 'على الورق',
  scanCard: 'امسح بطاقة',
  orTheirCard: 'من لا هاتف معه يُظهر بطاقته: امسحها بالزر نفسه، فيُسجَّل الوعد.',
  promiseOf: 'سُجّل من البطاقة: يعد {name} بالدفع. لم يُدفع شيء بعد.',
  promiseFrom: 'وعد من {name}',
  answersLater:
    'الهاتف الذي يمسك هذا الحساب ضائع أو يُستبدل. يمكنك أن تسجّل ذلك مع هذا: ينتظر حتى يصير الحساب في هاتف آخر، فيدفع أو يعتذر.',
  notePromise: 'سجّل: {name} يعد بـ {amount}',
  promiseNoted: 'وُعد به ولم يُدفع بعد. ليس في رصيد أحد.',
  requestPromised: 'وُعد به ولم يُدفع بعد',
  promisesSum: 'وُعد به ولم يُدفع بعد: {amount}. ليس في الرصيد.',
  isPromised: 'وعد {name} بـ {amount}',
  theyPromised: 'يقول {name} إن {account} وعد بـ {amount}',
  youPromised: 'يقول {name} إنك وعدت بـ {amount}',
} satisfies Record<keyof typeof en, string>;
