import type { en } from './en.ts';

export const es = {
  groups: 'Grupos',
  balance: 'Saldo',
  may: 'Todavía puedes gastar',
  moreReceived: 'Has recibido {amount} más de lo que diste; así empieza el intercambio.',
  moreGiven: 'Has dado {amount} más de lo que recibiste.',
  even: 'Lo que diste y lo que recibiste están a la par.',
  together: 'Con tu otro registro: {amount}.',
  arriving: '{amount} más vienen en camino a este teléfono.',
  elsewhere: '{amount} se pueden gastar desde tus otros teléfonos.',
  waiting: 'Esperando al teléfono de {name}. Puedes recibir, y gastar lo que recibiste.',
  waitingSomebody: 'Esperando al teléfono que te invitó. Puedes recibir, y gastar lo que recibiste.',
  notVouched: 'Podrás gastar cuando un vecino responda por ti, o cuando te paguen.',
  reader: 'Estás leyendo estas cuentas. Para participar, entra como miembro o pide una invitación.',
  comeIn: 'Entrar como miembro',
  frozen:
    'Este teléfono ya no puede pagar, porque sus datos se perdieron o se copiaron. Tiene que entrar de nuevo: abre Mis teléfonos.',
  toDevices: 'Mis teléfonos',
  forked:
    'Este teléfono ya no puede pagar, ni pedir un pago, ni invitar: también se usó una copia suya. Puedes seguir.',
  toFork: 'Qué hacer ahora',
  revoked:
    'Otro teléfono tuyo dice que este se perdió o no es tuyo. Este teléfono ya no puede pagar, ni pedir un pago, ni invitar.',
  removed: 'Ya no eres miembro de este grupo. Tu historia queda aquí.',
  suspended: 'Estás en suspenso hasta que los miembros hayan votado. Tu historia queda aquí.',
  left: 'Has salido. Tu historia queda aquí hasta que la borres.',
  toEnded: 'Qué significa',
  recovery: 'Haz tu tarjeta de recuperación. Sin ella, perder el teléfono es empezar de nuevo.',
  toRecovery: 'Tarjeta de recuperación',
  weakKeys:
    'Este navegador es viejo: guarda tus llaves cifradas entre sus datos, no fuera de alcance. Uno más nuevo es más seguro.',
  alone: 'Eres la primera persona aquí',
  aloneHow: 'Invita a un vecino y podrán empezar a intercambiar.',
  invite: 'Invitar',
  history:
    'Puedes pagar y recibir pagos. Lo que el grupo hizo antes de cerrar sus cuentas por última vez aún viene en camino: {percent} %.',
  historyStuck:
    'Puedes pagar y recibir pagos. De lo que el grupo hizo antes de cerrar sus cuentas por última vez no ha llegado nada más desde el {date}. Abre Minga al mismo tiempo que alguien que ya estaba en el grupo, o abre el archivo que te exporte.',
  booksDiffer:
    'Las cuentas cerradas que recibió este teléfono no coinciden con la historia del grupo. El teléfono se guía por la historia, y tus propios pagos se conservan. Muéstrale esto a un responsable.',
  booksDifferStill:
    'Las cuentas cerradas que recibió este teléfono no coinciden con la historia del grupo. Hasta que llegue el resto de la historia, este teléfono no firma nada. Muéstrale esto a un responsable.',
  toBooks: 'Sobre las cuentas',
  held: '{count, plural, one {# anotación espera a otra anterior que aún no llegó.} many {# de anotaciones esperan a otras anteriores que aún no llegaron.} other {# anotaciones esperan a otras anteriores que aún no llegaron.}}',
  helpOne: 'El número grande es tu saldo: lo que diste menos lo que recibiste.',
  helpTwo: 'Estar bajo cero no es deberle a alguien en particular: significa que luego te toca dar.',
  helpThree:
    'La línea con el teléfono pequeño dice quién más tiene ya lo que hiciste; tócala para ver qué significa cada palabra.',
} satisfies Record<keyof typeof en, string>;
