import type { en } from './en.ts';

export const fr = {
  title: 'Relier les deux téléphones',
  helpOne:
    'Deux téléphones côte à côte se disent tout ce qui est nouveau, vite et dans les deux sens, jusqu’à ce qu’ils se séparent. Pas besoin d’internet.',
  helpTwo:
    'Les deux doivent être sur le même Wi-Fi. S’il n’y en a pas, activez le partage de connexion d’un téléphone et reliez-y l’autre.',
  helpThree:
    'L’un montre un code, l’autre le scanne et en montre un à son tour. Si les deux ont du réseau, pas besoin de codes.',
  how: 'Mettez les deux téléphones sur le même Wi-Fi ou sur le partage de connexion de l’un d’eux. Puis ouvrez cette page sur les deux.',
  showFirst: 'Laissez l’autre téléphone scanner ceci. Puis scannez le code qu’il montre.',
  showAnswer: 'Laissez l’autre téléphone scanner ceci. Ensuite ils se relient tout seuls.',
  nearby: 'Sur cette page en ce moment. Avec ceux-ci, pas besoin de codes.',
  linkWith: 'Relier avec {name}',
  somebody: 'un autre téléphone',
  making: 'Préparation…',
  connecting: 'Recherche de l’autre téléphone…',
  linked: 'Relié avec {name}',
  bringing: 'Les nouvelles arrivent…',
  same: 'Les deux téléphones ont les mêmes nouvelles. Ce que fait l’un arrive aussitôt sur l’autre, même si vous allez sur d’autres pages.',
  part: 'Se séparer',
  parted: 'Les téléphones se sont séparés',
  apart: 'Les téléphones ne se sont pas trouvés',
  alone: 'Ce téléphone n’est sur aucun réseau',
  unable: 'Ce navigateur ne peut pas se relier à un autre téléphone',
  tryHow:
    'Sont-ils tous deux sur le même Wi-Fi ? S’il n’y en a pas, activez le partage de connexion d’un téléphone, reliez-y l’autre et réessayez. Les images n’ont besoin d’aucun réseau.',
  again: 'Réessayer',
  pictures: 'Continuer avec des images',
  'code.link.other-attempt':
    'Cela répond à un ancien code. Laissez l’autre téléphone scanner de nouveau le vôtre, puis scannez son nouveau code.',
} satisfies Record<keyof typeof en, string>;
