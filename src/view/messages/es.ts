import type { en } from './en.ts';

export const es = {
  unnamed: 'Miembro {code}',
  former: 'Antes miembro {code}',
  account: 'Cuenta {code}',
  groupAccount: 'Cuenta del grupo {code}',
  keptBy: 'la lleva {name}',
  ofGroup: 'del grupo',
  pay: 'Pagar',
  ask: 'Pedir un pago',
  organisation: 'organización',
  proposeChange: 'Proponer un cambio',
  askGroup: 'Preguntar al grupo',
  organisationNamed: '{name} (organización)',
} satisfies Record<keyof typeof en, string>;
