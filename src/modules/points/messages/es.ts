import type { en } from './en.ts';

export const es = {
  title: 'Puntos de apoyo',
  titleHow: 'Lo que más nos importa ahora',
  toolDoes: 'Mostramos lo que más nos importa',
  toolHow: 'Cada persona tiene 100 puntos y pone hasta 10 en una propuesta.',
  helpPoints: 'Cada persona tiene 100 puntos. Pones hasta 10 en lo que te importa.',
  helpPointsFirst: 'Lo que tiene bastantes puntos va primero. Cuántos hacen falta quedó fijado al proponerlo.',
  helpPointsBack: 'Los puntos no compran nada. Te vuelven cuando la propuesta se cumple, se cancela o se rechaza.',
  helpOne: 'Aquí ves quién puso cuántos puntos en esta propuesta. Lo ve todo el grupo.',
  helpOneChange: 'Puedes cambiar tus puntos cuando quieras. Cuenta lo último que dijiste.',
  helpOneApart:
    'Si dos teléfonos de una persona dan juntos más de 100 puntos, cuentan 100, los mismos en cada teléfono.',
  first: 'Va primero',
  others: 'Propuestas',
  none: 'Aún no hay propuestas',
  noneHow: 'Cuando alguien proponga algo, aquí podrás ponerle puntos.',
  propose: 'Proponer algo',
  yourPoints: 'Tus puntos',
  pointsOf: 'Puntos: {name}',
  left: '{count, plural, =0 {Los {all} están dados.} one {Queda # de {all} por dar.} many {Quedan # de {all} por dar.} other {Quedan # de {all} por dar.}}',
  tooMany:
    '{count, plural, one {# punto no cuenta: se dieron más de {all}, en teléfonos que estaban separados. Quita algunos.} many {# de puntos no cuentan: se dieron más de {all}, en teléfonos que estaban separados. Quita algunos.} other {# puntos no cuentan: se dieron más de {all}, en teléfonos que estaban separados. Quita algunos.}}',
  idleMe:
    'Tus puntos no cuentan por ahora: hace mucho que no das ninguno ni votas. Da alguno o vota, y todos vuelven a contar.',
  idleOther:
    'Sus puntos no cuentan por ahora: hace mucho que {name} no da ninguno ni vota. Cuando lo haga, todos vuelven a contar.',
  whereTheyAre: 'Dónde están',
  points: '{count, plural, =0 {ningún punto} one {# punto} many {# de puntos} other {# puntos}}',
  people: '{count, plural, =0 {aún nadie} one {# persona} many {# de personas} other {# personas}}',
  ofMark: '{given} de {count, plural, one {# punto} many {# de puntos} other {# puntos}}',
  isFirst: 'Tiene bastantes puntos: va primero.',
  missing:
    '{count, plural, one {Con # punto más va primero.} many {Con # de puntos más va primero.} other {Con # puntos más va primero.}}',
  over: 'Esto terminó. Sus puntos volvieron a quienes los dieron.',
  markUsual:
    '{count, plural, one {Con # punto va primero} many {Con # de puntos va primero} other {Con # puntos va primero}}: cinco por cada persona del grupo cuando se propuso, como máximo 150.',
  markSet:
    '{count, plural, one {Con # punto va primero} many {Con # de puntos va primero} other {Con # puntos va primero}}: así lo había decidido el grupo cuando se propuso.',
  howMany: 'Tus puntos para esto',
  howManyOf: 'Puntos para esto: {name}',
  toGive:
    '{count, plural, =0 {No queda ninguno por dar.} one {Queda # por dar.} many {Quedan # por dar.} other {Quedan # por dar.}}',
  notAllCount:
    '{count, plural, =0 {Ninguno de estos cuenta ahora} one {Solo # de estos cuenta ahora} many {Solo # de estos cuentan ahora} other {Solo # de estos cuentan ahora}}: se dieron más de {all}, en teléfonos que estaban separados.',
  save: 'Poner los puntos',
  saved: 'Guardado. Los demás lo ven cuando sus teléfonos se encuentren.',
  backLater: 'Te vuelven cuando esto se cumpla, se cancele o se rechace.',
  whose: '¿Puntos de quién?',
  myOwn: 'Los míos',
  whoBacks: 'Quién lo apoya',
  ofThemCount: '{count, plural, =0 {no cuenta ninguno} one {cuenta #} many {cuentan #} other {cuentan #}}',
  history: 'Cómo se llegó aquí',
  notedBy: 'lo anotó {name}',
  toDecision: 'Abrir la propuesta',
  unknown: 'Esta propuesta no está en este teléfono',
  unknownHow: 'Quizá todavía viene en camino. Mira otra vez más tarde.',
  errandFree:
    '{count, plural, one {# punto tuyo} many {# de puntos tuyos} other {# puntos tuyos}} de “{title}” se pueden dar de nuevo: eso terminó.',
  errandFreeOf:
    '{count, plural, one {# punto} many {# de puntos} other {# puntos}} de “{title}” se pueden dar de nuevo: eso terminó. ({name})',
  refusedOther: 'Esto no se puede hacer ahora ({code}).',
  'code.points.no-such-decision': 'Esa propuesta no está en las cuentas.',
  'code.points.not-your-account': 'Solo quien tiene una cuenta o la lleva puede dar sus puntos.',
  'code.points.not-a-person': 'Los puntos son de las personas. La cuenta del grupo no tiene.',
  'code.points.unsound': 'Da entre 0 y 10 puntos.',
  'code.points.is-over': 'Esto terminó. Sus puntos están libres otra vez.',
  'code.points.unchanged': 'Ya tiene esos puntos.',
  'code.points.not-enough-left': 'No quedan tantos puntos. Quita antes algunos de otra propuesta.',
} satisfies Record<keyof typeof en, string>;
