import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.listings.no-such-listing': 'ليس هذا في القائمة بحسب ما يعرفه هذا الهاتف.',
  'code.listings.not-your-account': 'لا يفعل هذا إلا صاحب الحساب أو من يمسكه.',
  'code.listings.unknown-unit': 'لا تحسب المجموعة بهذه الوحدة.',
  'code.listings.price-without-units': 'ما كان مقابل شيء آخر أو بلا مقابل ليس له سعر.',
  'code.listings.title-missing': 'اكتب بكلمات قليلة ما هو، أو قله بصوتك.',
  'code.listings.title-too-long': 'استعمل 80 حرفًا على الأكثر لتقول ما هو. والباقي في الأسفل.',
  'code.listings.category-missing': 'اختر من أي نوع هو.',
  'code.listings.words-too-long': 'استعمل 1000 حرف على الأكثر لتقول المزيد.',
  'code.listings.words-not-now': 'لا يمكن جمع الكلمات على هذا الهاتف الآن. ما كتبته يبقى هنا. حاول مرة أخرى لاحقًا.',
  'code.listings.price-unsound': 'يجب أن يكون السعر مبلغًا صحيحًا تتّسع له الدفاتر.',
  'code.listings.other-too-long': 'استعمل 80 حرفًا على الأكثر لما يُعطى بالمقابل.',
  'code.listings.place-too-long': 'استعمل 60 حرفًا على الأكثر للمكان.',
  'code.listings.until-past': 'مضى ذلك اليوم. اختر يومًا بعده.',
  'code.listings.photos-too-many': 'ثلاث صور على الأكثر.',
  'code.listings.voice-too-long': 'هذا التسجيل أطول مما يتسع له المكان. سجّله مرة أخرى، أقصر قليلًا.',
  'code.listings.categories-unsound': 'يحتاج كل نوع إلى اسم من 40 حرفًا على الأكثر، بلا فاصلة ولا علامة يساوي.',
  'code.listings.categories-too-long': 'هذه أنواع كثيرة. احذف بعضها أو استعمل أسماء أقصر.',
  'code.listings.not-a-seller': 'قررت المجموعة من يمكنه البيع، وتنقص علامة لذلك. يستطيع منسّق منحها.',
} satisfies Record<keyof typeof en, string>;
