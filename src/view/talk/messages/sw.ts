import type { en } from './en.ts';

export const sw = {
  making: 'Msimbo unatengenezwa…',
  reading: '{known, plural, one {picha #} other {picha #}} kati ya {needed}',
  'code.screen.not-a-minga-code': 'Kamera ya simu hii inaona msimbo, lakini si wa Minga.',
  'code.screen.newer-version':
    'Simu nyingine inaonyesha msimbo wa Minga mpya zaidi. Sasisha kwanza programu kwenye simu hii.',
  'code.screen.damaged': 'Simu hii haikuweza kusoma msimbo wote. Shikilia simu zote mbili bila kutikisa, endelea.',
  'code.screen.too-large': 'Hiyo ni zaidi ya simu hii inavyopokea kwa mara moja.',
  'code.screen.other-kind': 'Simu nyingine inaonyesha msimbo wa Minga wa jambo lingine. Ionyeshe msimbo wa jambo hili.',
  'code.screen.other-group':
    'Simu nyingine inaonyesha msimbo wa kikundi kingine. Fungueni kikundi kile kile kwenye simu zote mbili.',
  'code.screen.other-paper': 'Kadi au hati hiyo ni ya kikundi kingine. Fungua kwanza kikundi chake.',
  'code.screen.other-key':
    'Simu hii bado haijui ufunguo mpya wa kikundi. Onyesha msimbo wako kwanza, simu nyingine iuchanganue.',
  openIt: 'Fungua',
  'code.screen.is-invitation': 'Huo ni mwaliko wa kikundi. Ufungue uone ni kipi, na ujiunge.',
  'code.screen.is-door': 'Huo ni mlango wa kikundi. Ufungue ili kuomba kuingia.',
  'code.screen.is-way-back': 'Huo ni wa mtu anayetaka kurudi kwenye simu mpya. Majirani wake wa kuaminika huufungua.',
  'code.screen.is-recovery-card': 'Hiyo ni kadi ya kurejea. Iweke mbali: ni siri, na ni ya kurudi kwenye simu mpya tu.',
  'code.screen.is-news': 'Simu nyingine inaonyesha habari. Zisome kwenye “Shiriki habari na jirani”.',
  'code.screen.is-paper': 'Hiyo ni kadi, hati au karatasi. Husomwa kwenye “Kwenye karatasi”.',
  'code.screen.is-link': 'Simu nyingine inataka kuunganishwa. Endelea kwenye “Unganisha simu mbili”.',
  'code.screen.is-receipt': 'Hiyo ni risiti. Husomwa kwenye “Fungua faili”.',
} satisfies Record<keyof typeof en, string>;
