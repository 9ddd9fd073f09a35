import type { kinds as en } from './kinds-en.ts';

export const kinds = {
  'kind.food': 'Chakula',
  'kind.garden': 'Bustani na mbegu',
  'kind.animals': 'Wanyama',
  'kind.repairs': 'Matengenezo',
  'kind.building': 'Ujenzi',
  'kind.tools': 'Zana',
  'kind.transport': 'Usafiri na mizigo',
  'kind.care': 'Malezi na uangalizi',
  'kind.children': 'Watoto',
  'kind.health': 'Afya',
  'kind.visiting': 'Kutembeleana',
  'kind.teaching': 'Kujifunza',
  'kind.languages': 'Lugha',
  'kind.phones': 'Simu',
  'kind.music': 'Muziki na sherehe',
  'kind.clothes': 'Nguo',
  'kind.household': 'Nyumbani',
  'kind.paper': 'Barua na fomu',
  'kind.other': 'Nyingine',
} satisfies Record<keyof typeof en, string>;
