import type { en } from './en.ts';

export const fr = {
  title: 'Personnes sur ce téléphone',
  what: 'Plusieurs personnes peuvent partager ce téléphone. Chacune a ses groupes et son compte, et ne voit rien des autres.',
  pinEach: 'Mettez un code PIN chacun, dans les réglages. Il éloigne les regards curieux ; il ne chiffre rien.',
  list: 'Qui utilise ce téléphone',
  you: 'utilisé maintenant',
  iAm: 'Je suis {name}',
  change: 'Passer à {name}',
  add: 'Ajouter une personne',
  yourName: 'Votre propre nom',
  theirName: 'Nom de l’autre personne',
  nameMissing: 'Écrivez d’abord les deux noms.',
  cannotKeep: 'Ce navigateur ne garde rien pour cette application, donc personne ne peut être ajouté.',
  who: 'Qui êtes-vous ?',
  whoHow: 'Choisissez votre nom. Si vous avez mis un code PIN, il est demandé ensuite.',
  helpOne: 'Une famille peut partager un téléphone : chaque personne est membre à part entière, avec son compte.',
  helpTwo:
    'La personne ajoutée commence comme sur un téléphone neuf : elle fonde un groupe, ou entre par une invitation.',
  helpThree: 'On change ici. Après une fermeture, l’application demande qui vous êtes.',
} as const satisfies Record<keyof typeof en, string>;
