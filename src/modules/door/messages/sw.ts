import type { en } from './en.ts';

export const sw = {
  asks: '{name} anaomba kujiunga',
  more: 'Mlango',
  moreHow: 'Mahali wasio na mwaliko wanapoomba kujiunga',
  'code.door.no-such-door': 'Inahusu mlango ambao haumo katika hesabu.',
} satisfies Record<keyof typeof en, string>;
