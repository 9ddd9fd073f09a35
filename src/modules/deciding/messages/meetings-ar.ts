import type { atMeetings as en } from './meetings-en.ts';

export const atMeetings = {
  voteHere: 'التصويت في اجتماع',
  atMeeting: 'أنت تسجّل الاجتماع «{title}».',
  countHands: 'عدّ الأيدي المرفوعة',
  handsMeans: 'المس كيف يصوّت كل شخص. يستطيع الجميع قراءة ذلك.',
  hasPhone: 'صوّت على هاتف',
  hasPaper: 'صوّت على الورق',
  hasTold: 'سُجّل صوته عبر الهاتف',
  saveHands:
    '{count, plural, =0 {تسجيل الأيدي} one {تسجيل يد واحدة} two {تسجيل يدين} few {تسجيل # أيدٍ} many {تسجيل # يدًا} other {تسجيل # يد}}',
  handsSaved: 'الأيدي في الدفاتر.',
  handsMissing: 'المس كيف يصوّت شخص واحد على الأقل.',
  nobodyLeft: 'كل الحاضرين صوّتوا من قبل.',
  countPapers: 'عدّ الأوراق',
  papersMeans: 'عُدّها مع شخص آخر حاضر هنا. تُحسب حين يقول الشيء نفسه على هاتفه.',
  whoPaper: 'من وضع ورقة؟',
  papersGiven:
    '{count, plural, =0 {لا أوراق} one {ورقة واحدة} two {ورقتان} few {# أوراق} many {# ورقة} other {# ورقة}}',
  wordsOff:
    '{voted, plural, one {هناك ورقة واحدة} two {هناك ورقتان} few {هناك # أوراق} many {هناك # ورقة} other {هناك # ورقة}}، لكن مجموع أرقامك {sum}.',
  scoreOff: 'يمكن أن تنال «{option}» {most} نقطة على الأكثر.',
  dotsOff: 'يمكن أن يكون المجموع {most} نقطة على الأكثر. مجموع أرقامك {sum}.',
  papersMissing: 'المس من وضع ورقة.',
  savePapers: 'تسجيل الأوراق',
  papersSaved: 'الآن يعدّها شخص آخر حاضر هنا أيضًا.',
  papersTitle: 'الأوراق',
  papersBy:
    '{count, plural, one {عدّ {name} ورقة واحدة.} two {عدّ {name} ورقتين.} few {عدّ {name} # أوراق.} many {عدّ {name} # ورقة.} other {عدّ {name} # ورقة.}}',
  papersWait: 'تُحسب حين يعدّها أيضًا شخص آخر كان حاضرًا.',
  papersSigned: 'عدّها أيضًا: {names}.',
  paperVotersOf: 'من وضع ورقة',
  countedToo: 'أنا عددتها أيضًا',
  countedTooSure: 'هل عددت الشيء نفسه؟',
  countedTooMeans: 'قل ذلك فقط إن عددت الأوراق بنفسك ووصلت إلى هذه الأرقام.',
  signed: 'شكرًا. الأوراق تُحسب الآن.',
  youOnPaper: 'صوّتَّ على الورق',
  onPaperOf: 'صوّت {name} على الورق',
  youOnPaperMeans: 'الورقة هي التي تُحسب، ولا يغيّرها أي هاتف.',
  errandPaper: 'أوراق «{title}»: هل عددتها أيضًا؟',
} satisfies Record<keyof typeof en, string>;
