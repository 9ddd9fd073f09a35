/** The screen on which a group says what kinds of things it has. */
import type { kindList as en } from './kind-list-en.ts';

export const kindList = {
  kindsTitle: 'Sortes d’offres et de besoins',
  kindsUsual: 'Les habituels',
  kindsLead: 'On choisit parmi celles-ci en mettant quelque chose sur la liste.',
  kindsWho: 'Qui peut changer cette liste : {names}.',
  kindsChange: 'Changer ces sortes',
  kindsUnsaved: 'Pas encore enregistré. Les autres le voient une fois que vous l’avez enregistré.',
  kindsLeave: 'Laisser comme c’était',
  kindLast: 'toujours à la fin',
  addKind: 'Ajouter une sorte',
  newKind: 'Une nouvelle sorte',
  kindName: 'Nom',
  kindNameHint: 'Un ou deux mots, comme on le dit chez vous.',
  kindPicture: 'Dessin',
  kindPlace: 'À quelle place dans la liste',
  kindFirst: 'En premier',
  kindAfter: 'Après « {kind} »',
  kindDone: 'C’est bon',
  kindOff: 'La retirer',
  kindOffHow: 'Ce qui est de cette sorte maintenant la garde.',
  helpKinds: 'Voici les sortes selon lesquelles votre groupe range ses offres et ses besoins.',
  helpKindsWho:
    'Qui coordonne en ajoute, en renomme, les range ou en retire. Tout le monde le voit quand les téléphones se rencontrent.',
  helpKindsOff: 'Retirer une sorte ne change rien à ce qui est déjà sur la liste.',
} satisfies Record<keyof typeof en, string>;
