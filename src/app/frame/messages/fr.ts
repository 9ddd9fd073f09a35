import type { en } from './en.ts';

export const fr = {
  places: 'Les pages du groupe',
  home: 'Accueil',
  forMe: 'Pour moi',
  people: 'Voisins',
  more: 'Plus',
  demo: 'tout est inventé',
  endDemo: 'Terminer la démo',
  updateReady: 'Une nouvelle version est prête',
  update: 'Mettre à jour',
  updateTitle: 'Mettre à jour maintenant ?',
  updateDraft:
    'Vous avez commencé à écrire quelque chose. C’est gardé sur ce téléphone et vous le retrouverez après la mise à jour.',
  notNow: 'Pas maintenant',
  offlineReady: 'Minga s’ouvre maintenant sans réseau.',
  heldFound: 'L’application a été fermée avant que ce soit fait. Rien n’a été signé, et personne n’en sait rien.',
  heldUnknown: 'Faire ce qui était commencé ?',
  heldConfirm: 'Le faire',
  discard: 'Ne pas le faire',
  refused: 'Ce n’est plus possible. Recommencez si vous le voulez toujours.',
  notHere: 'Ce groupe n’est pas sur ce téléphone',
  notHereHelp:
    'Il est peut-être sur un autre de vos téléphones, ou dans un autre navigateur. Avec une invitation, vous pouvez aussi entrer ici.',
  toStart: 'Au début',
  hideAmounts: 'Cacher les montants',
  showAmounts: 'Montrer les montants',
  showAmountsHow: 'Maintenir pour voir',
  nowhere: 'Il n’y a rien à cette adresse',
  nowhereHelp: 'L’adresse a peut-être été coupée. Reprenez depuis le début.',
  helpStart: '« Au début » montre tous les groupes qui sont sur ce téléphone.',
  helpNowhere: 'Les liens sont longs : copiez-le en entier ou scannez le code à nouveau.',
  helpNothingLost: 'Rien n’est perdu. Ce qui est sur votre téléphone y reste.',
  helpNotHere:
    'Chaque téléphone et chaque navigateur a ses propres groupes. Demandez une invitation à quelqu’un du groupe.',
} satisfies Record<keyof typeof en, string>;
