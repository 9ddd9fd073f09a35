import type { en } from './en.ts';

export const fr = {
  unnamed: 'Membre {code}',
  former: 'Ancien membre {code}',
  pay: 'Payer',
  ask: 'Demander un paiement',
} satisfies Record<keyof typeof en, string>;
