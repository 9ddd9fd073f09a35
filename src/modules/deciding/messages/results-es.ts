import type { results as en } from './results-en.ts';

export const results = {
  // What came of it
  wasAsked: 'Lo que se preguntó',
  counted: 'Lo que se contó',
  tookPart: 'Participaron {counted} de {voters}. Hacía falta: {needed}.',
  tooFew: 'Participaron muy pocos: {counted} de {voters}. Hacía falta: {needed}.',
  noneChosen: 'No se eligió nada',
  chosenAre: 'Elegido: {options}',
  tiedMeans: 'Tienen lo mismo: {options}. El grupo elige otra vez entre ellos.',
  finalByCount: 'Es definitivo: ningún otro voto podría cambiarlo.',
  finalByBooks: 'Es definitivo: las cuentas se cerraron con ello.',
  notFinal:
    'Todavía no es definitivo: quienes no votaron podrían haberlo cambiado. Lo será cuando se cierren las cuentas.',
  changeDone: 'El cambio se hizo el {day}.',
  phoneAgrees:
    '{count, plural, =0 {Este teléfono contó de nuevo: no hubo votos.} one {Tu teléfono coincide: contó él mismo el único voto.} many {Tu teléfono coincide: contó él mismo los # de votos.} other {Tu teléfono coincide: contó él mismo los # votos.}}',
  objections: 'Objeciones',
  reasons: 'Por qué se votó así',
  optionChosen: '{option} (elegido)',
  optionTied: '{option} (igual que otro)',
  optionOut: '{option} (fuera)',
  rankedHow: 'En cada ronda sale el que tiene menos votos. Esos votos pasan al siguiente de cada lista.',
  round: 'Ronda {round}',
  exhausted:
    '{count, plural, one {# voto no nombra a ninguno de los que quedan.} many {# de votos no nombran a ninguno de los que quedan.} other {# votos no nombran a ninguno de los que quedan.}}',
  outByList: 'Varios tenían igual de pocos. {option} estaba al final de la lista.',
  sharesHow:
    '{budget} se repartió por igual entre todos los que votaron. Lo que tiene bastante apoyo se paga de sus partes, primero lo más barato por persona.',
  paidBy:
    '{count, plural, one {# persona lo marcó y paga {each}.} many {# de personas lo marcaron y pagan hasta {each} cada una.} other {# personas lo marcaron y pagan hasta {each} cada una.}}',
  firstByList: 'Otro era igual de barato; este estaba primero en la lista.',
  nothingPaid: 'Nada tuvo bastante apoyo.',
  leftOver: 'Sobran {left}.',
  whoVoted: 'Quiénes contaron: {voters}',
  howEach: 'Cómo votó cada quien: {voters}',
  hiddenAfter:
    'Fue un voto oculto, por eso aquí solo hay nombres. Lo que dijo cada quien está en las cuentas, para que los teléfonos cuenten.',
  countedAs: 'contado como {name}',
  recordedOf: 'De {all} votos, {some} anotados por {name}',
  notCounted:
    '{count, plural, one {# voto no se contó} many {# de votos no se contaron} other {# votos no se contaron}}',
  lateAfter: 'Dado después del cierre',
  lateUnheard: 'No había llegado al teléfono que contó',
  lateUnopened: 'No se pudo abrir',
  lateLeftOut: 'El teléfono que contó lo tenía y lo dejó fuera',
  phonesRecount:
    '{count, plural, =0 {No hubo votos en teléfonos ni manos levantadas.} one {Tu teléfono coincide: # voto que cualquier teléfono puede volver a contar.} many {Tu teléfono coincide: # de votos que cualquier teléfono puede volver a contar.} other {Tu teléfono coincide: # votos que cualquier teléfono puede volver a contar.}}',
  restsOnTellers:
    '{count, plural, one {# papeleta contada por {names}.} many {# de papeletas contadas por {names}.} other {# papeletas contadas por {names}.}} Aquí nadie puede volver a contarlas.',
  raisedAt:
    '{count, plural, one {# mano levantada, anotada por {name}} many {# de manos levantadas, anotadas por {name}} other {# manos levantadas, anotadas por {name}}}',
  raisedWhere: 'En la reunión “{title}”',
  latePaper: 'Votó en papel, y eso se cuenta',
} satisfies Record<keyof typeof en, string>;
