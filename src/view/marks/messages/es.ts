import type { en } from './en.ts';

export const es = {
  'mark.childcare': 'Cuidar niños',
  'mark.driving': 'Conducir',
  'mark.care': 'Cuidar a enfermos y mayores',
  'mark.first-aid': 'Primeros auxilios',
  'mark.keys': 'Guardar llaves',
  'mark.seller': 'Vende',
  'mark.organisation': 'Organización',
  'mark.local': 'Local',
  'mark.organic': 'Orgánico',
  'mark.cooperative': 'Cooperativa',
  'mark.handmade': 'Hecho a mano',
  'mark.fair-work': 'Trabajo justo',
  youNeedMark:
    'Para que te paguen lo que das, te hace falta la marca «{mark}». Te la puede dar {who}. A cambio de nada, o de otra cosa, puede dar cualquiera.',
  goGiveMark: 'Dar la marca',
  theyNeedMark: 'Para que le paguen esto, a {name} le hace falta la marca «{mark}». La puede dar {who}.',
  someCoordinator: 'la coordinación',
  coordinatorNamed: 'la coordinación ({names})',
} satisfies Record<keyof typeof en, string>;
