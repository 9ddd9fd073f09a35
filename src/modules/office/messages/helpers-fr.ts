import type { helpers as en } from './helpers-en.ts';

export const helpers = {
  helpersWhat: 'Les aides ouvrent des comptes pour les voisins sans téléphone et les tiennent.',
  noHelpers: 'Pas encore d’aides',
  noHelpersHow: 'Nommez-en une ci-dessous. Les responsables peuvent aussi ouvrir des comptes.',
  noHelpersAsk: 'Les responsables nomment les aides. Ils peuvent aussi ouvrir des comptes.',
  keepsCount:
    '{count, plural, =0 {Ne tient aucun compte} one {Tient # compte} many {Tient # de comptes} other {Tient # comptes}}',
  nameHelper: 'Nommer une aide',
  chooseHelper: 'Qui ?',
  allHelpers: 'Tous les membres sont déjà des aides.',
  helperSure: 'Nommer {name} aide ?',
  makeHelper: 'Nommer',
  helperMeans: '{name} peut ouvrir des comptes pour les voisins sans téléphone et en tenir jusqu’à {most}.',
  isHelper: '{name} est une aide.',
  endRole: 'Mettre fin à la fonction',
  endOwn: 'Ne plus être aide',
  endSure: '{name} n’est plus une aide ?',
  endMeans:
    '{name} n’ouvre plus de comptes. Ceux de son téléphone, cette personne les tient jusqu’à ce qu’ils soient confiés.',
  endOwnSure: 'Ne plus être aide ?',
  endOwnMeans: 'Vous n’ouvrez plus de comptes. Ceux de ce téléphone, vous les tenez jusqu’à ce que vous les confiiez.',
  helpHelpers: 'Ici se trouvent ceux qui tiennent des comptes pour les voisins sans téléphone, et combien.',
  helpHelpersName: 'Un responsable nomme les aides et peut mettre fin à la fonction.',
  helpHelpersEnd: 'Une aide peut s’arrêter à tout moment. Il faut d’abord confier les comptes.',
} satisfies Record<keyof typeof en, string>;
