import type { en } from './en.ts';
import { faults } from './faults-fr.ts';

export const fr = {
  title: 'Apporter vos comptes',
  helpOne: 'Ici vous reprenez ce que votre groupe a noté ailleurs, depuis un fichier de ce système.',
  helpTwo: 'Vous voyez d’abord ce qu’il contient. Rien n’est écrit avant votre accord, et alors tout ou rien.',
  helpThree: 'Chaque personne du fichier reçoit un compte que votre téléphone tient jusqu’à ce qu’elle ait le sien.',
  switchesOn: 'Cela allume aussi « Voisins sans téléphone » dans votre groupe : c’est là que sont ces comptes.',
  notYou: 'Les responsables apportent les comptes',
  notYouHow: 'Demandez à une personne responsable de votre groupe de le faire sur son téléphone.',

  // Choosing
  why: 'Votre groupe tenait ses comptes dans un autre système ou dans un tableur ? Enregistrez-les là-bas en fichier CSV, et choisissez-le ici.',
  whyFirst: 'Vous voyez d’abord ce qu’il contient. Rien n’est écrit avant votre accord.',
  choose: 'Choisir le fichier',
  another: 'Choisir un autre fichier',
  putAway: 'Annuler',
  format: 'Ce que contient le fichier',
  formatColumns:
    'Une ligne par paiement, avec quatre colonnes : qui paie, qui est payé, pour quoi, combien. Il peut y avoir aussi celle du jour.',
  formatAmounts: 'Les heures peuvent s’écrire 1.5, 1,5, 1:30 ou 1h30.',
  reading: 'Lecture du fichier',

  // What is in it
  inTheFile: 'Ce qui serait repris',
  file: 'Fichier',
  rows: 'Lignes',
  people: 'Personnes',
  sum: 'Tous les montants ensemble',
  days: 'Jours',
  daysFromTo: 'Du {from} au {to}',
  unit: 'Compté en',
  readable: 'Tout le groupe peut lire les jours et l’objet de chaque paiement, comme dans un cahier.',
  known:
    '{count, plural, one {Une ligne de ce fichier est déjà dans les comptes.} many {# de lignes de ce fichier sont déjà dans les comptes.} other {# lignes de ce fichier sont déjà dans les comptes.}} Reprises encore, elles compteraient deux fois.',
  again: 'Les reprendre quand même',
  tooMany: 'On peut reprendre 20 000 lignes à la fois au plus.',
  nothingLeft: 'Aucune ligne ne peut être reprise.',
  notReady:
    'Répondez d’abord aux questions ci-dessous, et écartez ou corrigez les lignes qui ne peuvent pas être reprises.',
  goOn: 'Continuer',

  // Questions
  questions: 'Ce que le fichier ne dit pas',
  holdsForAll: 'Votre réponse vaut pour tout le fichier.',
  whichDay: 'Quel jour est {text} ?',
  howMuchIs: 'Combien fait {text} ?',
  onePerson: 'Est-ce une seule personne ?',
  quoted: '« {name} »',
  isOne: 'Oui, une seule : {name}',
  areSeveral: 'Non, des personnes différentes',
  whoIsMe: 'Êtes-vous dans le fichier ?',
  whoIsMeHint: 'Ce qu’il dit de vous ira alors sur votre propre compte.',
  noneOfThem: 'Non, je n’y suis pas',
  sayWhoIsMe: 'Choisissez',
  sameTitle:
    '{count, plural, one {Un nom est déjà dans les comptes} many {# de noms sont déjà dans les comptes} other {# noms sont déjà dans les comptes}}',
  sameHow:
    'Votre téléphone tient ces comptes, et ce que dit le fichier y va. Touchez un nom si c’est quelqu’un d’autre.',
  goesTo: 'va à {name} · {code}',
  somebodyElse: 'Quelqu’un d’autre, avec son propre compte',
  sayWho: 'Touchez pour dire qui c’est',
  whoIs: 'Qui est {name} ?',

  // Rows
  bad: '{count, plural, one {Une ligne ne peut pas être reprise} many {# de lignes ne peuvent pas être reprises} other {# lignes ne peuvent pas être reprises}}',
  badHow:
    'Corrigez-les dans l’autre programme et choisissez le fichier à nouveau, ou écartez-les ici. Jusque-là rien n’est repris.',
  leaveOut: 'Écarter la ligne {row}',
  leaveAllOut: 'Les écarter toutes',
  changed:
    '{count, plural, one {Une ligne sera changée} many {# de lignes seront changées} other {# lignes seront changées}}',
  rounded: 'Ligne {row} : « {text} » ne peut pas s’écrire exactement. Elle est reprise comme {amount}.',
  shortened: 'Ligne {row} : les mots sont trop longs pour une ligne, et sont coupés.',
  firstRows: 'Les premières lignes, telles qu’elles seront',
  rowLine: '{from} paie {to}',
  columns: 'Quelle colonne est laquelle',
  column: 'Colonne {number} : {sample}',
  noColumn: 'Aucune',
  'column.from': 'Qui paie',
  'column.to': 'Qui est payé',
  'column.description': 'Pour quoi',
  'column.amount': 'Combien',
  'column.date': 'Jour',

  // Limits, and taking in
  limits: 'Jusqu’où sous zéro ?',
  limitsWhy:
    'Chaque compte peut descendre aussi bas qu’il a été, et il reste de la place pour continuer. Touchez un nom pour changer jusqu’où.',
  limitsBeside: 'À côté de chaque nom se trouve le solde.',
  upTo: 'peut aller à {amount}',
  ownLimit: 'votre propre compte, sa limite reste',
  thereLimit: 'déjà dans les comptes, sa limite reste',
  limitOf: '{name} : jusqu’où sous zéro ?',
  limit: 'Sous zéro, au plus',
  limitBeen: 'Le plus bas que ce compte a été : {amount}.',
  limitTooLow: 'Au moins {amount}, sinon les lignes du fichier n’entreraient pas.',
  keep: 'Garder',
  take: '{count, plural, one {Reprendre une ligne} many {Reprendre # de lignes} other {Reprendre # lignes}}',
  sure: 'Écrire tout cela dans les comptes ?',
  sureWhat:
    'Lignes : {rows}. Comptes de personnes : {accounts}. Ce qui est écrit reste, et chaque téléphone du groupe le reçoit.',
  sureKept: 'Votre téléphone tient ces comptes jusqu’à ce que leurs propriétaires ou d’autres aides les reprennent.',
  writing: 'Écriture dans les comptes',
  keeping: 'Enregistrement sur ce téléphone',
  stay: 'Restez sur cette page. Jusqu’à la fin, rien n’est dans les comptes.',
  done: 'Vos comptes sont ici',
  doneWords: 'Lignes : {rows}. Comptes de personnes : {accounts}. Chaque solde est celui du fichier.',
  doneAdded: 'Lignes : {rows}. Comptes de personnes : {accounts}. Ce qui était déjà là est compté avec.',
  toAccounts: 'Voir les comptes des personnes',
  refusedOther: 'Ce n’est pas possible maintenant ({code}).',
  'code.given-up': 'Arrêté. Rien n’a été repris.',
  'code.bring.unsound': 'Quelque chose a changé entre-temps. Choisissez le fichier à nouveau.',
  ...faults,
} satisfies Record<keyof typeof en, string>;
