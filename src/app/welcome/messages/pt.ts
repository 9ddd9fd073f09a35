import type { en } from './en.ts';

export const pt = {
  welcome: 'Minga',
  welcomeLine: 'Trabalho feito em conjunto, e contas que qualquer um pode conferir.',
  welcomeHow:
    'Guardem as trocas do grupo nos seus telefones, com ou sem sinal. Sem conta, sem e-mail, sem número de telefone.',
  picture: 'Três vizinhos carregam juntos uma viga, entre morros e roças.',
  demo: 'Experimentar a aldeia de demonstração',
  demoDetail: 'Uma aldeia inventada para brincar. Nada sai deste telefone.',
  found: 'Fundar um grupo',
  foundDetail: 'Para vizinhos que querem começar. Leva um minuto.',
  join: 'Entrar em um grupo',
  joinDetail: 'Você tem um convite: um link, um código ou um arquivo.',
  settings: 'Ajustes',
  findGroup: 'Encontrar um grupo',
  findGroupDetail: 'Você não tem convite e quer pedir para entrar.',
  openFile: 'Abrir um arquivo',
  groups: 'Seus grupos',
  groupDemo: 'Demonstração',
  groupWaiting:
    '{count, plural, one {# assunto espera por você} many {# de assuntos esperam por você} other {# assuntos esperam por você}}',
  groupNothing: 'Nada espera por você',
  another: 'Outro grupo',
  helpOne: 'Um grupo mantém juntos as mesmas contas, e cada telefone guarda uma cópia.',
  helpTwo: 'Experimente primeiro a aldeia de demonstração: lá você é Ana, e os vizinhos respondem.',
  helpThree: 'Para entrar num grupo de verdade você precisa de um convite. Sem convite, encontre um grupo e peça.',
  installTitle: 'Primeiro ponha o Minga na sua tela inicial',
  installWhy:
    'Em um iPhone ou iPad, o Safari esvazia o que uma página guarda depois de uma semana sem visita. Um aplicativo na tela inicial guarda.',
  installShare: 'Toque no botão Compartilhar do Safari.',
  installAdd: 'Escolha “Adicionar à Tela de Início” e depois “Adicionar”.',
  installOpen: 'Abra o Minga na tela inicial e continue lá.',
  installLink: 'Antes copie o link do convite: no aplicativo você pode colar.',
  copyLink: 'Copiar o link',
  copied: 'Copiado.',
  installSkip: 'Continuar sem instalar',
} satisfies Record<keyof typeof en, string>;
