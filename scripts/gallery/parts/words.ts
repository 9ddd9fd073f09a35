/** What the pictures of primitives say, as long as it may get. */
export type Words = Readonly<
  Record<
    | 'title'
    | 'fork'
    | 'look'
    | 'way'
    | 'until'
    | 'closing'
    | 'checked'
    | 'limit'
    | 'when'
    | 'raised'
    | 'before'
    | 'after'
    | 'guardians'
    | 'since',
    string
  >
> & {
  readonly forkSentences: readonly [string, string, string];
  readonly stages: readonly [string, string, string];
  readonly people: readonly string[];
};

export const words: Readonly<Record<'en' | 'ar', Words>> = {
  en: {
    title: 'Parts',
    fork: 'Two entries in one place',
    forkSentences: ['Bea’s phone wrote two entries where one belongs.', 'Both are kept.', 'Ask Bea about it.'],
    look: 'See both',
    way: 'Your way in',
    stages: ['Newcomer', 'Vouched', 'Full member'],
    until: 'Two more people have to say that they know you.',
    closing: 'Closing May',
    checked: '2 of 3 have checked',
    limit: 'Bea’s limit',
    when: '3 May 2026',
    raised: 'Wilhelmina Featherstonehaugh raised it',
    before: '5 h',
    after: '10 h 30 min',
    guardians: 'Who keeps a part of your key?',
    people: ['Ana', 'Bea', 'Wilhelmina Featherstonehaugh-Cholmondeley', 'Dora'],
    since: 'Here since May 2024',
  },
  ar: {
    title: 'أجزاء',
    fork: 'سطران في مكان واحد',
    forkSentences: ['كتب هاتف بيا سطرين حيث يكون سطر واحد.', 'كلاهما محفوظ.', 'اسأل بيا عن ذلك.'],
    look: 'انظر إليهما',
    way: 'طريقك إلى المجموعة',
    stages: ['وافد جديد', 'مزكّى', 'عضو كامل'],
    until: 'بقي أن يقول شخصان إنهما يعرفانك.',
    closing: 'إقفال مايو',
    checked: 'تحقق ٢ من ٣',
    limit: 'حد بيا',
    when: '٣ مايو ٢٠٢٦',
    raised: 'رفعته فاطمة الزهراء بنت عبد الرحمن',
    before: '٥ س',
    after: '١٠ س ٣٠ د',
    guardians: 'من يحفظ جزءًا من مفتاحك؟',
    people: ['آنا', 'بيا', 'فاطمة الزهراء بنت عبد الرحمن الأندلسي', 'دورا'],
    since: 'هنا منذ مايو ٢٠٢٤',
  },
};
