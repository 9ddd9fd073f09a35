import type { kinds as en } from './kinds-en.ts';

export const kinds = {
  'kind.food': 'Comida',
  'kind.garden': 'Horta e sementes',
  'kind.animals': 'Animais',
  'kind.repairs': 'Consertos',
  'kind.building': 'Construção',
  'kind.tools': 'Ferramentas',
  'kind.transport': 'Caronas e cargas',
  'kind.care': 'Cuidados',
  'kind.children': 'Crianças',
  'kind.health': 'Saúde',
  'kind.visiting': 'Companhia',
  'kind.teaching': 'Aprender',
  'kind.languages': 'Idiomas',
  'kind.phones': 'Celulares',
  'kind.music': 'Música e festas',
  'kind.clothes': 'Roupa',
  'kind.household': 'Casa',
  'kind.paper': 'Cartas e papelada',
  'kind.other': 'Outra coisa',
} satisfies Record<keyof typeof en, string>;
