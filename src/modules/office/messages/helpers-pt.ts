import type { helpers as en } from './helpers-en.ts';

export const helpers = {
  helpersWhat: 'Quem ajuda abre contas para vizinhos sem telefone e cuida delas.',
  noHelpers: 'Ainda não há ajudantes',
  noHelpersHow: 'Nomeie alguém abaixo. Os responsáveis também abrem contas.',
  noHelpersAsk: 'Os responsáveis nomeiam ajudantes. Eles também podem abrir contas.',
  keepsCount:
    '{count, plural, =0 {Não cuida de nenhuma conta} one {Cuida de # conta} many {Cuida de # de contas} other {Cuida de # contas}}',
  nameHelper: 'Nomear ajudante',
  chooseHelper: 'Quem?',
  allHelpers: 'Todos os membros já ajudam.',
  helperSure: 'Nomear {name} ajudante?',
  makeHelper: 'Nomear',
  helperMeans: '{name} pode abrir contas para vizinhos sem telefone e cuidar de até {most}.',
  isHelper: '{name} já ajuda.',
  endRole: 'Encerrar o cargo',
  endOwn: 'Deixar de ajudar',
  endSure: '{name} deixa de ajudar?',
  endMeans: '{name} não abre mais contas. Das que estão no seu telefone cuida até passarem adiante.',
  endOwnSure: 'Deixar de ajudar?',
  endOwnMeans: 'Você não abre mais contas. Das que estão neste telefone cuida até passar adiante.',
  helpHelpers: 'Aqui estão os que cuidam de contas para vizinhos sem telefone, e de quantas.',
  helpHelpersName: 'Um responsável nomeia ajudantes e pode encerrar o cargo.',
  helpHelpersEnd: 'Quem ajuda pode parar quando quiser. Antes, passe as contas.',
} satisfies Record<keyof typeof en, string>;
