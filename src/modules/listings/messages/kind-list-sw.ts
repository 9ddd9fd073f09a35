/** The screen on which a group says what kinds of things it has. */
import type { kindList as en } from './kind-list-en.ts';

export const kindList = {
  kindsTitle: 'Aina za matoleo na mahitaji',
  kindsUsual: 'Za kawaida',
  kindsLead: 'Mtu anachagua katika hizi anapoweka kitu kwenye orodha.',
  kindsWho: 'Anayeweza kubadilisha orodha hii: {names}.',
  kindsChange: 'Badilisha aina hizi',
  kindsUnsaved: 'Bado haijahifadhiwa. Wengine wataiona ukishaihifadhi.',
  kindsLeave: 'Iache ilivyokuwa',
  kindLast: 'daima ya mwisho',
  addKind: 'Ongeza aina',
  newKind: 'Aina mpya',
  kindName: 'Jina',
  kindNameHint: 'Neno moja au mawili, kama kikundi chako kinavyosema.',
  kindPicture: 'Picha',
  kindPlace: 'Mahali kwenye orodha',
  kindFirst: 'Ya kwanza',
  kindAfter: 'Baada ya “{kind}”',
  kindDone: 'Tayari',
  kindOff: 'Iondoe',
  kindOffHow: 'Kilicho cha aina hii sasa kinabaki nayo.',
  helpKinds: 'Hapa kuna aina ambazo kikundi chako kinapangia matoleo na mahitaji.',
  helpKindsWho: 'Waratibu wanaongeza, wanabadilisha jina, wanapanga au wanaondoa. Kila mtu anaona simu zikikutana.',
  helpKindsOff: 'Kuondoa aina hakubadilishi kilicho tayari kwenye orodha.',
} satisfies Record<keyof typeof en, string>;
