/** What people say of what is on the list. */
import type { voice as en } from './voice-en.ts';

export const voice = {
  voice: 'Sema',
  voiceHint: 'Unaweza kusema badala ya kuandika, sekunde zisizozidi 20. Kila mtu kwenye kikundi anaweza kusikiliza.',
  record: 'Rekodi unachosema',
  recordAgain: 'Rekodi tena',
  removeVoice: 'Ondoa rekodi',
  voiceStop: 'Simamisha',
  secondsLeft: '{count, plural, one {Imebaki sekunde #} other {Zimebaki sekunde #}}',
  listen: 'Sikiliza (sekunde {seconds})',
  listenAway: 'Sikiliza (sekunde {seconds}, kB {size})',
  canListen: 'Inaweza kusikilizwa',
  voiceNoMicrophone:
    'Simu hii hairuhusu programu ikusikie. Ruhusu maikrofoni kwenye kivinjari chako, au andika ni nini.',
  voiceSilent: 'Hakuna kilichorekodiwa. Jaribu tena.',
  voiceUnreachable:
    'Rekodi haipo kwenye simu hii, na sasa hakuna simu nyingine ya kuombwa. Jaribu tena kukiwa na mtandao.',
  voiceNotThere: 'Rekodi bado iko kwenye simu ya mwenyewe. Jaribu tena baadaye.',
  voiceUnsound: 'Rekodi hii haiwezi kuchezwa hapa.',
} satisfies Record<keyof typeof en, string>;
