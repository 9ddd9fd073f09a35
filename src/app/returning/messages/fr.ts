import type { en } from './en.ts';

export const fr = {
  gone: 'Les comptes de {group} ne sont plus sur ce téléphone',
  goneHow:
    'Le navigateur a effacé ce que Minga gardait sur ce téléphone. Rien de ce qui a été envoyé n’est perdu : vos voisins l’ont, et votre solde est le même.',
  goneWay:
    'D’abord, récupérez les comptes par un lien. Ensuite, votre carte de secours, ses douze mots ou vos voisins de confiance vous font revenir.',
  byLink: 'Récupérer les comptes par un lien',
  byLinkHow:
    'Demandez une invitation à un voisin, ou faites un lien sur un autre de vos téléphones. Vous restez le même membre.',
  forget: 'Oublier ce groupe',
  forgetTitle: 'Oublier {group} ?',
  forgetMeans:
    'Ce téléphone n’en parlera plus. Les autres gardent leurs comptes, et vous pourrez quand même revenir plus tard.',
  codeTitle: 'Un voisin revient',
  codeElsewhere: 'Ce code est pour un groupe qui n’est pas sur ce téléphone',
  codeElsewhereHow: 'Ouvrez-le sur le téléphone avec lequel vous êtes dans ce groupe.',
  codeUnreadable: 'Ce code n’a pas pu être lu en entier',
  codeUnreadableHow: 'Scannez-le encore une fois, ou demandez le texte.',
  codeHelpOne: 'Un voisin qui a perdu son téléphone montre ce code pour que vous puissiez le faire revenir.',
  codeHelpTwo: 'Ouvrez-le sur le téléphone avec lequel vous êtes dans le même groupe.',
  codeHelpThree: 'Assurez-vous que c’est bien cette personne : rencontrez-la, ou entendez sa voix.',
  toGroups: 'Mes groupes',
} satisfies Record<keyof typeof en, string>;
