import type { en } from './en.ts';

export const es = {
  unnamed: 'Miembro {code}',
  former: 'Antes miembro {code}',
  pay: 'Pagar',
  ask: 'Pedir un pago',
} satisfies Record<keyof typeof en, string>;
