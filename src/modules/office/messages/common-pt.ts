import type { common as en } from './common-en.ts';

/** Accounts of the group: what all decide about them. */
export const common = {
  howItPays: 'O que ela paga?',
  paysDecided: 'Só o que o grupo decidiu',
  paysDecidedDetail: 'Cada pagamento é votado antes.',
  paysKeeper: 'O que quem cuida dela achar bem',
  paysKeeperDetail: 'O nome fica ao lado de cada pagamento.',
  keepersSince: 'Cuidam dela desde',
  decidedToPay: 'O grupo decidiu',
  dueTo: 'Pagar a {name} {amount}',
  payDecided: 'Pagar agora',
  payDecidedSure: 'Pagar a {name} {amount}?',
  payDecidedMeans: 'É pago de {account}. O grupo decidiu isso.',
  decidedPaid: 'Pago.',
  toDecision: 'Ver a decisão',
  groupDecides: 'O grupo decide',
  askToPay: 'Perguntar ao grupo sobre um pagamento',
  askKeepers: 'Pedir ao grupo que outras pessoas cuidem dela',
  payWhom: 'A quem se paga?',
  chooseOne: 'Escolha …',
  whoMayKeep: 'Quem pode cuidar dela?',
  whoMayKeepHint: 'Uma delas tem a conta no telefone. No máximo sete.',
  othersNamed:
    'O grupo nomeou outras pessoas para cuidar desta conta. Passe-a a uma delas. Você já não pode pagar dela.',
  wasDecided: 'O grupo decidiu este pagamento.',
  errandPayOut: 'O grupo decidiu: pague a {name} {amount} de {account}',
  errandOthers: 'O grupo nomeou outras pessoas para cuidar de {account}. Passe-a',
  helpCommon: 'Esta conta é de todos. Qualquer pessoa pode perguntar ao grupo o que ela paga e quem cuida dela.',
  helpCommonVote: 'Você escreve uma proposta e todos votam. Cada telefone confere o resultado.',
  helpCommonKeeper: 'Um voto não move nada sozinho: quem cuida da conta paga depois com um toque.',
} satisfies Record<keyof typeof en, string>;
