/** What somebody gave and received, told to them alone. */
import type { fairness as en } from './fairness-en.ts';

export const fairness = {
  fairTitle: 'O que dei e recebi',
  fairSums: 'Você deu {gave} e recebeu {received}.',
  fairNone: 'Nada foi pago nos últimos seis meses.',
  fairGaveMore:
    'É mais do dobro dado do que recebido. Você bem pode pedir algo: os outros gostam de retribuir, e assim também eles podem dar.',
  fairReceivedMore:
    'É mais do dobro recebido do que dado. Alguém tem de receber, senão ninguém poderia dar. O que você poderia oferecer? Olhe o que os outros precisam agora.',
  fairNew: 'Você é novo aqui. Ninguém espera que já esteja igual.',
  fairCounted: 'Como se conta',
  fairHow:
    'Contam os pagamentos dos últimos seis meses: dado é aquilo por que outros pagaram a você, recebido é aquilo por que você pagou. Presentes e ajuda sem nada em troca não contam.',
  fairWho: 'Isto é mostrado só a você. Nada decorre disso, e ninguém é avisado.',
} satisfies Record<keyof typeof en, string>;
