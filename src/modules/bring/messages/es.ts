import type { en } from './en.ts';
import { faults } from './faults-es.ts';

export const es = {
  title: 'Trae tus cuentas',
  helpOne: 'Aquí se recoge lo que tu grupo anotó en otro lugar, desde un archivo de ese sistema.',
  helpTwo: 'Primero ves lo que contiene. No se anota nada hasta que lo digas, y entonces todo o nada.',
  helpThree: 'Cada persona del archivo recibe una cuenta que tu teléfono guarda hasta que tenga teléfono propio.',
  switchFirst: 'Enciende primero «Vecinos sin teléfono»',
  switchFirstHow: 'Lo que traes se vuelve cuentas de miembros que aún no tienen teléfono aquí.',
  toTools: 'Nuestras herramientas',
  notYou: 'Traer las cuentas es tarea de responsables',
  notYouHow: 'Pide a una persona responsable de tu grupo que lo haga en su teléfono.',

  // Choosing
  why: '¿Tu grupo llevaba sus cuentas en otro sistema o en una hoja de cálculo? Guárdalas allí como archivo CSV y elígelo aquí.',
  whyFirst: 'Primero ves lo que contiene. No se anota nada hasta que lo digas.',
  choose: 'Elegir el archivo',
  another: 'Elegir otro archivo',
  putAway: 'Dejar este archivo',
  format: 'Qué debe haber en el archivo',
  formatColumns:
    'Una línea por cada pago, con cuatro columnas: quién paga, quién cobra, por qué y cuánto. También puede haber una con el día.',
  formatAmounts: 'Las horas pueden escribirse 1.5, 1,5, 1:30 o 1h30.',
  reading: 'Leyendo el archivo',

  // What is in it
  inTheFile: 'Lo que se anotaría',
  file: 'Archivo',
  rows: 'Filas',
  people: 'Personas',
  sum: 'Todas las cantidades juntas',
  days: 'Días',
  daysFromTo: 'Del {from} al {to}',
  unit: 'Se cuenta en',
  readable: 'Todo el grupo puede leer los días y por qué fue cada pago, como en un cuaderno.',
  known:
    '{count, plural, one {Una fila ya está en las cuentas.} many {# de filas ya están en las cuentas.} other {# filas ya están en las cuentas.}} Anotadas otra vez, contarían doble.',
  again: 'Anotarlas de todos modos',
  tooMany: 'Se pueden traer hasta 20.000 filas a la vez.',
  nothingLeft: 'No hay ninguna fila que se pueda anotar.',
  notReady: 'Responde antes lo que se pregunta abajo, y deja fuera o corrige las filas que no se pueden anotar.',
  goOn: 'Continuar',

  // Questions
  questions: 'Lo que el archivo no dice',
  holdsForAll: 'Tu respuesta vale para todo el archivo.',
  whichDay: '¿Qué día es {text}?',
  howMuchIs: '¿Cuánto es {text}?',
  onePerson: '¿Son la misma persona? {names}',
  isOne: 'Sí, una sola: {name}',
  areSeveral: 'No, son personas distintas',
  whoIsMe: '¿Estás en el archivo?',
  whoIsMeHint: 'Lo que dice de ti irá a tu propia cuenta.',
  noneOfThem: 'No, no estoy',
  sameTitle:
    '{count, plural, one {Un nombre ya está en las cuentas} many {# de nombres ya están en las cuentas} other {# nombres ya están en las cuentas}}',
  sameHow: 'Tu teléfono lleva estas cuentas, y lo que dice el archivo va allí. Toca un nombre si es otra persona.',
  goesTo: 'va a {name} · {code}',
  somebodyElse: 'Otra persona, con su propia cuenta',
  sayWho: 'Toca para decir quién es',
  whoIs: '¿Quién es {name}?',

  // Rows
  bad: '{count, plural, one {Una fila no se puede anotar} many {# de filas no se pueden anotar} other {# filas no se pueden anotar}}',
  badHow:
    'Corrígelas donde nació el archivo y elígelo de nuevo, o déjalas fuera aquí. Hasta entonces no se anota nada.',
  leaveOut: 'Dejar fuera la fila {row}',
  leaveAllOut: 'Dejarlas todas fuera',
  changed:
    '{count, plural, one {Una fila se anota con un cambio} many {# de filas se anotan con un cambio} other {# filas se anotan con un cambio}}',
  rounded: 'Fila {row}: «{text}» no es exacto. Se anota como {amount}.',
  shortened: 'Fila {row}: las palabras no caben en una línea y se cortan.',
  firstRows: 'Las primeras filas, tal como quedarán',
  rowLine: '{from} paga a {to}',
  columns: 'Qué columna es cada una',
  column: 'Columna {number}: {sample}',
  noColumn: 'Ninguna',
  'column.from': 'Quién paga',
  'column.to': 'Quién cobra',
  'column.description': 'Por qué',
  'column.amount': 'Cuánto',
  'column.date': 'Día',

  // Limits, and taking in
  limits: '¿Hasta dónde bajo cero?',
  limitsWhy:
    'Cada persona puede bajar al menos hasta donde ya estuvo, y le queda espacio para seguir. Junto al nombre está el saldo. Toca un nombre para cambiar hasta dónde.',
  upTo: 'puede llegar a {amount}',
  ownLimit: 'tu propia cuenta, su límite no cambia',
  thereLimit: 'ya está en las cuentas, su límite no cambia',
  limitOf: '{name}: ¿hasta dónde bajo cero?',
  limit: 'Bajo cero, como mucho',
  limitBeen: 'Lo más bajo que estuvo la cuenta: {amount}.',
  limitTooLow: 'Al menos {amount}, o las filas del archivo no cabrían.',
  keep: 'Guardar',
  take: '{count, plural, one {Anotar una fila} many {Anotar # de filas} other {Anotar # filas}}',
  sure: '¿Anotar todo esto en las cuentas?',
  sureWhat:
    'Filas: {rows}. Cuentas de personas: {accounts}. Lo anotado queda, y llega a todos los teléfonos del grupo.',
  sureKept: 'Tu teléfono guarda esas cuentas hasta que las tomen sus dueños u otras personas que ayudan.',
  writing: 'Anotando en las cuentas',
  keeping: 'Guardando en este teléfono',
  stay: 'Quédate en esta página. Hasta el final no hay nada en las cuentas.',
  done: 'Tus cuentas están aquí',
  doneWords: 'Filas: {rows}. Cuentas de personas: {accounts}. Cada saldo es el del archivo.',
  doneAdded: 'Filas: {rows}. Cuentas de personas: {accounts}. Lo que ya había se suma.',
  toAccounts: 'Ver las cuentas de las personas',
  refusedOther: 'Ahora no se puede ({code}).',
  'code.given-up': 'Se detuvo. No se anotó nada.',
  'code.bring.unsound': 'Algo cambió entretanto. Elige el archivo de nuevo.',
  ...faults,
} satisfies Record<keyof typeof en, string>;
