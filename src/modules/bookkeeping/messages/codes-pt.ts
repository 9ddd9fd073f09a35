import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.bookkeeping.still-open': 'O fechamento anterior ainda não está selado.',
  'code.bookkeeping.nothing-happened': 'Nada foi anotado desde o último fechamento.',
  'code.bookkeeping.too-many-phones': 'Mais telefones escreveram nestas contas do que um fechamento pode nomear.',
  'code.bookkeeping.cannot-close':
    'Um deles não pode fechar as contas: ainda não entrou, ou não tem um telefone que possa assinar.',
  'code.bookkeeping.nothing-changes': 'Estes membros já fecham as contas.',
  'code.bookkeeping.already-proposed': 'Os mesmos membros já estão propostos. Assine essa proposta.',
  'code.bookkeeping.not-waiting': 'Este fechamento já não espera.',
  'code.bookkeeping.nobody-left':
    'Ninguém selou este fechamento, por isso ninguém pode continuar sozinho. Proponha outros.',
} satisfies Record<keyof typeof en, string>;
