/** What somebody gave and received, told to them alone. */
import type { fairness as en } from './fairness-en.ts';

export const fairness = {
  fairTitle: 'Lo que di y recibí',
  fairSums: 'Diste {gave} y recibiste {received}.',
  fairNone: 'En los últimos seis meses no se pagó nada.',
  fairGaveMore:
    'Es más del doble dado que recibido. Bien puedes pedir algo: a los demás les gusta devolver, y así también ellos pueden dar.',
  fairReceivedMore:
    'Es más del doble recibido que dado. Alguien tiene que recibir, o nadie podría dar. ¿Qué podrías ofrecer? Mira lo que otros necesitan ahora.',
  fairNew: 'Eres nuevo aquí. Nadie espera que ya esté parejo.',
  fairCounted: 'Cómo se cuenta',
  fairHow:
    'Cuentan los pagos de los últimos seis meses: dado es aquello por lo que otros te pagaron, recibido es aquello por lo que tú pagaste. Los regalos y la ayuda sin nada a cambio no cuentan.',
  fairWho: 'Esto se te muestra solo a ti. De ello no sigue nada, y no se le dice a nadie.',
} satisfies Record<keyof typeof en, string>;
