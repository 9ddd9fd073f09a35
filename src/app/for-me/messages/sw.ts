import type { en } from './en.ts';

export const sw = {
  title: 'Kwangu',
  nothing: 'Hakuna kinachokusubiri',
  nothingHow: 'Maombi ya wengine, na yote yanayohitaji ndiyo yako, yanaonekana hapa.',
  list: 'Yanayokusubiri',
  notNow: 'Si sasa',
  haveRead: 'Nimesoma',
  recovery: 'Tengeneza kadi yako ya kurejea.',
  recoveryWhy: 'Simu hii ikipotea, kadi inakurudisha ukiwa wewe yule yule.',
  'only-here':
    '{count, plural, one {Ingizo lako # liko kwenye simu hii tu kwa siku tatu.} other {Maingizo yako # yako kwenye simu hii tu kwa siku tatu.}}',
  'only-hereWhy': 'Tazama njia za kufikisha kwa wengine.',
  update: 'Toleo jipya liko tayari.',
  updateWhy: 'Gusa Sasisha hapo juu. Rasimu zinahifadhiwa.',
  newer: 'Kitu kilichofanywa na toleo jipya zaidi la Minga. Sasisha ili ukione.',
  helpOne: 'Yote yanayokusubiri yako hapa, kutoka kila zana ya kikundi.',
  helpTwo: 'Namba kwenye kitufe cha chini inayahesabu.',
  helpThree: 'Hakuna kinachojijibu chenyewe hapa: kinasubiri hadi ujibu.',
} satisfies Record<keyof typeof en, string>;
