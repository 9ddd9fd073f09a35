import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.belonging.not-here': 'Hilo haliwezi kufanywa kwenye simu hii.',
  'code.belonging.nothing-changes': 'Tayari iko hivyo.',
  'code.belonging.code-unreadable': 'Huu si msimbo wa simu inayotaka kurudi. Skani ule unaoonyeshwa na simu mpya.',
  'code.belonging.code-newer': 'Msimbo ulitengenezwa na Minga mpya zaidi. Sasisha simu hii kwanza.',
  'code.belonging.other-group': 'Msimbo huu ni wa kikundi kingine.',
  'code.belonging.already-vouched': 'Umeshasema hivyo.',
  'code.belonging.already-in': 'Simu hiyo imeshaingia.',
  'code.belonging.already-lost': 'Simu hiyo imeshatangazwa kupotea.',
  'code.belonging.already-refused': 'Simu hiyo imeshakataliwa.',
  'code.belonging.still-below-zero': 'Salio lako liko chini ya sifuri. Kwanza toa ulichopokea.',
  'code.belonging.still-above-zero': 'Salio lako liko juu ya sifuri. Kwanza litumie, au ligawe.',
  'code.belonging.still-arriving': 'Kuna kitu bado kiko njiani kuja kwenye simu hii. Subiri kifike.',
  'code.belonging.spend-elsewhere': 'Simu yako nyingine ina kinachobaki. Kihamishie hapa kwanza.',
  'code.belonging.nobody-to-take-it': 'Mwanachama anayechukua kinachobaki hawezi kulipwa sasa.',
  'code.belonging.ask-over': 'Ombi hili limeisha.',
  'code.belonging.amount-unsound': 'Andika kiasi kinachozidi sifuri.',
  'code.belonging.not-the-heir': 'Ni simu iliyochukua nafasi ya iliyopotea tu inayoweza kuomba hili.',
  'code.belonging.unknown-unit': 'Kikundi hakina kipimo hicho.',
} satisfies Record<keyof typeof en, string>;
