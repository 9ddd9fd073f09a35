import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.belonging.not-here': 'Isso não pode ser feito deste telefone.',
  'code.belonging.nothing-changes': 'Já é assim.',
  'code.belonging.code-unreadable':
    'Este não é o código de um telefone que quer voltar. Escaneie o que o telefone novo mostra.',
  'code.belonging.code-newer': 'O código foi feito por um Minga mais novo. Atualize primeiro este telefone.',
  'code.belonging.other-group': 'Este código é de outro grupo.',
  'code.belonging.already-vouched': 'Você já disse isso.',
  'code.belonging.already-in': 'Esse telefone já entrou.',
  'code.belonging.already-lost': 'Esse telefone já foi dado por perdido.',
  'code.belonging.already-refused': 'Esse telefone já foi recusado.',
  'code.belonging.still-below-zero': 'O seu saldo está abaixo de zero. Primeiro dê o que recebeu.',
  'code.belonging.still-above-zero': 'O seu saldo está acima de zero. Primeiro gaste ou dê de presente.',
  'code.belonging.still-arriving': 'Algo ainda vem a caminho deste telefone. Espere até chegar.',
  'code.belonging.spend-elsewhere': 'Outro telefone seu tem o que sobra. Primeiro passe para este.',
  'code.belonging.nobody-to-take-it': 'O membro que fica com o que sobra não pode receber agora.',
  'code.belonging.ask-over': 'Este pedido já terminou.',
  'code.belonging.amount-unsound': 'Ponha uma quantia maior que zero.',
  'code.belonging.not-the-heir': 'Só o telefone que fica no lugar do perdido pode pedir isso.',
  'code.belonging.unknown-unit': 'O grupo não tem essa unidade.',
} satisfies Record<keyof typeof en, string>;
