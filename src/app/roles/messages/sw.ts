import type { en } from './en.ts';

export const sw = {
  title: 'Nani anafanya nini',
  everybody: 'Kila mmoja hulipa, huomba na ana sauti moja. Wanachama hawa hufanya zaidi kwa ajili ya wote.',
  you: 'Wewe',
  noTerm: 'Hakuna tarehe ya mwisho',
  until: 'Hadi {date}',
  helpOne: 'Hapa kuna kila kazi ya kikundi, inachoruhusu, na nani anayo hadi lini.',
  helpTwo: 'Gusa jina kumwona mwanachama. Kitufe cha chini kinakupeleka panapochaguliwa mtu.',
  helpThree: 'Gawaneni kazi: wakiwa wawili kwa kila moja, kikundi kinaendelea mmoja akiugua au akipoteza simu.',
} satisfies Record<keyof typeof en, string>;
