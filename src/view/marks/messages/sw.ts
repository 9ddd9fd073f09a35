import type { en } from './en.ts';

export const sw = {
  'mark.childcare': 'Kutunza watoto',
  'mark.driving': 'Kuendesha gari',
  'mark.care': 'Kutunza wagonjwa na wazee',
  'mark.first-aid': 'Huduma ya kwanza',
  'mark.keys': 'Kutunza funguo',
  'mark.seller': 'Muuzaji',
  'mark.organisation': 'Shirika',
  'mark.local': 'Ya hapa',
  'mark.organic': 'Asilia bila sumu',
  'mark.cooperative': 'Ushirika',
  'mark.handmade': 'Imetengenezwa kwa mkono',
  'mark.fair-work': 'Kazi ya haki',
  youNeedMark:
    'Ili ulipwe kwa unachotoa, unahitaji alama “{mark}”. {who} anaweza kukupa. Bila malipo, au kwa kitu kingine, yeyote anaweza kutoa.',
  goGiveMark: 'Toa alama',
  theyNeedMark: 'Ili alipwe kwa hili, {name} anahitaji alama “{mark}”. {who} anaweza kuitoa.',
  someCoordinator: 'Mratibu',
  coordinatorNamed: 'Mratibu ({names})',
} satisfies Record<keyof typeof en, string>;
