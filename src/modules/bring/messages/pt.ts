import type { en } from './en.ts';
import { faults } from './faults-pt.ts';

export const pt = {
  title: 'Traga suas contas',
  helpOne: 'Aqui entra o que seu grupo anotou em outro lugar, a partir de um arquivo daquele sistema.',
  helpTwo: 'Primeiro você vê o que há nele. Nada é anotado antes de você dizer, e então tudo ou nada.',
  helpThree: 'Cada pessoa do arquivo recebe uma conta que seu telefone guarda até que ela tenha telefone próprio.',
  switchesOn: 'Ao trazê-las, liga-se também “Vizinhos sem telefone” no seu grupo: é lá que ficam essas contas.',
  notYou: 'Trazer as contas cabe a responsáveis',
  notYouHow: 'Peça a uma pessoa responsável do seu grupo que faça isso no telefone dela.',

  // Choosing
  why: 'Seu grupo tinha as contas em outro sistema ou em uma planilha? Salve-as lá como arquivo CSV e escolha-o aqui.',
  whyFirst: 'Primeiro você vê o que há nele. Nada é anotado antes de você dizer.',
  choose: 'Escolher o arquivo',
  another: 'Escolher outro arquivo',
  putAway: 'Cancelar',
  format: 'O que há no arquivo',
  formatColumns:
    'Uma linha para cada pagamento, com quatro colunas: quem paga, quem recebe, por quê e quanto. Também pode haver uma com o dia.',
  formatAmounts: 'As horas podem ser escritas 1.5, 1,5, 1:30 ou 1h30.',
  reading: 'Lendo o arquivo',

  // What is in it
  inTheFile: 'O que seria anotado',
  file: 'Arquivo',
  rows: 'Linhas',
  people: 'Pessoas',
  sum: 'Todas as quantias juntas',
  days: 'Dias',
  daysFromTo: 'De {from} a {to}',
  unit: 'Contado em',
  readable: 'Todo o grupo pode ler os dias e o motivo de cada pagamento, como em um caderno.',
  known:
    '{count, plural, one {Uma linha deste arquivo já está nas contas.} many {# de linhas deste arquivo já estão nas contas.} other {# linhas deste arquivo já estão nas contas.}} Anotadas de novo, contariam duas vezes.',
  again: 'Anotá-las mesmo assim',
  tooMany: 'Podem ser trazidas até 20.000 linhas de uma vez.',
  nothingLeft: 'Não há nenhuma linha que possa ser anotada.',
  notReady:
    'Responda antes ao que se pergunta abaixo, e deixe de fora ou corrija as linhas que não podem ser anotadas.',
  goOn: 'Continuar',

  // Questions
  questions: 'O que o arquivo não diz',
  holdsForAll: 'Sua resposta vale para todo o arquivo.',
  whichDay: 'Que dia é {text}?',
  howMuchIs: 'Quanto é {text}?',
  onePerson: 'São a mesma pessoa?',
  quoted: '“{name}”',
  isOne: 'Sim, uma só: {name}',
  areSeveral: 'Não, são pessoas diferentes',
  whoIsMe: 'Você está no arquivo?',
  whoIsMeHint: 'O que ele diz de você irá para sua própria conta.',
  noneOfThem: 'Não, não estou',
  sayWhoIsMe: 'Escolha',
  sameTitle:
    '{count, plural, one {Um nome já está nas contas} many {# de nomes já estão nas contas} other {# nomes já estão nas contas}}',
  sameHow: 'Seu telefone cuida destas contas, e o que diz o arquivo vai para lá. Toque num nome se for outra pessoa.',
  goesTo: 'vai para {name} · {code}',
  somebodyElse: 'Outra pessoa, com conta própria',
  sayWho: 'Toque para dizer quem é',
  whoIs: 'Quem é {name}?',

  // Rows
  bad: '{count, plural, one {Uma linha não pode ser anotada} many {# de linhas não podem ser anotadas} other {# linhas não podem ser anotadas}}',
  badHow: 'Corrija-as no outro programa e escolha o arquivo de novo, ou deixe-as de fora aqui. Até lá nada é anotado.',
  leaveOut: 'Deixar de fora a linha {row}',
  leaveAllOut: 'Deixar todas de fora',
  changed:
    '{count, plural, one {Uma linha será mudada} many {# de linhas serão mudadas} other {# linhas serão mudadas}}',
  rounded: 'Linha {row}: “{text}” não pode ser escrito exato. É anotado como {amount}.',
  shortened: 'Linha {row}: as palavras não cabem em uma linha e são cortadas.',
  firstRows: 'As primeiras linhas, como vão ficar',
  rowLine: '{from} paga a {to}',
  columns: 'Qual coluna é qual',
  column: 'Coluna {number}: {sample}',
  noColumn: 'Nenhuma',
  'column.from': 'Quem paga',
  'column.to': 'Quem recebe',
  'column.description': 'Por quê',
  'column.amount': 'Quanto',
  'column.date': 'Dia',

  // Limits, and taking in
  limits: 'Até onde abaixo de zero?',
  limitsWhy:
    'Cada conta pode descer até onde já esteve, e há espaço para continuar. Toque em um nome para mudar até onde.',
  limitsBeside: 'Ao lado de cada nome está o saldo.',
  upTo: 'pode chegar a {amount}',
  ownLimit: 'sua própria conta, o limite não muda',
  thereLimit: 'já está nas contas, o limite não muda',
  limitOf: '{name}: até onde abaixo de zero?',
  limit: 'Abaixo de zero, no máximo',
  limitBeen: 'O mais baixo que a conta já esteve: {amount}.',
  limitTooLow: 'Pelo menos {amount}, ou as linhas do arquivo não caberiam.',
  keep: 'Guardar',
  take: '{count, plural, one {Anotar uma linha} many {Anotar # de linhas} other {Anotar # linhas}}',
  sure: 'Anotar tudo isso nas contas?',
  sureWhat:
    'Linhas: {rows}. Contas de pessoas: {accounts}. O que é anotado fica, e chega a todos os telefones do grupo.',
  sureKept: 'Seu telefone guarda essas contas até que seus donos ou outras pessoas que ajudam as recebam.',
  writing: 'Anotando nas contas',
  keeping: 'Guardando neste telefone',
  stay: 'Fique nesta página. Até o fim, nada está nas contas.',
  done: 'Suas contas estão aqui',
  doneWords: 'Linhas: {rows}. Contas de pessoas: {accounts}. Cada saldo é o do arquivo.',
  doneAdded: 'Linhas: {rows}. Contas de pessoas: {accounts}. O que já havia é somado.',
  toAccounts: 'Ver as contas das pessoas',
  refusedOther: 'Agora não é possível ({code}).',
  'code.given-up': 'Parado. Nada foi anotado.',
  'code.bring.unsound': 'Algo mudou nesse meio-tempo. Escolha o arquivo de novo.',
  ...faults,
} satisfies Record<keyof typeof en, string>;
