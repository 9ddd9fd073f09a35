import type { en } from './en.ts';

export const sw = {
  making: 'Msimbo unatengenezwa…',
  reading: '{known, plural, one {picha #} other {picha #}} kati ya {needed}',
  'code.screen.not-a-minga-code': 'Huo si msimbo wa Minga.',
  'code.screen.newer-version': 'Msimbo huo unatoka kwa Minga mpya zaidi. Sasisha kwanza programu kwenye simu hii.',
  'code.screen.damaged': 'Msimbo huo haukusomeka wote. Shikilia simu zote mbili bila kutikisa, endelea.',
  'code.screen.too-large': 'Hiyo ni zaidi ya simu hii inavyopokea kwa mara moja.',
  'code.screen.other-kind': 'Huo ni msimbo wa Minga wa jambo lingine. Simu nyingine ionyeshe msimbo wa jambo hili.',
  'code.screen.other-group': 'Huo ni msimbo wa kikundi kingine. Fungueni kikundi kile kile kwenye simu zote mbili.',
  'code.screen.other-key':
    'Simu hii bado haijui ufunguo mpya wa kikundi. Onyesha msimbo wako kwanza, simu nyingine iuchanganue.',
} satisfies Record<keyof typeof en, string>;
