import { codes } from './codes-es.ts';
import type { en } from './en.ts';

export const es = {
  title: 'Cómo hacemos las cosas aquí',
  empty: 'Todavía no hay nada escrito.',
  reading: 'Se está armando el texto …',
  unreadable:
    'El texto no se puede armar ahora en este teléfono. Está a salvo en las cuentas. Abre esta pantalla más tarde.',
  change: 'Cambiar el texto',
  whoCoordinators: 'Este texto lo cambian los responsables.',
  whoMembers: 'Cada miembro puede cambiar este texto.',
  letMembers: 'Que cualquier miembro lo pueda cambiar',
  letCoordinators: 'Que solo los responsables lo cambien',
  allowed: 'Está decidido.',
  history: 'Quién lo cambió',
  neverChanged: 'Está como lo escribieron los fundadores.',
  changedBy: '{name} lo cambió',
  keptBeside: 'Guardado junto al texto',
  quarantined: 'Un cambio de {name} no se pudo poner en el texto. Está guardado al lado, y el texto está entero.',
  changeTitle: 'Cambiar el texto',
  words: 'El texto',
  wordsHint: 'Lo que otros escriban al mismo tiempo también se queda.',
  save: 'Guardar',
  saved: 'Guardado. Les llega a todos.',
  discard: 'Dejarlo como estaba',
  changedMeanwhile: 'Alguien cambió el texto mientras tanto. Tus palabras y las suyas se juntan cuando guardas.',
  helpOne: 'Esto es lo que el grupo ha acordado, y quien entra lo lee.',
  helpTwo: 'Dos personas lo pueden cambiar a la vez, también sin señal: los dos cambios se quedan.',
  helpThree: 'Cada cambio queda anotado con un nombre.',
  refusedOther: 'Eso no se puede ahora ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
