import type { en } from './en.ts';

export const fr = {
  onPhone: 'Sur ce téléphone',
  opening: 'Comme à la dernière ouverture. Lecture des comptes…',
  carried:
    '{count, plural, =0 {pas encore porté à quelqu’un} one {porté à # membre} many {porté à # de membres} other {porté à # membres}}',
  onRelay: 'sur le relais',
  notOnRelay: 'pas encore sur le relais',
  noRelay: 'sans relais',
  demoOnly: 'démo : reste sur ce téléphone',
  reachTitle: 'Jusqu’où c’est arrivé',
  reachPhone: 'Sur ce téléphone',
  reachPhoneWords:
    'Ce que vous avez fait est noté sur ce téléphone. Fermer l’application ou perdre le réseau ne fait rien perdre.',
  reachCarried: 'Porté à des membres',
  reachCarriedWords:
    'Autant d’autres membres ont montré que leurs téléphones ont votre dernière écriture. Si votre téléphone se perdait, eux l’ont encore. Le nombre ne baisse jamais.',
  reachRelay: 'Sur le relais',
  reachRelayWords:
    'Le relais a montré votre dernière écriture quand il a été relu. Elle y est chiffrée : qui le gère ne peut pas la lire.',
  reachNow: 'Maintenant',
  relayNone: 'Ce groupe n’a pas de relais sur ce téléphone.',
  relayOffline: 'Le relais est hors d’atteinte en ce moment. L’essai recommence tout seul.',
  relayConnecting: 'Connexion au relais…',
  relayConnected: 'Connecté au relais.',
  onlyHere:
    '{count, plural, =0 {Tout ce que vous avez fait, d’autres l’ont aussi.} one {# de vos écritures n’est que sur ce téléphone.} many {# de vos écritures ne sont que sur ce téléphone.} other {# de vos écritures ne sont que sur ce téléphone.}}',
  onlyHereSince: 'La plus ancienne depuis le {date}.',
  ways: 'Moyens de le porter',
  wayRelay: 'Ouvrez Minga là où il y a du réseau, une minute.',
  wayFile: 'Exportez le groupe en fichier et donnez-le à un membre.',
  toExport: 'Exporter le groupe',
  toBooks: 'À propos des comptes',
  reachHelpOne: 'Cette page dit qui d’autre a déjà ce que vous avez fait.',
  reachHelpTwo: 'Ce qui n’est que sur ce téléphone compte quand même ; mais cela se perdrait avec lui.',
  reachHelpThree: 'Cela voyage tout seul quand il y a du réseau, et par fichier quand il n’y en a pas.',
  title: 'À propos des comptes',
  state: 'Empreinte des comptes',
  entries: 'Empreinte des écritures',
  fingerprintHow:
    'Comparez-les avec un autre téléphone. Les deux pareilles : les mêmes comptes. Seule celle des écritures pareille : une application est plus ancienne. Différentes : un téléphone n’a pas encore tout appris.',
  sum: 'Somme',
  sumHow: 'Tous les soldes ensemble. C’est toujours zéro : ce que l’un a donné, un autre l’a reçu.',
  counts: 'Écritures',
  accepted: 'dans les comptes',
  rejected: 'contre une règle',
  unknown: 'd’une version plus récente',
  waiting: 'attendent de plus anciennes',
  forks: 'Signé deux fois',
  forkNone: 'Aucun téléphone n’a signé deux écritures avec le même numéro.',
  fork: 'Un téléphone de {name} a signé deux écritures avec le numéro {seq}. Un téléphone copié ou restauré fait cela aussi. Une partie de ce qu’il a payé depuis ne compte pas.',
  toFork: 'Ce qui s’est passé',
  forkUnknown:
    'Un téléphone a signé deux écritures avec le numéro {seq}. À partir de là, ses écritures ne comptent pas.',
  rejectedTitle: 'Écritures contre une règle',
  rejectedHow: 'Elles sont gardées et montrées, et ne changent aucun solde.',
  rejectedBy: 'par {name}',
  rejectedCode: 'Règle : {code}',
  givenTitle: 'Comptes fermés qui ne s’accordent pas',
  given:
    'Le {date}, ce téléphone a vu que les comptes fermés avec lesquels il a commencé ne sont pas ce que donne l’histoire. Plus rien ne repose sur eux.',
  givenSealedBy: 'Scellés par les téléphones de {names}.',
  givenHow:
    'Une application trop ancienne peut aussi en être la cause. Montrez-le à un responsable, qui peut comparer les empreintes.',
  checking: 'Calcul…',
  helpOne: 'Chaque téléphone fait les comptes lui-même, à partir des seules écritures signées.',
  helpTwo: 'Deux téléphones qui ont appris la même chose montrent les mêmes empreintes.',
  helpThree:
    'Si elles restent différentes alors que les deux ont du réseau, exportez le groupe sur l’un et ouvrez-le sur l’autre.',
} satisfies Record<keyof typeof en, string>;
