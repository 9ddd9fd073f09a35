import type { en } from './en.ts';

export const pt = {
  title: 'Ajustes',
  language: 'Idioma',
  asPhone: 'Automático',
  theme: 'Cores',
  light: 'Claro',
  dark: 'Escuro',
  contrast: 'Alto contraste',
  textSize: 'Tamanho do texto',
  lock: 'Tranca do telefone',
  lockOff: 'O Minga abre sem perguntar.',
  lockOn: 'O Minga pede um PIN.',
  setLock: 'Pôr uma tranca',
  storage: 'O que fica guardado neste telefone',
  kept: 'O navegador guarda as contas do Minga até você apagar.',
  notKept:
    'O navegador pode apagar as contas do Minga quando o telefone fica cheio. Peça que ele as guarde, ponha o Minga na tela inicial e exporte os seus grupos de vez em quando.',
  keep: 'Guardar as contas neste telefone',
  keepDenied: 'O navegador disse que não por enquanto. Ponha o Minga na tela inicial e peça de novo mais tarde.',
  keys: 'Suas chaves',
  keysStrong:
    'As suas chaves estão no cofre do navegador. Nenhuma página e nenhum programa pode tirá-las de lá, nem o Minga.',
  keysWeak:
    'Este navegador é antigo. As suas chaves estão cifradas nos dados dele, o que protege menos que um cofre. Um mais novo faz chaves mais fortes para o seu próximo telefone.',
  install: 'Pôr o Minga na tela inicial',
  installWhy: 'Assim ele abre como qualquer aplicativo, também sem rede.',
  installNow: 'Instalar',
  installed: 'O Minga está instalado neste telefone.',
  installHow: 'No menu do navegador escolha “Adicionar à tela inicial” ou “Instalar aplicativo”.',
  offlineYes: 'Tudo o que ele precisa sem rede está neste telefone.',
  offlineNo: 'Ainda não está completo para abrir sem rede. Deixe aberto um minuto onde haja sinal.',
  reminders: 'Lembretes',
  remindersWords:
    'Um aplicativo fechado não pode tocar. Abra o Minga de vez em quando e olhe em Para mim. Uma ajuda com hora marcada pode ir para a agenda do telefone, que toca.',
  about: 'Sobre o Minga',
  aboutWords:
    'O Minga guarda a economia própria de um grupo nos telefones dos seus membros. Não há dono no meio, nem publicidade, nem rastreamento. É software livre sob a AGPL, versão 3 ou posterior.',
  helpOne: 'Estes ajustes valem só para este telefone.',
  helpTwo: 'O que você muda fica guardado na hora.',
  helpThree: 'Os ajustes de um grupo estão no grupo, em Mais.',
} satisfies Record<keyof typeof en, string>;
