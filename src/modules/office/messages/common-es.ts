import type { common as en } from './common-en.ts';

/** Accounts of the group: what all decide about them. */
export const common = {
  howItPays: '¿Qué paga?',
  paysDecided: 'Solo lo que el grupo ha decidido',
  paysDecidedDetail: 'Cada pago se vota antes.',
  paysKeeper: 'Lo que quien la lleva vea bien',
  paysKeeperDetail: 'Su nombre queda junto a cada pago.',
  keepersSince: 'La llevan desde',
  decidedToPay: 'El grupo ha decidido',
  dueTo: 'Pagar a {name} {amount}',
  payDecided: 'Pagar ahora',
  payDecidedSure: '¿Pagar a {name} {amount}?',
  payDecidedMeans: 'Se paga de {account}. El grupo lo ha decidido.',
  decidedPaid: 'Pagado.',
  toDecision: 'Ver la decisión',
  groupDecides: 'Decide el grupo',
  askToPay: 'Preguntar al grupo por un pago',
  askKeepers: 'Pedir al grupo que la lleven otras personas',
  payWhom: '¿A quién se paga?',
  chooseOne: 'Elige …',
  whoMayKeep: '¿Quién puede llevarla?',
  whoMayKeepHint: 'Una de ellas tiene la cuenta en su teléfono. Siete como máximo.',
  othersNamed:
    'El grupo ha nombrado a otras personas para llevar esta cuenta. Pásasela a una de ellas. Tú ya no puedes pagar de ella.',
  wasDecided: 'El grupo decidió este pago.',
  errandPayOut: 'El grupo ha decidido: paga a {name} {amount} de {account}',
  errandOthers: 'El grupo ha nombrado a otras personas para llevar {account}. Pásasela',
  helpCommon: 'Esta cuenta es de todos. Cualquiera puede preguntar al grupo qué paga y quién la lleva.',
  helpCommonVote: 'Escribes una propuesta y todos votan. Cada teléfono comprueba el resultado.',
  helpCommonKeeper: 'Un voto no mueve nada por sí solo: quien lleva la cuenta paga después con un toque.',
} satisfies Record<keyof typeof en, string>;
