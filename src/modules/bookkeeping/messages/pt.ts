import { codes } from './codes-pt.ts';
import type { en } from './en.ts';

export const pt = {
  title: 'Fechamento das contas',
  whatFor: 'Para que serve',
  whatForCheck: 'Uma vez por mês alguns de nós conferimos que todos os telefones têm as mesmas contas, e as fechamos.',
  whatForLoss: 'O que foi fechado não pode ser mudado depois por um telefone perdido nem por um erro.',
  whatForNobodyWaits: 'Ninguém tem de esperar por isso.',
  helpOne: 'Aqui está o que foi fechado, o que está sendo fechado, e quem faz isso.',
  helpSeals: 'Um telefone sela um fechamento sozinho quando tem as mesmas contas. A pessoa não tem de fazer nada.',
  helpPay: 'Enquanto isso se continua pagando e recebendo.',

  // Last and next
  last: 'Último fechamento',
  neverClosed: 'As contas ainda não foram fechadas.',
  period: 'Período {number}',
  when: 'Quando',
  proposedBy: 'Proposto por',
  sealedBy: 'Selado por',
  since:
    '{count, plural, =0 {Desde então nada foi anotado.} one {Desde então foi feita # anotação.} many {Desde então foram feitas # de anotações.} other {Desde então foram feitas # anotações.}}',
  sinceFounding:
    '{count, plural, one {# anotação ainda não está fechada.} many {# de anotações ainda não estão fechadas.} other {# anotações ainda não estão fechadas.}}',
  close: 'Fechar agora',
  closeTitle: 'Fechar as contas agora?',
  closeMeans: 'Tudo o que este telefone ficou sabendo entra no fechamento.',
  closeMeansSeals:
    '{needed, plural, one {Vale quando # de {all} telefones concorda.} many {Vale quando # de {all} telefones concordam.} other {Vale quando # de {all} telefones concordam.}}',
  closeMeansAlone: 'Vale na hora, porque ninguém mais confere.',
  closeDone: 'Feito. Os outros telefones conferem e selam sozinhos.',
  closeDoneAlone: 'Feito. As contas estão fechadas.',

  // What is open
  open: 'Sendo fechado',
  openBy: 'Período {number}, proposto por {name} em {date}: {entries}.',
  entries: '{count, plural, one {# anotação} many {# de anotações} other {# anotações}}',
  sealed:
    '{done, plural, =0 {Nenhum telefone selou ainda} one {# telefone selou} many {# de telefones selaram} other {# telefones selaram}}, {of, plural, one {é preciso #} many {são precisos #} other {são precisos #}}',
  missing: 'Ainda não selaram: {names}',
  agree: 'O seu telefone tem as mesmas contas.',
  differ: 'O seu telefone tem outras contas, por isso não sela.',
  differHow:
    'Nenhum saldo mudou. Talvez um dos telefones tenha um aplicativo mais antigo ou uma falha. Comparem em “Sobre as contas”.',
  unheard: 'Uma parte ainda vem a caminho do seu telefone.',
  toBooks: 'Sobre as contas',
  waitsLong: 'Este fechamento espera há mais de um mês.',
  waitsHow: 'Quem já selou pode continuar sem os outros.',
  goOn: 'Continuar sem os outros',
  goOnTitle: 'Propor que {names} fechem as contas?',
  goOnMeans: 'Pergunta-se aos outros em Para mim. Quando bastantes tiverem assinado, estes membros fecham as contas.',
  goOnDone: 'Proposto. Pergunta-se aos outros em Para mim.',

  // Who closes
  who: 'Quem fecha as contas',
  whoNobody: 'Ainda ninguém fecha as contas.',
  keeper: 'Cuida das contas',
  sealer: 'Confere e sela',
  ended: 'O telefone dele terminou e já não sela nada',
  enough: '{needed} de {all} bastam para selar um fechamento.',
  fewWarning: 'Com menos de três, ninguém pode corrigir um erro.',
  choose: 'Escolher quem fecha as contas',
  propose: 'Propor outros',
  proposedNames: 'Propostos: {names}',

  // Choosing
  chooseWhom: 'Membros que fecham as contas',
  chooseAdvice: 'Escolha de um a sete, de preferência três ou mais, que tenham o telefone ligado com frequência.',
  chooseFirst: 'Quem cuida das contas?',
  chooseFirstHint: 'O telefone dele propõe cada fechamento; os outros conferem.',
  chooseNone: 'Escolha pelo menos um membro.',
  chooseAtOnce: 'Vale na hora. Depois é preciso dois responsáveis, ou mais da metade de todos os membros, para mudar.',
  chooseProposes:
    'Têm de assinar dois responsáveis, ou mais da metade de todos os membros. Pergunta-se a eles em Para mim.',
  chooseProposesFirst:
    'Tem de assinar um responsável, ou mais da metade de todos os membros. Pergunta-se a eles em Para mim.',
  chooseSave: 'Escolher',
  proposeSave: 'Propor',
  chosen: 'Feito. Fecham as contas de agora em diante.',
  chooseNotYou: 'Os membros escolhem quem fecha as contas.',
  chooseNotYouHow: 'Você poderá escolher assim que este telefone puder assinar por você neste grupo.',
  helpChoose: 'Marque os membros que fecham as contas e diga qual deles cuida delas.',
  helpChooseMany: 'Com quatro, um deles pode se enganar ou faltar e as contas se fecham do mesmo jeito.',
  helpChooseFree: 'Fechar não dá a ninguém poder sobre o saldo de outro. É só uma conferência.',

  history: 'Períodos fechados',
  historyLine: '{date} · {entries} · {name}',

  // Elsewhere
  inClosedBooks: 'Nas contas fechadas desde {date}',
  errandChoose: 'Passou um mês. Escolha quem fecha as contas',
  errandAccountWaits: 'Uma conta de um telefone perdido espera o fechamento das contas. Escolha quem as fecha',
  errandDiffer: 'O seu telefone tem outras contas que o de {name}. Olhe',
  errandStuck:
    '{count, plural, one {O fechamento das contas ainda espera # telefone. Olhe} many {O fechamento das contas ainda espera # de telefones. Olhe} other {O fechamento das contas ainda espera # telefones. Olhe}}',

  toolDoes: 'Fechamos as nossas contas',
  toolHow: 'Uma vez por mês alguns de nós conferimos que todos os telefones têm as mesmas contas, e as fechamos.',
  bookkeeper: 'Quem cuida das contas',
  bookkeeperMay: 'Começa cada fechamento: diz até onde as contas ficam fechadas.',
  bookkeeperNobody: 'Ninguém fecha as contas ainda. Escolham quem fecha.',
  checkers: 'Quem confere as contas',
  checkersMay: 'Os telefones deles conferem se todos têm as mesmas contas, e as selam.',
  checkersNobody: 'Ninguém confere as contas ainda. O melhor são três ou mais.',
  refusedOther: 'Isso não é possível agora ({code}).',
  ...codes,
} satisfies Record<keyof typeof en, string>;
