import type { en } from './en.ts';

export const es = {
  listen: 'Escuchar',
  stop: 'Parar',
  howItWorks: 'Cómo funciona aquí',
  print: 'Imprimir',
  lead: '{group} lleva en común unas solas cuentas. Cada teléfono guarda una copia, y cada miembro las puede revisar.',
  count: 'Lo que contamos',
  countTime: 'Contamos tiempo. Una hora es una hora, la trabaje quien la trabaje.',
  countUnit: 'Contamos en {unit}.',
  sumsToZero: 'Lo que un miembro da, otro lo recibe: todos los saldos juntos son siempre cero.',
  begin: 'Bajo cero es como empieza',
  beginHow:
    'Alguien tiene que recibir primero. Un saldo bajo cero no es una deuda con una persona: significa que luego te toca dar.',
  limit: 'Con el límite completo un miembro puede deber hasta {limit}.',
  limitStarter: 'Quien llega puede deber hasta {limit} cuando un miembro responde por esa persona.',
  limitFounded: 'Un miembro puede deber hasta {limit}.',
  trade: 'Dar y recibir',
  payHow: 'Para agradecer a alguien lo que hizo: toca «{word}», elige a la persona, pon cuánto y revisa.',
  undoHow: 'Durante ocho segundos lo puedes deshacer. Luego tu teléfono firma, y cuenta.',
  askHow: 'Para que te paguen: toca «{word}». La otra persona contesta; un pedido no mueve nada por sí solo.',
  signal: 'Sin señal',
  signalHow: 'Todo funciona. Tu teléfono firma, y lo entrega cuando los teléfonos o la red se encuentran otra vez.',
  mistakes: 'Cuando algo salió mal',
  mistakesHow: 'Nada se borra. Quien recibió por error devuelve, y las dos cosas quedan en las cuentas.',
  lostHow:
    'Un teléfono perdido: vuelve con la tarjeta de recuperación, sus doce palabras o vecinos de confianza. Guarda la tarjeta en papel.',
  who: 'Quién puede ver qué',
  whoHow:
    'Los teléfonos de los miembros pueden sacar las cantidades entre cuentas; por eso las cuentas se pueden revisar. Por qué fue un pago lo leen solo sus dos miembros. El repetidor en el medio no lee nada.',
  writtenHow: 'Lo que apuntó un ayudante, o lo que se trajo de otras cuentas, lo puede leer todo el grupo.',
  openHow: 'Este grupo lleva cuentas abiertas: cada miembro ve el saldo y los movimientos de todos.',
  people: 'A quién preguntar',
  coordinators:
    '{count, plural, one {Responsable: {names}.} many {Responsables: {names}.} other {Responsables: {names}.}}',
  coordinatorsNone: 'Ahora nadie es responsable. Cualquier miembro puede proponer a alguien.',
  agreement: 'Nuestro acuerdo',
  agreementHow: 'Encuentras nuestro acuerdo y cada regla en la aplicación, en Más.',
  printed: 'Como estaba el {day}.',
  helpOne: 'Esta página dice en pocas palabras cómo hace las cosas tu grupo, con sus palabras y sus límites.',
  helpTwo: 'Imprímela y cuélgala, o dásela a alguien que está pensando en entrar.',
  helpThree: 'Cuando el grupo cambia una regla, la página cambia también: imprímela otra vez.',
} satisfies Record<keyof typeof en, string>;
