import type { en } from './en.ts';

export const fr = {
  onPhone: 'Sur ce téléphone',
  opening: 'Comme à la dernière ouverture. Lecture des comptes…',
  carried:
    '{count, plural, =0 {personne d’autre ne l’a encore} one {porté à # membre} many {porté à # de membres} other {porté à # membres}}',
  onRelay: 'sur le relais',
  notOnRelay: 'pas encore sur le relais',
  noRelay: 'sans relais',
  demoOnly: 'démo : reste sur ce téléphone',
  reachTitle: 'Qui a mes nouvelles',
  reachPhone: 'Sur ce téléphone',
  reachPhoneWords:
    'Ce que vous avez fait est noté sur ce téléphone. Fermer l’application ou perdre le réseau ne fait rien perdre.',
  reachCarried: 'Porté à des membres',
  reachCarriedWords:
    'Les téléphones de ces membres ont ce que vous avez écrit en dernier. Si vous perdez le vôtre, ils l’ont encore.',
  reachRelay: 'Sur le relais',
  reachRelayWords:
    'Le relais a ce que vous avez écrit en dernier. Il y est verrouillé : qui le gère ne peut pas le lire.',
  reachNow: 'Maintenant',
  relayNone: 'Ce groupe n’a pas de relais sur ce téléphone.',
  relayOffline: 'Le relais est hors d’atteinte en ce moment. L’essai recommence tout seul.',
  relayConnecting: 'Connexion au relais…',
  relayConnected: 'Connecté au relais.',
  onlyHere:
    '{count, plural, =0 {Tout ce que vous avez fait, d’autres l’ont aussi.} one {# de vos écritures n’est que sur ce téléphone.} many {# de vos écritures ne sont que sur ce téléphone.} other {# de vos écritures ne sont que sur ce téléphone.}}',
  onlyOnRelay:
    'Tout ce que vous avez fait est sur le relais, verrouillé. Aucun autre téléphone n’a encore montré qu’il l’a.',
  nothingWritten: 'Vous n’avez encore rien écrit ici.',
  onlyHereSince: 'La plus ancienne depuis le {date}.',
  ways: 'Moyens de le porter',
  wayRelay: 'Ouvrez Minga là où il y a du réseau, une minute.',
  wayScreen: 'Tenez les deux téléphones face à face : cela passe par l’écran et l’appareil photo, sans réseau.',
  wayFile: 'Envoyez un fichier avec les nouvelles : seuls les membres peuvent l’ouvrir.',
  toNews: 'Partager les nouvelles avec un voisin',
  toSend: 'Envoyer les nouvelles en fichier',
  toBooks: 'À propos des comptes',
  reachHelpOne: 'Cette page dit qui d’autre a déjà ce que vous avez fait.',
  reachHelpTwo: 'Ce qui n’est que sur ce téléphone compte quand même ; mais cela se perdrait avec lui.',
  reachHelpThree:
    'Cela voyage tout seul quand il y a du réseau. Sans réseau, c’est vous qui le portez : de téléphone à téléphone, ou par fichier.',
  title: 'À propos des comptes',
  allWell: 'Tout va bien : la somme est {sum}.',
  notWell: 'Il y a quelque chose à regarder :',
  notYet: 'Tout n’est pas encore dans les comptes de ce téléphone :',
  wrongSum: 'La somme est {sum}, elle devrait être zéro. Montrez-le à un responsable.',
  wrongForks:
    '{count, plural, one {Un téléphone a été copié, et les deux ont servi. Voyez plus bas.} many {# de téléphones ont été copiés, et les deux ont servi. Voyez plus bas.} other {# téléphones ont été copiés, et les deux ont servi. Voyez plus bas.}}',
  wrongGiven: 'Des comptes fermés ne s’accordent pas. Voyez plus bas.',
  yetUnknown:
    '{count, plural, one {# écriture vient d’une version plus récente. Mettez Minga à jour.} many {# d’écritures viennent d’une version plus récente. Mettez Minga à jour.} other {# écritures viennent d’une version plus récente. Mettez Minga à jour.}}',
  yetWaiting:
    '{count, plural, one {# écriture en attend de plus anciennes, pas encore arrivées.} many {# d’écritures en attendent de plus anciennes, pas encore arrivées.} other {# écritures en attendent de plus anciennes, pas encore arrivées.}}',
  compare: 'Pour comparer deux téléphones',
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
  forks: 'Téléphones copiés',
  forkNone: 'Aucun téléphone n’a été copié et utilisé en double.',
  fork: 'Un téléphone de {name} a été copié ou restauré, et les deux ont servi (dès l’écriture {seq}). Une partie de ce qu’il a payé depuis ne compte pas.',
  toFork: 'Ce qui s’est passé',
  forkUnknown:
    'Un téléphone a été copié ou restauré, et les deux ont servi (dès l’écriture {seq}). Ce qu’il a écrit à partir de là ne compte pas.',
  rejectedTitle: 'Écritures contre une règle',
  rejectedHow: 'Elles sont gardées et montrées, et ne changent aucun solde.',
  rejectedBy: 'par {name}',
  rejectedCode: 'Règle : {code}',
  givenTitle: 'Comptes fermés qui ne s’accordent pas',
  given:
    'Le {date}, ce téléphone a vu que les comptes fermés avec lesquels il a commencé ne correspondent pas à l’histoire du groupe : il ne s’en sert pas.',
  givenSealedBy: 'Scellés par les téléphones de {names}.',
  givenHow:
    'Une application trop ancienne peut aussi en être la cause. Montrez-le à un responsable, qui peut comparer les empreintes.',
  checking: 'Calcul…',
  helpOne: 'Chaque téléphone fait les comptes lui-même, à partir des seules écritures signées.',
  helpTwo: 'Deux téléphones qui ont appris la même chose montrent les mêmes empreintes.',
  helpThree:
    'Si elles restent différentes alors que les deux ont du réseau, gardez une copie des comptes sur l’un et ouvrez-la sur l’autre.',
} satisfies Record<keyof typeof en, string>;
