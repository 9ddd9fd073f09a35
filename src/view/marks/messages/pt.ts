import type { en } from './en.ts';

export const pt = {
  'mark.childcare': 'Cuidar de crianças',
  'mark.driving': 'Dirigir',
  'mark.care': 'Cuidar de doentes e idosos',
  'mark.first-aid': 'Primeiros socorros',
  'mark.keys': 'Guardar chaves',
  'mark.seller': 'Vende',
  'mark.organisation': 'Organização',
  'mark.local': 'Local',
  'mark.organic': 'Orgânico',
  'mark.cooperative': 'Cooperativa',
  'mark.handmade': 'Feito à mão',
  'mark.fair-work': 'Trabalho justo',
  youNeedMark:
    'Para ser pago pelo que dá, você precisa da marca “{mark}”. {who} pode dar. Por nada, ou por outra coisa, qualquer pessoa pode dar.',
  goGiveMark: 'Dar a marca',
  theyNeedMark: 'Para ser pago por isto, {name} precisa da marca “{mark}”. {who} pode dar.',
  someCoordinator: 'A coordenação',
  coordinatorNamed: 'A coordenação ({names})',
} satisfies Record<keyof typeof en, string>;
