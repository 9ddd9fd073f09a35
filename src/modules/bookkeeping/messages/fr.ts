import { codes } from './codes-fr.ts';
import type { en } from './en.ts';

export const fr = {
  title: 'Fermeture des comptes',
  whatFor: 'À quoi cela sert',
  whatForCheck:
    'Une fois par mois, quelques-uns d’entre nous vérifient que tous les téléphones ont les mêmes comptes, et les ferment.',
  whatForLoss: 'Ce qui est fermé ne peut plus être changé par un téléphone perdu ou une erreur.',
  whatForNobodyWaits: 'Personne ne doit attendre pour cela.',
  helpOne: 'Voici ce qui est fermé, ce qui est en train de l’être, et qui le fait.',
  helpSeals: 'Un téléphone scelle une clôture tout seul quand il a les mêmes comptes. Il n’y a rien à faire.',
  helpPay: 'Pendant ce temps, on continue à payer et à être payé.',

  // Last and next
  last: 'Dernière clôture',
  neverClosed: 'Les comptes n’ont pas encore été fermés.',
  period: 'Période {number}',
  when: 'Quand',
  proposedBy: 'Proposée par',
  sealedBy: 'Scellée par',
  since:
    '{count, plural, =0 {Rien n’a été écrit depuis.} one {# écriture a été faite depuis.} many {# d’écritures ont été faites depuis.} other {# écritures ont été faites depuis.}}',
  sinceFounding:
    '{count, plural, one {# écriture n’est pas encore fermée.} many {# d’écritures ne sont pas encore fermées.} other {# écritures ne sont pas encore fermées.}}',
  close: 'Fermer maintenant',
  closeTitle: 'Fermer les comptes maintenant ?',
  closeMeans: 'Tout ce que ce téléphone a appris entre dans la clôture.',
  closeMeansSeals:
    '{needed, plural, one {Elle vaut quand # téléphone sur {all} est d’accord.} many {Elle vaut quand # téléphones sur {all} sont d’accord.} other {Elle vaut quand # téléphones sur {all} sont d’accord.}}',
  closeMeansAlone: 'Elle vaut tout de suite, puisque personne d’autre ne vérifie.',
  closeDone: 'C’est fait. Les autres téléphones la vérifient et la scellent tout seuls.',
  closeDoneAlone: 'C’est fait. Les comptes sont fermés.',

  // What is open
  open: 'En cours de fermeture',
  openBy: 'Période {number}, proposée par {name} le {date} : {entries}.',
  entries: '{count, plural, one {# écriture} many {# d’écritures} other {# écritures}}',
  sealed:
    '{done, plural, =0 {Aucun téléphone n’a encore scellé} one {# téléphone a scellé} many {# de téléphones ont scellé} other {# téléphones ont scellé}}, {of, plural, one {il en faut #} many {il en faut #} other {il en faut #}}',
  missing: 'N’ont pas encore scellé : {names}',
  agree: 'Votre téléphone a les mêmes comptes.',
  differ: 'Votre téléphone a d’autres comptes, donc il ne scelle pas.',
  differHow:
    'Aucun solde n’a changé. Un des téléphones a peut-être une application plus ancienne, ou un défaut. Comparez-les dans « À propos des comptes ».',
  unheard: 'Une partie est encore en route vers votre téléphone.',
  toBooks: 'À propos des comptes',
  waitsLong: 'Cette clôture attend depuis plus d’un mois.',
  waitsHow: 'Ceux qui ont scellé peuvent continuer sans les autres.',
  goOn: 'Continuer sans les autres',
  goOnTitle: 'Proposer que {names} ferment les comptes ?',
  goOnMeans: 'La question est posée aux autres sous Pour moi. Quand assez ont signé, ces membres ferment les comptes.',
  goOnDone: 'C’est proposé. La question est posée aux autres sous Pour moi.',

  // Who closes
  who: 'Qui ferme les comptes',
  whoNobody: 'Personne ne ferme encore les comptes.',
  keeper: 'Tient les comptes',
  sealer: 'Vérifie et scelle',
  ended: 'Son téléphone est terminé et ne scelle plus rien',
  enough: '{needed} sur {all} suffisent pour sceller une clôture.',
  fewWarning: 'À moins de trois, personne ne peut corriger une erreur.',
  choose: 'Choisir qui ferme les comptes',
  propose: 'En proposer d’autres',
  proposedNames: 'Proposés : {names}',

  // Choosing
  chooseWhom: 'Membres qui ferment les comptes',
  chooseAdvice: 'Choisissez-en un à sept, de préférence trois ou plus, dont le téléphone est souvent allumé.',
  chooseFirst: 'Qui tient les comptes ?',
  chooseFirstHint: 'Son téléphone propose chaque clôture ; les autres la vérifient.',
  chooseNone: 'Choisissez au moins un membre.',
  chooseAtOnce:
    'Cela vaut tout de suite. Ensuite il faut deux responsables, ou plus de la moitié de tous les membres, pour le changer.',
  chooseProposes:
    'Deux responsables, ou plus de la moitié de tous les membres, doivent signer. La question leur est posée sous Pour moi.',
  chooseProposesFirst:
    'Un responsable, ou plus de la moitié de tous les membres, doit signer. La question leur est posée sous Pour moi.',
  chooseSave: 'Les choisir',
  proposeSave: 'Les proposer',
  chosen: 'C’est fait. Ils ferment les comptes désormais.',
  chooseNotYou: 'Les membres choisissent qui ferme les comptes.',
  chooseNotYouHow: 'Vous pourrez choisir dès que ce téléphone pourra signer pour vous dans ce groupe.',
  helpChoose: 'Cochez les membres qui ferment les comptes, et dites lequel d’entre eux les tient.',
  helpChooseMany: 'À quatre, l’un d’eux peut se tromper ou être absent, et les comptes se ferment quand même.',
  helpChooseFree: 'Fermer ne donne à personne un pouvoir sur le solde d’un autre. Ce n’est qu’une vérification.',

  history: 'Périodes fermées',
  historyLine: '{date} · {entries} · {name}',

  // Elsewhere
  inClosedBooks: 'Dans les comptes fermés depuis le {date}',
  errandChoose: 'Un mois a passé. Choisissez qui ferme les comptes',
  errandAccountWaits: 'Le compte d’un téléphone perdu attend la fermeture des comptes. Choisissez qui les ferme',
  errandDiffer: 'Votre téléphone a d’autres comptes que celui de {name}. Regardez',
  errandStuck:
    '{count, plural, one {La fermeture des comptes attend encore # téléphone. Regardez} many {La fermeture des comptes attend encore # de téléphones. Regardez} other {La fermeture des comptes attend encore # téléphones. Regardez}}',

  toolDoes: 'Nous fermons nos comptes',
  toolHow:
    'Une fois par mois, quelques-uns d’entre nous vérifient que tous les téléphones ont les mêmes comptes, et les ferment.',
  bookkeeper: 'Qui tient les comptes',
  bookkeeperMay: 'Commence chaque clôture : dit jusqu’où les comptes sont fermés.',
  bookkeeperNobody: 'Personne ne ferme encore les comptes. Choisissez qui le fait.',
  checkers: 'Qui vérifie les comptes',
  checkersMay: 'Leurs téléphones vérifient que tous ont les mêmes comptes, et les scellent.',
  checkersNobody: 'Personne ne vérifie encore les comptes. Le mieux est d’être trois ou plus.',
  refusedOther: 'Ce n’est pas possible maintenant ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
