import type { results as en } from './results-en.ts';

export const results = {
  // What came of it
  wasAsked: 'ما سُئل عنه',
  counted: 'ما عُدّ',
  tookPart: 'شارك {counted} من {voters}. كان المطلوب {needed}.',
  tooFew: 'شارك عدد قليل: {counted} من {voters}. كان المطلوب {needed}.',
  noneChosen: 'لم يُختر شيء',
  chosenAre: 'المختار: {options}',
  tiedMeans: 'متساوية: {options}. تختار المجموعة بينها من جديد.',
  finalByCount: 'هذا نهائي: لا صوت آخر يغيّره.',
  finalByBooks: 'هذا نهائي: أُغلقت الدفاتر عليه.',
  notFinal: 'ليس نهائيًا بعد: من لم يصوّتوا كان يمكن أن يغيّروه. يصير نهائيًا حين تُغلق الدفاتر عليه.',
  changeDone: 'تمّ التغيير في {day}.',
  phoneAgrees:
    '{count, plural, zero {عدّ هذا الهاتف من جديد: لا أصوات.} one {هاتفك موافق: عدّ الصوت الواحد بنفسه.} two {هاتفك موافق: عدّ الصوتين بنفسه.} few {هاتفك موافق: عدّ الأصوات كلها بنفسه، وهي #.} many {هاتفك موافق: عدّ الأصوات كلها بنفسه، وهي #.} other {هاتفك موافق: عدّ الأصوات كلها بنفسه، وهي #.}}',
  objections: 'اعتراضات',
  reasons: 'لماذا صوّتوا هكذا',
  optionChosen: '{option} (مختار)',
  optionTied: '{option} (مساوٍ لغيره)',
  optionOut: '{option} (خرج)',
  rankedHow: 'في كل جولة يخرج صاحب أقل الأصوات. وتنتقل أصواته إلى التالي في كل قائمة.',
  round: 'الجولة {round}',
  exhausted:
    '{count, plural, zero {كل الأصوات تسمّي أحدًا ممن بقي.} one {صوت واحد لا يسمّي أحدًا ممن بقي.} two {صوتان لا يسمّيان أحدًا ممن بقي.} few {# أصوات لا تسمّي أحدًا ممن بقي.} many {# صوتًا لا تسمّي أحدًا ممن بقي.} other {# صوت لا تسمّي أحدًا ممن بقي.}}',
  outByList: 'تساوى عدّة منها في القلة. وكان {option} آخر القائمة.',
  sharesHow: 'وُزّع {budget} بالتساوي على كل من صوّت. وما له تأييد كافٍ يُدفع من حصصهم، الأرخص لكل شخص أولًا.',
  paidBy:
    '{count, plural, zero {لم يختره أحد ({each}).} one {اختاره شخص واحد ويدفع {each}.} two {اختاره شخصان ويدفع كل منهما حتى {each}.} few {اختاره # أشخاص ويدفع كل منهم حتى {each}.} many {اختاره # شخصًا ويدفع كل منهم حتى {each}.} other {اختاره # شخص ويدفع كل منهم حتى {each}.}}',
  firstByList: 'كان غيره بالسعر نفسه؛ وهذا أول في القائمة.',
  nothingPaid: 'لم ينل شيء تأييدًا كافيًا.',
  leftOver: 'بقي {left}.',
  whoVoted: 'من احتُسبوا: {voters}',
  howEach: 'كيف صوّت كل شخص: {voters}',
  hiddenAfter: 'كان التصويت مخفيًا، فهنا الأسماء فقط. ما قاله كل واحد في الدفاتر لكي تعدّه الهواتف.',
  countedAs: 'احتُسب مثل {name}',
  recordedOf: 'من {all} صوتًا، سجّل {name} {some}',
  notCounted:
    '{count, plural, zero {لا أصوات لم تُحتسب} one {صوت واحد لم يُحتسب} two {صوتان لم يُحتسبا} few {# أصوات لم تُحتسب} many {# صوتًا لم تُحتسب} other {# صوت لم تُحتسب}}',
  lateAfter: 'أُعطي بعد الإغلاق',
  lateUnheard: 'لم يكن قد وصل إلى الهاتف الذي عدّ',
  lateUnopened: 'لم يمكن فتحه',
  lateLeftOut: 'كان عند الهاتف الذي عدّ وتركه',
  phonesRecount:
    '{count, plural, =0 {لم يصوّت أحد على هاتف أو برفع اليد.} one {هاتفك موافق: صوت واحد يستطيع أي هاتف عدّه من جديد.} two {هاتفك موافق: صوتان يستطيع أي هاتف عدّهما من جديد.} few {هاتفك موافق: # أصوات يستطيع أي هاتف عدّها من جديد.} many {هاتفك موافق: # صوتًا يستطيع أي هاتف عدّها من جديد.} other {هاتفك موافق: # صوت يستطيع أي هاتف عدّها من جديد.}}',
  restsOnTellers:
    '{count, plural, one {ورقة واحدة عدّها {names}.} two {ورقتان عدّهما {names}.} few {# أوراق عدّها {names}.} many {# ورقة عدّها {names}.} other {# ورقة عدّها {names}.}} لا يمكن لأحد عدّها هنا من جديد.',
  raisedAt:
    '{count, plural, one {يد مرفوعة واحدة سجّلها {name}} two {يدان مرفوعتان سجّلهما {name}} few {# أيدٍ مرفوعة سجّلها {name}} many {# يدًا مرفوعة سجّلها {name}} other {# يد مرفوعة سجّلها {name}}}',
  raisedWhere: 'في الاجتماع «{title}»',
  latePaper: 'صوّت على الورق، وهذا ما يُحسب',
} satisfies Record<keyof typeof en, string>;
