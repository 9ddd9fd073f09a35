import type { en } from './en.ts';

export const es = {
  onPhone: 'En este teléfono',
  opening: 'Como estaba la última vez. Se están leyendo las cuentas…',
  carried:
    '{count, plural, =0 {nadie más lo tiene aún} one {llevado a # miembro} many {llevado a # de miembros} other {llevado a # miembros}}',
  onRelay: 'en el repetidor',
  notOnRelay: 'aún no en el repetidor',
  noRelay: 'sin repetidor',
  demoOnly: 'demostración: queda en este teléfono',
  reachTitle: 'Quién tiene mis noticias',
  reachPhone: 'En este teléfono',
  reachPhoneWords:
    'Lo que hiciste está anotado en este teléfono. Aunque cierres la aplicación o pierdas la red, no se pierde nada.',
  reachCarried: 'Llevado a miembros',
  reachCarriedWords:
    'Los teléfonos de esos miembros tienen lo último que anotaste. Si pierdes el tuyo, ellos todavía lo tienen.',
  reachRelay: 'En el repetidor',
  reachRelayWords: 'El repetidor tiene lo último que anotaste. Allí está cerrado: quien lo lleva no puede leerlo.',
  reachNow: 'Ahora',
  relayNone: 'Este grupo no tiene repetidor en este teléfono.',
  relayOffline: 'No se alcanza el repetidor en este momento. Se vuelve a intentar solo.',
  relayConnecting: 'Conectando con el repetidor…',
  relayConnected: 'Conectado con el repetidor.',
  onlyHere:
    '{count, plural, =0 {Todo lo que hiciste lo tienen también otros.} one {# anotación tuya está solo en este teléfono.} many {# de anotaciones tuyas están solo en este teléfono.} other {# anotaciones tuyas están solo en este teléfono.}}',
  onlyOnRelay:
    'Todo lo que hiciste está en el relevo, cerrado con llave. Ningún otro teléfono ha mostrado todavía que lo tiene.',
  nothingWritten: 'Todavía no has escrito nada aquí.',
  onlyHereSince: 'La más antigua desde el {date}.',
  ways: 'Maneras de llevarlo',
  wayRelay: 'Abre Minga donde haya señal, por un minuto.',
  wayScreen: 'Pon los dos teléfonos uno frente al otro: pasa por pantalla y cámara, sin red.',
  wayFile: 'Envía un archivo con las noticias: solo los miembros pueden abrirlo.',
  toNews: 'Compartir novedades con un vecino',
  toSend: 'Enviar noticias en un archivo',
  toBooks: 'Sobre las cuentas',
  reachHelpOne: 'Esta página dice quién más tiene ya lo que hiciste.',
  reachHelpTwo: 'Lo que está solo en este teléfono cuenta igual; solo que se perdería junto con él.',
  reachHelpThree: 'Viaja solo cuando hay señal. Sin señal lo llevas tú: de teléfono a teléfono, o por archivo.',
  title: 'Sobre las cuentas',
  allWell: 'Todo está bien: la suma es {sum}.',
  notWell: 'Hay algo que mirar:',
  notYet: 'Aún no está todo en las cuentas de este teléfono:',
  wrongSum: 'La suma es {sum}, y debería ser cero. Muéstraselo a un responsable.',
  wrongForks:
    '{count, plural, one {Un teléfono fue copiado, y los dos se usaron. Mira abajo.} many {# de teléfonos fueron copiados, y los dos se usaron. Mira abajo.} other {# teléfonos fueron copiados, y los dos se usaron. Mira abajo.}}',
  wrongGiven: 'Unas cuentas cerradas no coinciden. Mira abajo.',
  yetUnknown:
    '{count, plural, one {# anotación es de una versión más nueva. Actualiza Minga.} many {# de anotaciones son de una versión más nueva. Actualiza Minga.} other {# anotaciones son de una versión más nueva. Actualiza Minga.}}',
  yetWaiting:
    '{count, plural, one {# anotación espera otras anteriores que aún no llegan.} many {# de anotaciones esperan otras anteriores que aún no llegan.} other {# anotaciones esperan otras anteriores que aún no llegan.}}',
  compare: 'Para comparar dos teléfonos',
  state: 'Huella de las cuentas',
  entries: 'Huella de las anotaciones',
  fingerprintHow:
    'Compáralas con otro teléfono. Las dos iguales: las mismas cuentas. Solo la de las anotaciones igual: una aplicación es más vieja. Distintas: un teléfono aún no se ha enterado de todo.',
  sum: 'Suma',
  sumHow: 'Todos los saldos juntos. Siempre es cero: lo que uno dio, otro lo recibió.',
  counts: 'Anotaciones',
  accepted: 'en las cuentas',
  rejected: 'contra una regla',
  unknown: 'de una versión más nueva',
  waiting: 'esperan otras anteriores',
  forks: 'Teléfonos copiados',
  forkNone: 'Ningún teléfono fue copiado y usado dos veces.',
  fork: 'Un teléfono de {name} fue copiado o restaurado, y los dos se usaron (desde la anotación {seq}). No todo lo que pagó desde entonces cuenta.',
  toFork: 'Qué pasó',
  forkUnknown:
    'Un teléfono fue copiado o restaurado, y los dos se usaron (desde la anotación {seq}). Lo que anotó desde ahí no cuenta.',
  rejectedTitle: 'Anotaciones contra una regla',
  rejectedHow: 'Se guardan y se muestran, y no cambian ningún saldo.',
  rejectedBy: 'de {name}',
  rejectedCode: 'Regla: {code}',
  givenTitle: 'Cuentas cerradas que no coinciden',
  given:
    'El {date} este teléfono vio que las cuentas cerradas con las que empezó no coinciden con la historia del grupo, y no las usa.',
  givenSealedBy: 'Selladas por los teléfonos de {names}.',
  givenHow:
    'Una aplicación vieja también puede causar esto. Muéstraselo a un responsable, que puede comparar las huellas.',
  checking: 'Contando…',
  helpOne: 'Cada teléfono saca las cuentas por sí mismo, solo de las anotaciones firmadas.',
  helpTwo: 'Dos teléfonos que se enteraron de lo mismo muestran las mismas huellas.',
  helpThree:
    'Si siguen distintas aunque los dos tengan señal, guarda una copia de las cuentas en uno y ábrela en el otro.',
} satisfies Record<keyof typeof en, string>;
