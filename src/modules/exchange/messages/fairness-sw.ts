/** What somebody gave and received, told to them alone. */
import type { fairness as en } from './fairness-en.ts';

export const fairness = {
  fairTitle: 'Nilichotoa na nilichopokea',
  fairSums: 'Ulitoa {gave} na ulipokea {received}.',
  fairNone: 'Hakuna kilicholipwa katika miezi sita iliyopita.',
  fairGaveMore:
    'Ulichotoa ni zaidi ya mara mbili ya ulichopokea. Unaweza kuomba kitu: wengine wanafurahi kurudisha, na hivyo nao wanaweza kutoa.',
  fairReceivedMore:
    'Ulichopokea ni zaidi ya mara mbili ya ulichotoa. Lazima mtu apokee, la sivyo hakuna ambaye angeweza kutoa. Unaweza kutoa nini? Tazama wengine wanahitaji nini sasa.',
  fairNew: 'Wewe ni mgeni hapa. Hakuna anayetarajia iwe sawa tayari.',
  fairCounted: 'Jinsi inavyohesabiwa',
  fairHow:
    'Yanahesabiwa malipo ya miezi sita iliyopita: ulichotoa ni kile ulicholipwa na wengine, ulichopokea ni kile ulicholipia. Zawadi na msaada wa bure havihesabiwi.',
  fairWho: 'Unaonyeshwa wewe tu. Hakuna kinachofuata kwa sababu ya hili, na hakuna anayeambiwa.',
} satisfies Record<keyof typeof en, string>;
