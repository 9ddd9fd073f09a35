import type { en } from './en.ts';

export const fr = {
  title: 'Plus',
  group: 'Le groupe',
  me: 'Moi dans ce groupe',
  app: 'Ce téléphone',
  invite: 'Inviter',
  books: 'À propos des comptes',
  reach: 'Jusqu’où c’est arrivé',
  about: 'À propos du groupe',
  export: 'Exporter le groupe',
  open: 'Ouvrir un fichier',
  profile: 'Mon nom et ma photo',
  recovery: 'Carte de secours',
  renew: 'Faire une nouvelle carte',
  devices: 'Mes téléphones',
  settings: 'Réglages',
  groups: 'Autres groupes',
  tools: 'Outils',
  helpOne: 'Ici se trouve tout ce dont on n’a pas besoin chaque jour.',
  helpTwo: 'D’abord les pages du groupe, puis les vôtres, puis celles du téléphone.',
  helpThree: 'Ce que vous changez dans le groupe est signé, et tout le monde peut le voir.',
} satisfies Record<keyof typeof en, string>;
