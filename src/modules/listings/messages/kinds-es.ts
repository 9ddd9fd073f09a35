import type { kinds as en } from './kinds-en.ts';

export const kinds = {
  'kind.food': 'Comida',
  'kind.garden': 'Huerta y semillas',
  'kind.animals': 'Animales',
  'kind.repairs': 'Arreglos',
  'kind.building': 'Construcción',
  'kind.tools': 'Herramientas',
  'kind.transport': 'Viajes y cargas',
  'kind.care': 'Cuidados',
  'kind.children': 'Niñez',
  'kind.health': 'Salud',
  'kind.visiting': 'Compañía',
  'kind.teaching': 'Aprender',
  'kind.languages': 'Idiomas',
  'kind.phones': 'Teléfonos',
  'kind.music': 'Música y fiestas',
  'kind.clothes': 'Ropa',
  'kind.household': 'Casa',
  'kind.paper': 'Cartas y trámites',
  'kind.other': 'Otra cosa',
} satisfies Record<keyof typeof en, string>;
