import type { en } from './en.ts';

export const pt = {
  unnamed: 'Membro {code}',
  former: 'Antigo membro {code}',
  pay: 'Pagar',
  ask: 'Pedir um pagamento',
} satisfies Record<keyof typeof en, string>;
