import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.listings.no-such-listing': 'Hiki hakipo kwenye orodha, kwa kadiri simu hii inavyojua.',
  'code.listings.not-your-account': 'Mwenye akaunti hii tu, au anayeitunza, ndiye anayeweza kufanya hivyo.',
  'code.listings.unknown-unit': 'Kikundi hakihesabu kwa kipimo hiki.',
  'code.listings.price-without-units': 'Kinachotolewa kwa kitu kingine au bure hakina bei.',
  'code.listings.title-missing': 'Andika kwa maneno machache ni nini, au rekodi.',
  'code.listings.title-too-long': 'Tumia herufi zisizozidi 80 kusema ni nini. Mengine yaandike chini.',
  'code.listings.category-missing': 'Chagua ni aina gani.',
  'code.listings.words-too-long': 'Tumia herufi zisizozidi 1,000 kwa maelezo zaidi.',
  'code.listings.words-not-now':
    'Maneno hayawezi kuunganishwa sasa kwenye simu hii. Ulichoandika kinabaki hapa. Jaribu tena baadaye.',
  'code.listings.price-unsound': 'Bei lazima iwe kiasi kamili kinachoweza kuingia kwenye hesabu.',
  'code.listings.other-too-long': 'Tumia herufi zisizozidi 80 kwa kinachotolewa kwa kubadilishana.',
  'code.listings.place-too-long': 'Tumia herufi zisizozidi 60 kwa mahali.',
  'code.listings.until-past': 'Siku hiyo imepita. Chagua ya baadaye.',
  'code.listings.photos-too-many': 'Picha zisizozidi tatu.',
  'code.listings.voice-too-long': 'Rekodi hii ni ndefu mno. Rekodi tena, fupi kidogo.',
  'code.listings.categories-unsound':
    'Kila aina inahitaji jina la herufi zisizozidi 40, bila mkato wala alama ya sawa.',
  'code.listings.categories-too-long': 'Aina ni nyingi mno. Ondoa baadhi, au tumia majina mafupi.',
  'code.listings.not-a-seller': 'Kikundi kimeamua nani anaweza kuuza, na alama inakosekana. Mratibu anaweza kuitoa.',
} satisfies Record<keyof typeof en, string>;
