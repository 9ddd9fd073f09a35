import type { en } from './en.ts';

export const pt = {
  title: 'Mais',
  group: 'O grupo',
  me: 'Eu neste grupo',
  app: 'Este telefone',
  invite: 'Convidar',
  books: 'Sobre as contas',
  reach: 'Até onde chegou',
  about: 'Sobre o grupo',
  export: 'Exportar o grupo',
  open: 'Abrir um arquivo',
  profile: 'Meu nome e foto',
  recovery: 'Cartão de recuperação',
  renew: 'Fazer um cartão novo',
  devices: 'Meus telefones',
  settings: 'Ajustes',
  groups: 'Outros grupos',
  tools: 'Ferramentas',
  helpOne: 'Aqui está tudo o que não é preciso todos os dias.',
  helpTwo: 'Primeiro vêm as páginas do grupo, depois as suas e depois as do telefone.',
  helpThree: 'O que você muda no grupo fica assinado, e todos podem ver.',
} satisfies Record<keyof typeof en, string>;
