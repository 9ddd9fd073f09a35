import type { en } from './en.ts';

export const es = {
  asks: '{name} pide entrar',
  more: 'La puerta',
  moreHow: 'Donde piden entrar quienes no tienen invitación',
  'code.door.no-such-door': 'Trata de una puerta que no está en las cuentas.',
} satisfies Record<keyof typeof en, string>;
