import { codes } from './codes-fr.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Notre accord',
  titleHow: 'Ce que nous nous sommes promis',
  empty: 'Rien n’est encore écrit.',
  reading: 'Le texte se rassemble …',
  unreadable:
    'Le texte ne peut pas être rassemblé maintenant sur ce téléphone. Il est en sûreté dans les comptes. Rouvrez cet écran plus tard.',
  change: 'Changer notre accord',
  whoCoordinators: 'Les responsables changent ce texte.',
  whoMembers: 'Chaque membre peut changer ce texte.',
  letMembers: 'Laisser chaque membre le changer',
  letCoordinators: 'Ne laisser que les responsables le changer',
  allowed: 'C’est décidé.',
  history: 'Qui l’a changé',
  neverChanged: 'Il est tel que les fondateurs l’ont écrit.',
  changedBy: '{name} l’a changé',
  keptBeside: 'Gardé à côté du texte',
  quarantined: 'Un changement de {name} n’a pas pu entrer dans le texte. Il est gardé à côté, et le texte est entier.',
  changeTitle: 'Changer notre accord',
  words: 'Notre accord',
  wordsHint: 'Ce que d’autres écrivent en même temps reste aussi.',
  save: 'Enregistrer',
  saved: 'Enregistré. Tout le monde le reçoit.',
  discard: 'Le laisser comme il était',
  changedMeanwhile:
    'Quelqu’un a changé le texte entre-temps. Vos mots et les siens sont réunis quand vous enregistrez.',
  helpOne: 'Voici ce que le groupe a convenu, et qui entre le lit.',
  helpTwo: 'Deux personnes peuvent le changer en même temps, même sans réseau : les deux changements restent.',
  helpThree: 'Chaque changement reste noté avec un nom.',
  toolDoes: 'Nous écrivons notre accord ensemble',
  toolHow: 'Chacun peut lire ce qui est convenu, et nous le changeons ensemble.',
  refusedOther: 'Ce n’est pas possible maintenant ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
