import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.nobody-chosen': 'Primeiro escolha alguém.',
  'code.amount-not-positive': 'A quantia tem de ser maior que zero.',
  'code.amount-too-large': 'A quantia é maior do que cabe nas contas.',
  'code.memo-too-long': 'Use no máximo 280 letras para dizer por que foi.',
  'code.bill-paid': 'Este código já foi pago. Peça um novo.',
  'code.nobody-keeps-it':
    'Ninguém pode receber isto agora. A conta está a caminho de outro telefone, ou esse telefone se perdeu.',
  'code.exchange.not-your-account': 'Só quem tem uma conta ou cuida dela pode pedir pagamento para ela.',
  'code.exchange.to-oneself': 'Ninguém pode pedir um pagamento a si mesmo.',
  'code.exchange.unknown-unit': 'O grupo não tem essa unidade.',
  'code.exchange.no-such-request': 'Esse pedido não está nas contas.',
  'code.exchange.not-the-payer': 'Só o membro que paga pode fazer isso.',
  'code.exchange.not-the-asker': 'Só quem pediu pode cancelar um pedido.',
  'code.exchange.no-such-payment': 'Esse pagamento não está nas contas.',
  'code.exchange.not-the-payee': 'Só o membro que recebeu pode fazer isso.',
  'code.exchange.neither-here': 'Nenhuma das duas contas está neste telefone.',
  'code.exchange.sheet-entered': 'Esta folha já foi digitada antes.',
  'code.exchange.slip-entered': 'Este vale já foi digitado antes.',
  'code.exchange.slip-twice': 'Este vale já está mais acima.',
  'code.exchange.too-many-lines': 'Digite no máximo 100 linhas de cada vez.',
} satisfies Record<keyof typeof en, string>;
