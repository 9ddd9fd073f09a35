/** What people say of what is on the list. */
import type { voice as en } from './voice-en.ts';

export const voice = {
  voice: 'Diga',
  voiceHint: 'Você pode falar em vez de escrever, no máximo 20 segundos. Todo o grupo pode ouvir.',
  record: 'Gravar o que você diz',
  recordAgain: 'Gravar de novo',
  removeVoice: 'Tirar a gravação',
  voiceStop: 'Parar',
  secondsLeft: '{count, plural, one {Falta # segundo} many {Faltam # de segundos} other {Faltam # segundos}}',
  listen: 'Ouvir ({seconds} s)',
  listenAway: 'Ouvir ({seconds} s, {size} kB)',
  canListen: 'Dá para ouvir',
  voiceNoMicrophone:
    'Este celular não deixa o aplicativo ouvir você. Permita o microfone no navegador ou escreva o que é.',
  voiceSilent: 'Nada foi gravado. Tente mais uma vez.',
  voiceUnreachable:
    'A gravação não está neste celular, e agora não dá para pedir a nenhum outro. Tente de novo quando houver rede.',
  voiceNotThere: 'A gravação ainda está no celular do dono. Tente de novo mais tarde.',
  voiceUnsound: 'Esta gravação não pode ser ouvida aqui.',
} satisfies Record<keyof typeof en, string>;
