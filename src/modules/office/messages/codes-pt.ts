import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.office.no-such-account': 'Essa conta não existe.',
  'code.office.amount-unsound': 'A quantia tem de ser inteira e caber nas contas.',
  'code.office.limit-too-high': 'Quem ajuda dá no máximo o limite que cada membro tem.',
  'code.office.description-too-long': 'Use no máximo 280 letras para dizer por que foi.',
  'code.office.date-unsound': 'Esse não é um dia do calendário.',
  'code.office.nobody-keeps-it': 'Ninguém cuida desta conta agora: ela está a caminho.',
  'code.office.keeper-lost': 'O telefone que cuida desta conta se perdeu. Primeiro outra pessoa precisa recebê-la.',
  'code.office.owner-has-it': 'Esta conta já está com a pessoa de quem é. Mude o limite na página dela.',
  'code.office.same-limit': 'O limite já é esse.',
  'code.office.has-no-phone': 'Esse membro não tem telefone que possa assinar neste grupo.',
  'code.office.already-asked': 'Isto já foi pedido. Falta um responsável concordar.',
  'code.office.already-helper': 'Este membro já ajuda.',
  'code.office.owes-already':
    'Este membro já tem um limite próprio, então não pode receber outro. Pague a ele o que há na conta.',
  'code.office.reason-too-long': 'Use no máximo 280 letras para o motivo.',
  'code.office.payee-out-of-reach': 'Quem vai receber não tem aqui um telefone que possa receber.',
  'code.office.not-taken-over': 'Só quem recebeu esta conta pode dizer isto.',
  'code.office.not-of-that-account': 'Esse pagamento não é desta conta.',
} satisfies Record<keyof typeof en, string>;
