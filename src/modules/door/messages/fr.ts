import type { en } from './en.ts';

export const fr = {
  asks: '{name} demande à entrer',
  more: 'La porte',
  moreHow: 'Là où l’on demande à entrer sans invitation',
  'code.door.no-such-door': 'Il s’agit d’une porte qui n’est pas dans les comptes.',
} satisfies Record<keyof typeof en, string>;
