import type { en } from './en.ts';

export const sw = {
  text: 'Tunasaidiana na tunaandika tunachotoa na tunachopokea.\nKwenda chini ya sifuri ndivyo kubadilishana kunavyoanza: hakuna anayelipa riba, wala anayeona aibu.\nTunatimiza ahadi zetu, na jambo likienda vibaya tunalisema na kulirekebisha.\nKabla ya kuondoka, kila mtu hurudisha anachodaiwa bado, kadiri awezavyo.',
  offered:
    'Haya ni maneno ambayo Minga inayatoa. Waanzilishi waliyatia sahihi kwa lugha nyingine; hapa unayasoma kwa lugha yako.',
} satisfies Record<keyof typeof en, string>;
