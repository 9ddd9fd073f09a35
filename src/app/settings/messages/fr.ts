import type { en } from './en.ts';

export const fr = {
  title: 'Réglages',
  language: 'Langue',
  asPhone: 'Automatique',
  theme: 'Couleurs',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste fort',
  textSize: 'Taille du texte',
  lock: 'Verrou du téléphone',
  lockOff: 'Minga s’ouvre sans rien demander.',
  lockOn: 'Minga demande un PIN.',
  setLock: 'Mettre un verrou',
  storage: 'Ce qui est gardé sur ce téléphone',
  kept: 'Le navigateur garde les comptes de Minga jusqu’à ce que vous les effaciez.',
  notKept:
    'Le navigateur peut effacer les comptes de Minga quand le téléphone est plein. Demandez-lui de les garder, mettez Minga sur l’écran d’accueil et exportez vos groupes de temps en temps.',
  keep: 'Garder les comptes sur ce téléphone',
  keepDenied: 'Le navigateur a dit non pour le moment. Mettez Minga sur l’écran d’accueil et redemandez plus tard.',
  keys: 'Vos clés',
  keysStrong:
    'Vos clés sont dans le coffre du navigateur. Aucune page ni aucun programme ne peut les en sortir, pas même Minga.',
  keysWeak:
    'Ce navigateur est ancien. Vos clés sont chiffrées dans ses données, ce qui protège moins qu’un coffre. Un plus récent fait des clés plus solides pour votre prochain téléphone.',
  install: 'Mettre Minga sur l’écran d’accueil',
  installWhy: 'Il s’ouvre alors comme toute application, même sans réseau.',
  installNow: 'Installer',
  installed: 'Minga est installé sur ce téléphone.',
  installHow: 'Dans le menu du navigateur, choisissez « Ajouter à l’écran d’accueil » ou « Installer l’application ».',
  offlineYes: 'Tout ce qu’il lui faut sans réseau est sur ce téléphone.',
  offlineNo:
    'Il n’est pas encore complet pour s’ouvrir sans réseau. Laissez-le ouvert une minute là où il y a du réseau.',
  reminders: 'Rappels',
  remindersWords:
    'Une application fermée ne peut pas sonner. Ouvrez Minga de temps en temps et regardez sous Pour moi. Une aide à heure fixe peut aller dans l’agenda du téléphone, qui sonne.',
  about: 'À propos de Minga',
  aboutWords:
    'Minga tient l’économie d’un groupe sur les téléphones de ses membres. Il n’y a ni propriétaire au milieu, ni publicité, ni pistage. C’est un logiciel libre sous l’AGPL, version 3 ou ultérieure.',
  helpOne: 'Ces réglages ne valent que pour ce téléphone.',
  helpTwo: 'Ce que vous changez est gardé aussitôt.',
  helpThree: 'Les réglages d’un groupe se trouvent dans le groupe, sous Plus.',
} satisfies Record<keyof typeof en, string>;
