import type { en } from './en.ts';

export const fr = {
  title: 'Partager les nouvelles avec un voisin',
  helpOne: 'Deux téléphones se disent ce qui est nouveau, sans aucun réseau : l’un montre un code, l’autre le scanne.',
  helpTwo:
    'Puis ils échangent les rôles, jusqu’à ce que les deux aient la même chose. Les paiements en attente arrivent ainsi.',
  helpThree: 'Vous pouvez arrêter à tout moment. La prochaine fois, on continue avec ce qui manque.',
  how: 'Ouvrez cette page sur les deux téléphones. L’un montre son code, l’autre le scanne. Puis échangez.',
  show: 'Montrer mon code',
  scan: 'Scanner son code',
  myCode: 'Mon code',
  showOne: 'Tenez ceci devant l’appareil photo de l’autre téléphone.',
  showMany:
    'Tenez ceci immobile devant l’appareil photo de l’autre téléphone. L’image change jusqu’à ce qu’il ait tout.',
  showAgain: 'Votre téléphone a ses nouvelles. À l’autre de scanner ceci.',
  theyAreDone: 'L’autre téléphone dit que c’est fini',
  taken:
    '{count, plural, =0 {Il n’y avait rien de nouveau pour ce téléphone.} one {# nouvelle écriture reçue.} many {# de nouvelles écritures reçues.} other {# nouvelles écritures reçues.}}',
  untold: 'Ce n’est pas tout : il en reste à montrer ensuite.',
  goOn: 'Montrer le reste',
  done: 'Les deux téléphones ont les mêmes nouvelles',
  again: 'Partager avec un autre voisin',
  home: 'Accueil',
} satisfies Record<keyof typeof en, string>;
