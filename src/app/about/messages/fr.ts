import type { en } from './en.ts';

export const fr = {
  title: 'À propos du groupe',
  agreement: 'Notre accord',
  agreementWhere: 'Ce que le groupe a convenu, tel qu’il vaut aujourd’hui, et qui l’a changé.',
  readAgreement: 'Lire notre accord',
  units: 'Ce que l’on compte',
  hours: 'Heures',
  limit: 'Un membre peut devoir jusqu’à {limit}.',
  members: '{count, plural, one {# membre} many {# de membres} other {# membres}}',
  relays: 'Relais',
  relaysWhy:
    'Un relais porte des nouvelles chiffrées entre les téléphones. Il ne peut pas les lire. Le groupe marche sans lui, seulement plus lentement.',
  relayNone: 'Pas de relais : les nouvelles voyagent par fichier.',
  relayAdd: 'Adresse d’un relais',
  relayHint: 'Elle commence par wss://, ou par ws:// et des chiffres là où il n’y a pas d’internet',
  relayWrong: 'L’adresse d’un relais commence par wss://, ou par ws:// dans un réseau local.',
  relayScan: 'Scanner l’adresse',
  relayTrying: 'On regarde si ce téléphone y arrive…',
  relayReached: 'Ce téléphone y arrive.',
  relayUnreached: 'Ce téléphone n’y arrive pas maintenant. Est-il dans le même Wi-Fi ?',
  relayDenied:
    'Le navigateur ne laisse pas Minga utiliser le réseau local. Autorisez-le dans les réglages de cette page, puis ajoutez l’adresse encore une fois.',
  relayForbidden: 'Ce navigateur interdit cette adresse. Prenez celle qui commence par wss://.',
  add: 'Ajouter',
  remove: 'Retirer',
  removeRelay: 'Retirer {address}',
  id: 'Numéro du groupe',
  idHow: 'Il vient de la fondation du groupe. Deux groupes n’ont jamais le même numéro.',
  leavePhone: 'Effacer ce groupe de ce téléphone',
  leaveTitle: 'Effacer {group} de ce téléphone ?',
  leaveWords:
    'Les clés, les comptes et les brouillons de ce groupe sont détruits sur ce téléphone. Le groupe continue sans lui. Vous ne revenez qu’avec votre carte de secours.',
  leaveUnsent:
    '{count, plural, =0 {} one {# de vos écritures n’est qu’ici et sera perdue pour toujours.} many {# de vos écritures ne sont qu’ici et seront perdues pour toujours.} other {# de vos écritures ne sont qu’ici et seront perdues pour toujours.}}',
  leaveNoCard: 'Vous n’avez pas confirmé de carte de secours : vous ne pourriez pas revenir en étant vous.',
  erase: 'Effacer',
  helpOne: 'Ce que les fondateurs ont posé vaut pour tous, et tous peuvent le lire ici.',
  helpTwo: 'Le relais n’est qu’un porteur. Vous pouvez en utiliser plusieurs.',
  helpThree: 'Effacer le groupe de ce téléphone ne vous fait pas sortir du groupe.',
} satisfies Record<keyof typeof en, string>;
