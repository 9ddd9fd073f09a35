import type { en } from './en.ts';

export const fr = {
  title: 'Rejoindre un groupe',
  link: 'Lien d’invitation',
  linkHint: 'Collez ce qu’on vous a envoyé.',
  next: 'Continuer',
  scan: 'Scanner',
  scanLabel: 'Scanner l’invitation',
  typeLink: 'Coller le lien',
  tabLink: 'Lien',
  openFile: 'Ouvrir un fichier',
  linkWrong: 'Ce n’est pas une invitation à Minga. Copiez le lien en entier, de https jusqu’à la fin.',
  reading: 'Lecture de l’invitation…',
  readingHow: 'Il faut pour cela le relais ou un fichier du groupe.',
  tryAgain: 'Réessayer',
  group: 'Le groupe',
  invitedBy: '{name} vous invite.',
  members: '{count, plural, one {# membre jusqu’ici} many {# de membres jusqu’ici} other {# membres jusqu’ici}}',
  owe: 'Vous pouvez descendre jusqu’à {limits}.',
  oweNothing:
    'Vous pouvez dépenser ce que vous recevez. Jusqu’où vous pouvez aller sous zéro, un membre vous l’accordera plus tard.',
  readable: 'Dès que vous entrez, vous pouvez lire les comptes du groupe, et le groupe peut lire votre nom.',
  agreement: 'L’accord du groupe',
  noAgreement: 'Ce groupe n’a pas écrit d’accord.',
  agreementChanged:
    'Ce sont les mots des fondateurs. Le groupe les a changés depuis : dans le groupe, vous les lirez tels qu’ils sont.',
  accept: 'J’accepte l’accord',
  acceptMissing: 'Lisez l’accord, et cochez si vous l’acceptez.',
  join: 'Rejoindre le groupe',
  already: 'Vous êtes déjà dans ce groupe',
  toGroup: 'Ouvrir le groupe',
  alreadyMember: 'Je suis déjà membre',
  alreadyMemberWhy:
    'Est-ce un autre de vos téléphones ? Avec votre carte de secours, il devient un téléphone de plus du même membre.',
  noCard: 'Ni carte ni mots ? Si vous avez choisi des voisins de confiance, ils vous font revenir.',
  withNeighbours: 'Avec des voisins de confiance',
  asDevice: 'Ajouter ce téléphone',
  damaged: 'Ce lien n’est pas entier. Redemandez-le, ou scannez le code.',
  'not-an-invitation': 'Ce n’est pas une invitation à Minga. Copiez le lien en entier, de https jusqu’à la fin.',
  'newer-version': 'Cette invitation a été faite par une version plus récente de Minga. Mettez à jour, puis réessayez.',
  unreachable:
    'Le relais est hors d’atteinte, donc les comptes ne peuvent pas venir. Réessayez avec du réseau, ou demandez l’invitation en fichier.',
  revoked: 'Cette invitation a été retirée. Demandez-en une nouvelle.',
  'already-a-member': 'Vous êtes déjà dans ce groupe.',
  incomplete:
    'Le téléphone qui vous invite n’a pas encore tout envoyé. Demandez qu’on l’ouvre là où il y a du réseau, et réessayez.',
  gone: 'Cette invitation a déjà servi ou a expiré. Demandez-en une nouvelle.',
  'for-own-phone':
    'Ce lien est pour un autre téléphone d’un membre. Entrez avec votre carte de secours, ou demandez une invitation pour vous.',
  ownPhone: 'Un autre de vos téléphones',
  ownPhoneWhy:
    'Ce lien apporte {group} à un autre téléphone d’un membre. Montrez-lui votre carte de secours, et ce téléphone est aussi à vous.',
  refused: 'Cela n’a pas marché. Demandez une nouvelle invitation.',
  helpOne: 'Une invitation est un lien, un code à scanner ou un fichier. Quelqu’un du groupe la fait pour vous.',
  helpTwo: 'Vous voyez le groupe et son accord avant de dire oui.',
  helpThree: 'Qui a un lien ouvert peut lire le groupe, alors ne transmettez pas le vôtre.',
} satisfies Record<keyof typeof en, string>;
