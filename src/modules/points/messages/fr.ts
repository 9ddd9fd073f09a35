import type { en } from './en.ts';

export const fr = {
  title: 'Points de soutien',
  titleHow: 'Ce qui compte le plus pour nous',
  toolDoes: 'Nous montrons ce qui compte le plus',
  toolHow: 'Chaque personne a 100 points et en met jusqu’à 10 sur une proposition.',
  helpPoints: 'Chaque personne a 100 points. Vous en mettez jusqu’à 10 sur ce qui compte pour vous.',
  helpPointsFirst: 'Ce qui a assez de points passe en premier. Combien il en faut a été fixé quand c’était proposé.',
  helpPointsBack:
    'Les points n’achètent rien. Ils vous reviennent quand une proposition est réalisée, annulée ou refusée.',
  helpOne: 'Ici vous voyez qui a mis combien de points sur cette proposition. Tout le groupe le voit.',
  helpOneChange: 'Vous pouvez changer vos points à tout moment. C’est votre dernier mot qui compte.',
  helpOneApart:
    'Si deux téléphones d’une personne donnent ensemble plus de 100 points, 100 comptent, les mêmes sur chaque téléphone.',
  first: 'Passe en premier',
  others: 'Propositions',
  none: 'Pas encore de propositions',
  noneHow: 'Quand quelqu’un propose quelque chose, vous pouvez y mettre des points ici.',
  propose: 'Proposer quelque chose',
  yourPoints: 'Vos points',
  pointsOf: 'Points : {name}',
  left: '{count, plural, =0 {Les {all} sont donnés.} one {Il en reste # sur {all} à donner.} many {Il en reste # sur {all} à donner.} other {Il en reste # sur {all} à donner.}}',
  tooMany:
    '{count, plural, one {# point ne compte pas : plus de {all} ont été donnés, sur des téléphones séparés. Reprenez-en.} many {# de points ne comptent pas : plus de {all} ont été donnés, sur des téléphones séparés. Reprenez-en.} other {# points ne comptent pas : plus de {all} ont été donnés, sur des téléphones séparés. Reprenez-en.}}',
  idleMe:
    'Vos points ne comptent pas pour l’instant : vous n’en avez pas donné ni voté depuis longtemps. Donnez-en ou votez, et tous comptent de nouveau.',
  idleOther:
    'Ses points ne comptent pas pour l’instant : {name} n’en a pas donné ni voté depuis longtemps. Dès que ce sera fait, tous comptent de nouveau.',
  whereTheyAre: 'Où ils sont',
  points: '{count, plural, =0 {aucun point} one {# point} many {# de points} other {# points}}',
  people: '{count, plural, =0 {encore personne} one {# personne} many {# de personnes} other {# personnes}}',
  ofMark: '{given} sur {count, plural, one {# point} many {# de points} other {# points}}',
  isFirst: 'Il y a assez de points : cela passe en premier.',
  missing:
    '{count, plural, one {Encore # point et cela passe en premier.} many {Encore # de points et cela passe en premier.} other {Encore # points et cela passe en premier.}}',
  over: 'C’est terminé. Les points sont revenus à qui les avait donnés.',
  markUsual:
    '{count, plural, one {Avec # point cela passe en premier} many {Avec # de points cela passe en premier} other {Avec # points cela passe en premier}} : cinq par personne du groupe quand c’était proposé, 150 au plus.',
  markSet:
    '{count, plural, one {Avec # point cela passe en premier} many {Avec # de points cela passe en premier} other {Avec # points cela passe en premier}} : le groupe l’avait décidé ainsi quand c’était proposé.',
  howMany: 'Vos points pour ceci',
  howManyOf: 'Points pour ceci : {name}',
  toGive:
    '{count, plural, =0 {Il n’en reste plus à donner.} one {Il en reste # à donner.} many {Il en reste # à donner.} other {Il en reste # à donner.}}',
  notAllCount:
    '{count, plural, =0 {Aucun ne compte à présent} one {Seul # compte à présent} many {Seuls # comptent à présent} other {Seuls # comptent à présent}} : plus de {all} ont été donnés, sur des téléphones séparés.',
  save: 'Mettre les points',
  saved: 'Enregistré. Les autres le voient quand vos téléphones se rencontrent.',
  backLater: 'Ils vous reviennent quand ceci est réalisé, annulé ou refusé.',
  whose: 'Les points de qui ?',
  myOwn: 'Les miens',
  whoBacks: 'Qui soutient',
  ofThemCount: '{count, plural, =0 {aucun ne compte} one {# compte} many {# comptent} other {# comptent}}',
  history: 'Comment c’est venu',
  notedBy: 'noté par {name}',
  toDecision: 'Ouvrir la proposition',
  unknown: 'Cette proposition n’est pas sur ce téléphone',
  unknownHow: 'Elle est peut-être encore en route. Regardez plus tard.',
  errandFree:
    '{count, plural, one {# de vos points} many {# de vos points} other {# de vos points}} pour « {title} » à redonner : c’est terminé.',
  errandFreeOf:
    '{count, plural, one {# point} many {# de points} other {# points}} pour « {title} » à redonner : c’est terminé. ({name})',
  refusedOther: 'Ce n’est pas possible maintenant ({code}).',
  'code.points.no-such-decision': 'Cette proposition n’est pas dans les comptes.',
  'code.points.not-your-account': 'Seul qui a un compte ou le tient peut en donner les points.',
  'code.points.not-a-person': 'Les points sont aux personnes. Le compte du groupe n’en a pas.',
  'code.points.unsound': 'Donnez entre 0 et 10 points.',
  'code.points.is-over': 'C’est terminé. Les points sont de nouveau libres.',
  'code.points.unchanged': 'Il y a déjà autant de points.',
  'code.points.not-enough-left': 'Il ne reste pas autant de points. Reprenez-en d’abord sur une autre proposition.',
} satisfies Record<keyof typeof en, string>;
