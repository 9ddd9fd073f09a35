import type { en } from './en.ts';

export const sw = {
  profile: 'Jina na picha yangu',
  yourName: 'Jina lako',
  yourNameHint: 'Kama majirani wanavyokuita.',
  nameMissing: 'Andika jina ambalo majirani wanakujua nalo.',
  photoHint: 'Ukipenda. Inafanywa ndogo na inakwenda kwa kikundi hiki tu.',
  choosePhoto: 'Chagua picha',
  otherPhoto: 'Chagua picha nyingine',
  removePhoto: 'Ondoa picha',
  photoFault: 'Picha hii haifunguki hapa. Chagua nyingine.',
  contact: 'Jinsi ya kukupata',
  contactHint: 'Namba ya simu, nyumba, siku ya sokoni. Kikundi chote kinaweza kuisoma.',
  save: 'Hifadhi',
  saved: 'Imehifadhiwa. Inawafikia wengine simu zenu zinapokutana.',
  withdraw: 'Ondoa wasifu wangu',
  withdrawTitle: 'Uondoe jina na picha yako?',
  withdrawWords:
    'Kila simu inayosikia inaharibu jina, picha na mawasiliano yako; zilizo mbali hufanya hivyo zikirudi. Ambacho wengine waliona, waliandika au walipiga picha kinabaki kwao. Malipo yako yanabaki kwenye hesabu kwa jina “Aliyekuwa mwanachama {code}”.',
  withdrawn: 'Wasifu wako umeondolewa. Unaonekana kama “Aliyekuwa mwanachama {code}”.',
  helpOne: 'Jina, picha na mawasiliano yako vinakwenda kwa kikundi hiki tu, kwa siri, na si sehemu ya hesabu.',
  helpTwo: 'Unaweza kuvibadilisha wakati wowote.',
  helpThree: 'Kuviondoa kunavifuta kwenye kila simu inayosikia; hesabu zinabaki kama zilivyo.',
} satisfies Record<keyof typeof en, string>;
