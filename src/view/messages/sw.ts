import type { en } from './en.ts';

export const sw = {
  unnamed: 'Mwanachama {code}',
  former: 'Aliyekuwa mwanachama {code}',
  account: 'Akaunti {code}',
  groupAccount: 'Akaunti ya kikundi {code}',
  keptBy: 'inatunzwa na {name}',
  ofGroup: 'ya kikundi',
  pay: 'Lipa',
  ask: 'Omba malipo',
  organisation: 'shirika',
  proposeChange: 'Pendekeza badiliko',
  askGroup: 'Uliza kikundi',
  organisationNamed: '{name} (shirika)',
} satisfies Record<keyof typeof en, string>;
