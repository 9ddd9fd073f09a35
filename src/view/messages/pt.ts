import type { en } from './en.ts';

export const pt = {
  unnamed: 'Membro {code}',
  former: 'Antigo membro {code}',
  account: 'Conta {code}',
  groupAccount: 'Conta do grupo {code}',
  keptBy: 'aos cuidados de {name}',
  ofGroup: 'do grupo',
  pay: 'Pagar',
  ask: 'Pedir um pagamento',
  organisation: 'organização',
  proposeChange: 'Propor uma mudança',
  askGroup: 'Perguntar ao grupo',
  organisationNamed: '{name} (organização)',
} satisfies Record<keyof typeof en, string>;
