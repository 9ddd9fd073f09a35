import type { en } from './en.ts';

export const pt = {
  asks: '{name} pede para entrar',
  more: 'A porta',
  moreHow: 'Onde pede para entrar quem não tem convite',
  'code.door.no-such-door': 'Trata de uma porta que não está nas contas.',
} satisfies Record<keyof typeof en, string>;
