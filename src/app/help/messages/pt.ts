import type { en } from './en.ts';

export const pt = {
  listen: 'Ouvir',
  stop: 'Parar',
  howItWorks: 'Como funciona aqui',
  print: 'Imprimir',
  lead: '{group} mantém juntos as mesmas contas. Cada telefone guarda uma cópia, e cada membro pode conferir.',
  count: 'O que contamos',
  countTime: 'Contamos tempo. Uma hora é uma hora, seja quem for que trabalhe.',
  countUnit: 'Contamos em {unit}.',
  sumsToZero: 'O que um membro dá, outro recebe: todos os saldos juntos são sempre zero.',
  begin: 'Abaixo de zero é como começa',
  beginHow:
    'Alguém tem de receber primeiro. Um saldo abaixo de zero não é uma dívida com uma pessoa: significa que depois é a sua vez de dar.',
  limit: 'Com o limite completo um membro pode dever até {limit}.',
  limitStarter: 'Quem chega pode dever até {limit} quando um membro responde por essa pessoa.',
  limitFounded: 'Um membro pode dever até {limit}.',
  trade: 'Dar e receber',
  payHow: 'Para agradecer a alguém o que fez: toque em “{word}”, escolha a pessoa, ponha quanto e confira.',
  undoHow: 'Durante oito segundos você pode desfazer. Depois o seu telefone assina, e conta.',
  askHow: 'Para receber: toque em “{word}”. O outro membro responde; um pedido não muda nada sozinho.',
  signal: 'Sem sinal',
  signalHow: 'Tudo funciona. O seu telefone assina e entrega quando os telefones ou a rede se encontram de novo.',
  mistakes: 'Quando algo deu errado',
  mistakesHow: 'Nada se apaga. Quem recebeu por engano devolve, e as duas coisas ficam nas contas.',
  lostHow:
    'Um telefone perdido: volte com o cartão de recuperação, as doze palavras dele ou vizinhos de confiança. Guarde o cartão em papel.',
  who: 'Quem pode ver o quê',
  whoHow:
    'Os telefones dos membros podem descobrir as quantias entre as contas; é isso que permite conferi-las. Por que foi um pagamento só os dois membros dele leem. O repetidor no meio não lê nada.',
  writtenHow: 'O que um ajudante anotou, ou o que veio de outras contas, todo o grupo pode ler.',
  openHow: 'Este grupo tem contas abertas: cada membro vê o saldo e os movimentos de todos.',
  people: 'A quem perguntar',
  coordinators:
    '{count, plural, one {Responsável: {names}.} many {Responsáveis: {names}.} other {Responsáveis: {names}.}}',
  coordinatorsNone: 'Agora ninguém é responsável. Qualquer membro pode propor alguém.',
  agreement: 'Nosso acordo',
  agreementHow: 'Você encontra o nosso acordo e cada regra no aplicativo, em Mais.',
  printed: 'Como estava em {day}.',
  helpOne: 'Esta página diz em poucas palavras como o seu grupo faz as coisas, com as palavras e os limites dele.',
  helpTwo: 'Imprima e pendure, ou dê a alguém que está pensando em entrar.',
  helpThree: 'Quando o grupo muda uma regra, a página muda também: imprima de novo.',
} satisfies Record<keyof typeof en, string>;
