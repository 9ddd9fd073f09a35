import type { en } from './en.ts';

export const pt = {
  title: 'Pessoas neste telefone',
  what: 'Várias pessoas podem partilhar este telefone. Cada uma tem os seus grupos e a sua conta, e não vê nada das outras.',
  pinEach: 'Ponha cada uma um PIN, nas definições. Afasta olhos curiosos; não cifra nada.',
  list: 'Quem usa este telefone',
  you: 'em uso agora',
  iAm: 'Sou {name}',
  change: 'Mudar para {name}',
  add: 'Adicionar uma pessoa',
  yourName: 'O seu próprio nome',
  theirName: 'Nome da outra pessoa',
  nameMissing: 'Escreva primeiro os dois nomes.',
  cannotKeep: 'Este navegador não guarda nada para esta aplicação, por isso ninguém pode ser adicionado.',
  who: 'Quem é você?',
  whoHow: 'Escolha o seu nome. Se pôs um PIN, ele é pedido a seguir.',
  helpOne: 'Uma família pode partilhar um telefone: cada pessoa é membro por si, com a sua própria conta.',
  helpTwo: 'Quem é adicionado começa como num telefone novo: funda um grupo, ou entra por um convite.',
  helpThree: 'Muda-se aqui. Depois de fechada, a aplicação pergunta quem é você.',
} as const satisfies Record<keyof typeof en, string>;
