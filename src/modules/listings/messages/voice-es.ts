/** What people say of what is on the list. */
import type { voice as en } from './voice-en.ts';

export const voice = {
  voice: 'Dilo',
  voiceHint: 'Puedes hablar en vez de escribir, como mucho 20 segundos. Todo el grupo lo puede escuchar.',
  record: 'Grabar lo que dices',
  recordAgain: 'Grabar otra vez',
  removeVoice: 'Quitar la grabación',
  voiceStop: 'Parar',
  secondsLeft: '{count, plural, one {Queda # segundo} many {Quedan # de segundos} other {Quedan # segundos}}',
  listen: 'Escuchar ({seconds} s)',
  listenAway: 'Escuchar ({seconds} s, {size} kB)',
  canListen: 'Se puede escuchar',
  voiceNoMicrophone:
    'Este teléfono no deja que la aplicación te oiga. Permite el micrófono en tu navegador o escribe qué es.',
  voiceSilent: 'No se grabó nada. Inténtalo otra vez.',
  voiceUnreachable:
    'La grabación no está en este teléfono y ahora no se puede pedir a ninguno. Inténtalo otra vez cuando haya red.',
  voiceNotThere: 'La grabación sigue en el teléfono de su dueño. Inténtalo otra vez más tarde.',
  voiceUnsound: 'Esta grabación no se puede escuchar aquí.',
} satisfies Record<keyof typeof en, string>;
