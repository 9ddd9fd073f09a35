import type { en } from './en.ts';

export const pt = {
  title: 'Para mim',
  nothing: 'Nada espera por você',
  nothingHow: 'Aqui aparecem os pedidos dos outros e tudo o que precisa do seu sim.',
  list: 'O que espera por você',
  notNow: 'Agora não',
  haveRead: 'Já li',
  recovery: 'Faça o seu cartão de recuperação.',
  recoveryWhy: 'Se este telefone se perder, ele traz você de volta como o mesmo membro.',
  'only-here':
    '{count, plural, one {# anotação sua está há três dias só neste telefone.} many {# de anotações suas estão há três dias só neste telefone.} other {# anotações suas estão há três dias só neste telefone.}}',
  'only-hereWhy': 'Veja as maneiras de levar aos outros.',
  update: 'Há uma versão nova.',
  updateWhy: 'Toque em Atualizar acima. Os rascunhos ficam guardados.',
  newer: 'Algo que uma versão mais nova do Minga fez. Atualize para ver.',
  helpOne: 'Aqui está tudo o que espera por você, de cada ferramenta do grupo.',
  helpTwo: 'O número na aba conta quantos são.',
  helpThree: 'Nada aqui se responde sozinho: espera até você responder.',
} satisfies Record<keyof typeof en, string>;
