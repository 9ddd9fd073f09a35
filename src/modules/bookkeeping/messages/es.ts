import { codes } from './codes-es.ts';
import type { en } from './en.ts';

export const es = {
  title: 'Cierre de las cuentas',
  whatFor: 'Para qué sirve',
  whatForCheck:
    'Una vez al mes algunos de nosotros revisamos que todos los teléfonos tengan las mismas cuentas, y las cerramos.',
  whatForLoss: 'Lo cerrado no lo puede cambiar después un teléfono perdido ni un error.',
  whatForNobodyWaits: 'Nadie tiene que esperar por eso.',
  helpOne: 'Aquí está lo que se cerró, lo que se está cerrando, y quién lo hace.',
  helpSeals:
    'Un teléfono sella un cierre por sí mismo cuando tiene las mismas cuentas. Su dueño no tiene que hacer nada.',
  helpPay: 'Mientras tanto se sigue pagando y cobrando.',

  // Last and next
  last: 'Último cierre',
  neverClosed: 'Las cuentas no se han cerrado todavía.',
  period: 'Periodo {number}',
  when: 'Cuándo',
  proposedBy: 'Lo propuso',
  sealedBy: 'Lo sellaron',
  since:
    '{count, plural, =0 {Desde entonces no se ha anotado nada.} one {Desde entonces se hizo # anotación.} many {Desde entonces se hicieron # de anotaciones.} other {Desde entonces se hicieron # anotaciones.}}',
  sinceFounding:
    '{count, plural, one {# anotación aún no está cerrada.} many {# de anotaciones aún no están cerradas.} other {# anotaciones aún no están cerradas.}}',
  close: 'Cerrar ahora',
  closeTitle: '¿Cerrar las cuentas ahora?',
  closeMeans: 'Todo lo que este teléfono ha sabido entra en el cierre.',
  closeMeansSeals:
    '{needed, plural, one {Vale cuando # de {all} teléfonos está de acuerdo.} many {Vale cuando # de {all} teléfonos están de acuerdo.} other {Vale cuando # de {all} teléfonos están de acuerdo.}}',
  closeMeansAlone: 'Vale al momento, porque nadie más lo revisa.',
  closeDone: 'Hecho. Los otros teléfonos lo revisan y lo sellan solos.',
  closeDoneAlone: 'Hecho. Las cuentas están cerradas.',

  // What is open
  open: 'Cerrándose',
  openBy: 'Periodo {number}, propuesto por {name} el {date}: {entries}.',
  entries: '{count, plural, one {# anotación} many {# de anotaciones} other {# anotaciones}}',
  sealed:
    '{done, plural, =0 {Aún no selló ningún teléfono} one {Selló # teléfono} many {Sellaron # de teléfonos} other {Sellaron # teléfonos}}, {of, plural, one {hace falta #} many {hacen falta #} other {hacen falta #}}',
  missing: 'Aún no sellaron: {names}',
  agree: 'Tu teléfono tiene las mismas cuentas.',
  differ: 'Tu teléfono tiene otras cuentas, por eso no sella.',
  differHow:
    'Ningún saldo ha cambiado. Puede que uno de los teléfonos tenga una aplicación más vieja, o una falla. Compárenlos en «Sobre las cuentas».',
  unheard: 'Una parte aún viene en camino a tu teléfono.',
  toBooks: 'Sobre las cuentas',
  waitsLong: 'Este cierre lleva más de un mes esperando.',
  waitsHow: 'Quienes ya sellaron pueden seguir sin los demás.',
  goOn: 'Seguir sin los demás',
  goOnTitle: '¿Proponer que cierren las cuentas {names}?',
  goOnMeans:
    'Se les pregunta a los demás en Para mí. Cuando hayan firmado suficientes, estos miembros cierran las cuentas.',
  goOnDone: 'Propuesto. Se les pregunta a los demás en Para mí.',

  // Who closes
  who: 'Quién cierra las cuentas',
  whoNobody: 'Todavía nadie cierra las cuentas.',
  keeper: 'Lleva las cuentas',
  sealer: 'Revisa y sella',
  ended: 'Su teléfono terminó y ya no sella nada',
  enough: '{needed} de {all} bastan para sellar un cierre.',
  fewWarning: 'Con menos de tres, nadie puede corregir un error.',
  choose: 'Elegir quién cierra las cuentas',
  propose: 'Proponer a otros',
  proposedNames: 'Propuestos: {names}',

  // Choosing
  chooseWhom: 'Miembros que cierran las cuentas',
  chooseAdvice: 'Elige de uno a siete, mejor tres o más, que tengan el teléfono prendido a menudo.',
  chooseFirst: '¿Quién lleva las cuentas?',
  chooseFirstHint: 'Su teléfono propone cada cierre; los demás lo revisan.',
  chooseNone: 'Elige al menos un miembro.',
  chooseAtOnce:
    'Vale al momento. Después hacen falta dos responsables, o más de la mitad de todos los miembros, para cambiarlo.',
  chooseProposes:
    'Tienen que firmarlo dos responsables, o más de la mitad de todos los miembros. Se les pregunta en Para mí.',
  chooseProposesFirst:
    'Tiene que firmarlo un responsable, o más de la mitad de todos los miembros. Se les pregunta en Para mí.',
  chooseSave: 'Elegirlos',
  proposeSave: 'Proponerlos',
  chosen: 'Hecho. Cierran las cuentas desde ahora.',
  chooseNotYou: 'Los miembros eligen quién cierra las cuentas.',
  chooseNotYouHow: 'Podrás elegir en cuanto este teléfono pueda firmar por ti en este grupo.',
  helpChoose: 'Marca los miembros que cierran las cuentas, y di cuál de ellos las lleva.',
  helpChooseMany: 'Con cuatro, uno de ellos puede equivocarse o faltar y las cuentas se cierran igual.',
  helpChooseFree: 'Cerrar no le da a nadie voz sobre el saldo de otro. Es solo una revisión.',

  history: 'Periodos cerrados',
  historyLine: '{date} · {entries} · {name}',

  // Elsewhere
  inClosedBooks: 'En las cuentas cerradas desde el {date}',
  errandChoose: 'Pasó un mes. Elige quién cierra las cuentas',
  errandAccountWaits: 'Una cuenta de un teléfono perdido espera a que se cierren las cuentas. Elige quién las cierra',
  errandDiffer: 'Tu teléfono tiene otras cuentas que el de {name}. Míralo',
  errandStuck:
    '{count, plural, one {El cierre de las cuentas aún espera a # teléfono. Míralo} many {El cierre de las cuentas aún espera a # de teléfonos. Míralo} other {El cierre de las cuentas aún espera a # teléfonos. Míralo}}',

  toolDoes: 'Cerramos nuestras cuentas',
  toolHow:
    'Una vez al mes algunos de nosotros revisamos que todos los teléfonos tengan las mismas cuentas, y las cerramos.',
  bookkeeper: 'Quien lleva las cuentas',
  bookkeeperMay: 'Empieza cada cierre: dice hasta dónde se cierran las cuentas.',
  bookkeeperNobody: 'Nadie cierra las cuentas todavía. Elijan quién lo hace.',
  checkers: 'Quienes revisan las cuentas',
  checkersMay: 'Sus teléfonos comprueban que todos tienen las mismas cuentas, y las sellan.',
  checkersNobody: 'Nadie revisa las cuentas todavía. Lo mejor son tres o más.',
  refusedOther: 'Esto no se puede ahora ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
