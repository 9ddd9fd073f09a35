import type { kinds as en } from './kinds-en.ts';

export const kinds = {
  'kind.food': 'Nourriture',
  'kind.garden': 'Jardin et semences',
  'kind.animals': 'Animaux',
  'kind.repairs': 'Réparations',
  'kind.building': 'Construction',
  'kind.tools': 'Outils',
  'kind.transport': 'Trajets et transport',
  'kind.care': 'Soins et aide',
  'kind.children': 'Enfants',
  'kind.health': 'Santé',
  'kind.visiting': 'Compagnie',
  'kind.teaching': 'Apprendre',
  'kind.languages': 'Langues',
  'kind.phones': 'Téléphones',
  'kind.music': 'Musique et fêtes',
  'kind.clothes': 'Vêtements',
  'kind.household': 'Maison',
  'kind.paper': 'Courrier et papiers',
  'kind.other': 'Autre chose',
} satisfies Record<keyof typeof en, string>;
