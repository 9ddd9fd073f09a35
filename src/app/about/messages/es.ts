import type { en } from './en.ts';

export const es = {
  title: 'Sobre el grupo',
  agreement: 'Nuestro acuerdo',
  agreementWhere: 'Lo que el grupo ha acordado, como vale hoy, y quién lo cambió.',
  readAgreement: 'Leer nuestro acuerdo',
  units: 'Lo que se cuenta',
  hours: 'Horas',
  limit: 'Un miembro puede deber hasta {limit}.',
  members: '{count, plural, one {# miembro} many {# de miembros} other {# miembros}}',
  relays: 'Repetidores',
  relaysWhy:
    'Un repetidor lleva noticias cifradas entre los teléfonos. No puede leerlas. El grupo funciona también sin él, solo que más lento.',
  relayNone: 'Sin repetidor: las noticias viajan en archivos.',
  relayAdd: 'Dirección de un repetidor',
  relayHint: 'Empieza con wss://, o con ws:// y números donde no hay internet',
  relayWrong: 'La dirección de un repetidor empieza con wss://, o con ws:// dentro de una red local.',
  relayScan: 'Escanear la dirección',
  relayTrying: 'Probando si este teléfono llega…',
  relayReached: 'Este teléfono llega hasta él.',
  relayUnreached: 'Este teléfono no llega ahora. ¿Está en la misma red wifi?',
  relayDenied:
    'El navegador no deja que Minga use la red local. Permítelo en los ajustes de esta página y agrega la dirección otra vez.',
  relayForbidden: 'Este navegador prohíbe esa dirección. Usa la que empieza con wss://.',
  add: 'Agregar',
  remove: 'Quitar',
  removeRelay: 'Quitar {address}',
  id: 'Número del grupo',
  idHow: 'Sale de cómo se fundó el grupo. Dos grupos nunca tienen el mismo número.',
  leavePhone: 'Borrar este grupo de este teléfono',
  leaveTitle: '¿Borrar {group} de este teléfono?',
  leaveWords:
    'En este teléfono se destruyen las llaves, las cuentas y los borradores de este grupo. El grupo sigue sin él. Solo vuelves con tu tarjeta de recuperación.',
  leaveUnsent:
    '{count, plural, =0 {} one {# anotación tuya está solo aquí y se perderá para siempre.} many {# de anotaciones tuyas están solo aquí y se perderán para siempre.} other {# anotaciones tuyas están solo aquí y se perderán para siempre.}}',
  leaveNoCard: 'No has confirmado una tarjeta de recuperación: no podrías volver como tú.',
  erase: 'Borrar',
  helpOne: 'Lo que los fundadores dejaron escrito vale para todos, y todos pueden leerlo aquí.',
  helpTwo: 'El repetidor es solo un mensajero. Pueden usar varios.',
  helpThree: 'Borrar el grupo de este teléfono no te saca del grupo.',
} satisfies Record<keyof typeof en, string>;
