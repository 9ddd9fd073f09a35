import type { en } from './en.ts';

export const fr = {
  title: 'Pour moi',
  nothing: 'Rien ne vous attend',
  nothingHow: 'Les demandes des autres, et tout ce qui attend votre oui, apparaissent ici.',
  list: 'Ce qui vous attend',
  notNow: 'Pas maintenant',
  haveRead: 'J’ai lu',
  recovery: 'Faites votre carte de secours.',
  recoveryWhy: 'Si ce téléphone est perdu, elle vous fait revenir en étant toujours vous.',
  'only-here':
    '{count, plural, one {# de vos écritures n’est que sur ce téléphone depuis trois jours.} many {# de vos écritures ne sont que sur ce téléphone depuis trois jours.} other {# de vos écritures ne sont que sur ce téléphone depuis trois jours.}}',
  'only-hereWhy': 'Voyez comment le porter aux autres.',
  update: 'Une nouvelle version est prête.',
  updateWhy: 'Touchez Mettre à jour en haut. Les brouillons sont gardés.',
  newer: 'Quelque chose qu’une version plus récente de Minga a fait. Mettez à jour pour le voir.',
  helpOne: 'Ici se trouve tout ce qui vous attend, de chaque outil du groupe.',
  helpTwo: 'Le nombre sur l’onglet les compte.',
  helpThree: 'Rien ici ne répond tout seul : cela attend que vous le fassiez.',
} satisfies Record<keyof typeof en, string>;
