import type { en } from './en.ts';

export const es = {
  title: 'Entrar a un grupo',
  link: 'Enlace de la invitación',
  linkHint: 'Pega lo que te enviaron.',
  next: 'Continuar',
  scan: 'Escanear',
  scanLabel: 'Escanear la invitación',
  typeLink: 'Pegar el enlace',
  tabLink: 'Enlace',
  openFile: 'Abrir un archivo',
  linkWrong: 'Eso no es una invitación a Minga. Copia el enlace entero, desde https hasta el final.',
  reading: 'Leyendo la invitación…',
  readingHow: 'Para esto hace falta el repetidor o un archivo del grupo.',
  tryAgain: 'Probar otra vez',
  group: 'El grupo',
  invitedBy: '{name} te invita.',
  members:
    '{count, plural, one {# miembro hasta ahora} many {# de miembros hasta ahora} other {# miembros hasta ahora}}',
  owe: 'Puedes bajar hasta {limits}.',
  oweNothing: 'Puedes gastar lo que recibes. Hasta dónde puedes ir bajo cero te lo concede un miembro más adelante.',
  readable: 'En cuanto entres puedes leer las cuentas del grupo, y el grupo puede leer tu nombre.',
  agreement: 'El acuerdo del grupo',
  noAgreement: 'Este grupo no escribió ningún acuerdo.',
  agreementChanged:
    'Estas son las palabras de los fundadores. El grupo las ha cambiado desde entonces: cuando estés dentro las leerás como son hoy.',
  accept: 'Acepto el acuerdo',
  acceptMissing: 'Lee el acuerdo y márcalo si lo aceptas.',
  join: 'Entrar al grupo',
  already: 'Ya estás en este grupo',
  toGroup: 'Abrir el grupo',
  alreadyMember: 'Ya soy miembro',
  alreadyMemberWhy:
    '¿Este es otro teléfono tuyo? Con tu tarjeta de recuperación pasa a ser un teléfono más del mismo miembro.',
  noCard: '¿Ni tarjeta ni palabras? Si elegiste vecinos de confianza, ellos te traen de vuelta.',
  withNeighbours: 'Con vecinos de confianza',
  asDevice: 'Agregar este teléfono',
  damaged: 'Este enlace no está entero. Pídelo otra vez, o escanea el código.',
  'not-an-invitation': 'Eso no es una invitación a Minga. Copia el enlace entero, desde https hasta el final.',
  'newer-version': 'Esta invitación la hizo una versión más nueva de Minga. Actualiza y prueba otra vez.',
  unreachable:
    'No se alcanza el repetidor, así que no se pueden traer las cuentas. Prueba otra vez con señal, o pide la invitación como archivo.',
  revoked: 'Esta invitación fue retirada. Pide una nueva.',
  'already-a-member': 'Ya estás en este grupo.',
  incomplete:
    'El teléfono que te invita todavía no lo ha enviado todo. Pide que lo abran donde haya señal, y prueba otra vez.',
  gone: 'Esta invitación ya se usó o venció. Pide una nueva.',
  'for-own-phone':
    'Este enlace es para otro teléfono de un miembro. Entra con tu tarjeta de recuperación, o pide una invitación para ti.',
  ownPhone: 'Otro teléfono tuyo',
  ownPhoneWhy:
    'Este enlace lleva {group} a otro teléfono de un miembro. Muéstrale tu tarjeta de recuperación, y este teléfono también es tuyo.',
  refused: 'No funcionó. Pide una invitación nueva.',
  helpOne: 'Una invitación es un enlace, un código para escanear o un archivo. Alguien del grupo la hace para ti.',
  helpTwo: 'Ves el grupo y su acuerdo antes de decir que sí.',
  helpThree: 'Quien tenga un enlace abierto puede leer el grupo, así que no pases el tuyo.',
} satisfies Record<keyof typeof en, string>;
