import type { en } from './en.ts';

export const fr = {
  profile: 'Mon nom et ma photo',
  yourName: 'Votre nom',
  yourNameHint: 'Comme vos voisins vous appellent.',
  nameMissing: 'Écrivez le nom sous lequel vos voisins vous connaissent.',
  photoHint: 'Si vous voulez. Elle est réduite et ne va qu’à ce groupe.',
  choosePhoto: 'Choisir une photo',
  otherPhoto: 'Choisir une autre photo',
  removePhoto: 'Retirer la photo',
  photoFault: 'Cette image ne peut pas s’ouvrir ici. Choisissez-en une autre.',
  contact: 'Comment vous joindre',
  contactHint: 'Un numéro de téléphone, une maison, un jour au marché. Tout le groupe peut le lire.',
  save: 'Enregistrer',
  saved: 'Enregistré. Les autres le reçoivent quand vos téléphones se rencontrent.',
  withdraw: 'Retirer mon profil',
  withdrawTitle: 'Retirer votre nom et votre photo ?',
  withdrawWords:
    'Chaque téléphone qui l’apprend détruit votre nom, votre photo et votre contact ; ceux qui sont hors de portée le font à leur retour. Ce que d’autres ont vu, noté ou photographié leur reste. Vos paiements restent dans les comptes sous « Ancien membre {code} ».',
  withdrawn: 'Votre profil est retiré. Vous apparaissez comme « Ancien membre {code} ».',
  helpOne:
    'Votre nom, votre photo et votre contact ne vont qu’à ce groupe, chiffrés, et ne font pas partie des comptes.',
  helpTwo: 'Vous pouvez les changer quand vous voulez.',
  helpThree: 'Les retirer les efface de chaque téléphone qui l’apprend ; les comptes restent comme ils sont.',
} satisfies Record<keyof typeof en, string>;
