import type { en } from './en.ts';

export const fr = {
  'mark.childcare': 'Garder des enfants',
  'mark.driving': 'Conduire',
  'mark.care': 'Soins aux malades et aux anciens',
  'mark.first-aid': 'Premiers secours',
  'mark.keys': 'Garder des clés',
  'mark.seller': 'Vend',
  'mark.organisation': 'Organisation',
  'mark.local': 'Local',
  'mark.organic': 'Bio',
  'mark.cooperative': 'Coopérative',
  'mark.handmade': 'Fait main',
  'mark.fair-work': 'Travail équitable',
  youNeedMark:
    'Pour être payé de ce que vous donnez, il vous faut la marque « {mark} ». {who} peut vous la donner. Pour rien, ou contre autre chose, tout le monde peut donner.',
  goGiveMark: 'Donner la marque',
  theyNeedMark: 'Pour être payé de cela, {name} a besoin de la marque « {mark} ». {who} peut la donner.',
  someCoordinator: 'La coordination',
  coordinatorNamed: 'La coordination ({names})',
} satisfies Record<keyof typeof en, string>;
