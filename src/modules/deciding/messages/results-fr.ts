import type { results as en } from './results-en.ts';

export const results = {
  // What came of it
  wasAsked: 'Ce qui était demandé',
  counted: 'Ce qui a été compté',
  tookPart: '{counted} sur {voters} ont participé. Il en fallait {needed}.',
  tooFew: 'Trop peu ont participé : {counted} sur {voters}. Il en fallait {needed}.',
  noneChosen: 'Rien n’a été choisi',
  chosenAre: 'Choisi : {options}',
  tiedMeans: 'À égalité : {options}. Le groupe choisit de nouveau entre eux.',
  finalByCount: 'C’est définitif : aucune autre voix ne pourrait le changer.',
  finalByBooks: 'C’est définitif : les comptes ont été fermés dessus.',
  notFinal:
    'Pas encore définitif : ceux qui n’ont pas voté auraient pu le changer. Ce le sera quand les comptes seront fermés dessus.',
  changeDone: 'Le changement a été fait le {day}.',
  phoneAgrees:
    '{count, plural, =0 {Ce téléphone a recompté : aucune voix.} one {Votre téléphone est d’accord : il a compté lui-même la voix.} many {Votre téléphone est d’accord : il a compté lui-même les # de voix.} other {Votre téléphone est d’accord : il a compté lui-même les # voix.}}',
  objections: 'Objections',
  reasons: 'Pourquoi on a voté ainsi',
  optionChosen: '{option} (choisi)',
  optionTied: '{option} (à égalité)',
  optionOut: '{option} (éliminé)',
  rankedHow: 'À chaque tour, celui qui a le moins de voix est éliminé. Ces voix passent au suivant de chaque liste.',
  round: 'Tour {round}',
  exhausted:
    '{count, plural, one {# voix ne nomme aucun de ceux qui restent.} many {# de voix ne nomment aucun de ceux qui restent.} other {# voix ne nomment aucun de ceux qui restent.}}',
  outByList: 'Plusieurs en avaient aussi peu. {option} était en dernier sur la liste.',
  sharesHow:
    '{budget} a été partagé également entre tous les votants. Ce qui a assez de soutien est payé de leurs parts, d’abord le moins cher par personne.',
  paidBy:
    '{count, plural, one {# personne l’a coché et paie {each}.} many {# de personnes l’ont coché et paient jusqu’à {each} chacune.} other {# personnes l’ont coché et paient jusqu’à {each} chacune.}}',
  firstByList: 'Un autre était aussi bon marché ; celui-ci était premier sur la liste.',
  nothingPaid: 'Rien n’a eu assez de soutien.',
  leftOver: 'Il reste {left}.',
  whoVoted: 'Qui a été compté : {voters}',
  howEach: 'Ce que chaque personne a voté : {voters}',
  hiddenAfter:
    'C’était un vote caché : seuls les noms sont ici. Ce que chacun a dit est dans les comptes, pour que les téléphones comptent.',
  countedAs: 'compté comme {name}',
  recordedOf: 'Sur {all} voix, {some} notées par {name}',
  notCounted:
    '{count, plural, one {# voix n’a pas été comptée} many {# de voix n’ont pas été comptées} other {# voix n’ont pas été comptées}}',
  lateAfter: 'Donnée après la fermeture',
  lateUnheard: 'N’était pas arrivée au téléphone qui a compté',
  lateUnopened: 'N’a pas pu être ouverte',
  lateLeftOut: 'Le téléphone qui a compté l’avait et l’a laissée de côté',
  phonesRecount:
    '{count, plural, =0 {Il n’y a pas eu de vote par téléphone ni à main levée.} one {Votre téléphone est d’accord : # vote que tout téléphone peut recompter.} many {Votre téléphone est d’accord : # de votes que tout téléphone peut recompter.} other {Votre téléphone est d’accord : # votes que tout téléphone peut recompter.}}',
  restsOnTellers:
    '{count, plural, one {# bulletin compté par {names}.} many {# de bulletins comptés par {names}.} other {# bulletins comptés par {names}.}} Personne ne peut les recompter ici.',
  raisedAt:
    '{count, plural, one {# main levée, notée par {name}} many {# de mains levées, notées par {name}} other {# mains levées, notées par {name}}}',
  raisedWhere: 'À la réunion « {title} »',
  latePaper: 'A voté sur papier, et c’est cela qui compte',
} satisfies Record<keyof typeof en, string>;
