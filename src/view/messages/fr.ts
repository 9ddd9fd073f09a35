import type { en } from './en.ts';

export const fr = {
  unnamed: 'Membre {code}',
  former: 'Ancien membre {code}',
  account: 'Compte {code}',
  groupAccount: 'Compte du groupe {code}',
  keptBy: 'tenu par {name}',
  ofGroup: 'du groupe',
  pay: 'Payer',
  ask: 'Demander un paiement',
  organisation: 'organisation',
  proposeChange: 'Proposer un changement',
  askGroup: 'Demander au groupe',
  organisationNamed: '{name} (organisation)',
} satisfies Record<keyof typeof en, string>;
