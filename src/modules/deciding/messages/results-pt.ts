import type { results as en } from './results-en.ts';

export const results = {
  // What came of it
  wasAsked: 'O que foi perguntado',
  counted: 'O que foi contado',
  tookPart: '{counted} de {voters} participaram. Era preciso: {needed}.',
  tooFew: 'Participaram poucos: {counted} de {voters}. Era preciso: {needed}.',
  noneChosen: 'Nada foi escolhido',
  chosenAre: 'Escolhido: {options}',
  tiedMeans: 'Estão iguais: {options}. O grupo escolhe de novo entre eles.',
  finalByCount: 'É definitivo: nenhum outro voto poderia mudá-lo.',
  finalByBooks: 'É definitivo: as contas foram fechadas com isto.',
  notFinal: 'Ainda não é definitivo: quem não votou poderia ter mudado. Será quando as contas forem fechadas.',
  changeDone: 'A mudança foi feita em {day}.',
  phoneAgrees:
    '{count, plural, =0 {Este telefone contou de novo: não houve votos.} one {Seu telefone concorda: contou ele mesmo o único voto.} many {Seu telefone concorda: contou ele mesmo os # de votos.} other {Seu telefone concorda: contou ele mesmo os # votos.}}',
  objections: 'Objeções',
  reasons: 'Por que se votou assim',
  optionChosen: '{option} (escolhido)',
  optionTied: '{option} (igual a outro)',
  optionOut: '{option} (fora)',
  rankedHow: 'Em cada rodada sai o que tem menos votos. Esses votos passam ao próximo de cada lista.',
  round: 'Rodada {round}',
  exhausted:
    '{count, plural, one {# voto não nomeia nenhum dos que restam.} many {# de votos não nomeiam nenhum dos que restam.} other {# votos não nomeiam nenhum dos que restam.}}',
  outByList: 'Vários tinham igualmente poucos. {option} estava por último na lista.',
  sharesHow:
    '{budget} foi repartido igualmente entre todos os que votaram. O que tem apoio bastante é pago das partes deles, primeiro o mais barato por pessoa.',
  paidBy:
    '{count, plural, one {# pessoa marcou e paga {each}.} many {# de pessoas marcaram e pagam até {each} cada uma.} other {# pessoas marcaram e pagam até {each} cada uma.}}',
  firstByList: 'Outro era igualmente barato; este estava primeiro na lista.',
  nothingPaid: 'Nada teve apoio bastante.',
  leftOver: 'Sobram {left}.',
  whoVoted: 'Quem foi contado: {voters}',
  howEach: 'Como cada um votou: {voters}',
  hiddenAfter:
    'Foi um voto escondido, por isso aqui só há nomes. O que cada um disse está nas contas, para os telefones contarem.',
  countedAs: 'contado como {name}',
  recordedOf: 'De {all} votos, {some} anotados por {name}',
  notCounted:
    '{count, plural, one {# voto não foi contado} many {# de votos não foram contados} other {# votos não foram contados}}',
  lateAfter: 'Dado depois de fechar',
  lateUnheard: 'Não tinha chegado ao telefone que contou',
  lateUnopened: 'Não pôde ser aberto',
  lateLeftOut: 'O telefone que contou tinha e deixou de fora',
  phonesRecount:
    '{count, plural, =0 {Não houve votos em telefones nem mãos levantadas.} one {Seu telefone concorda: # voto que qualquer telefone pode contar de novo.} many {Seu telefone concorda: # de votos que qualquer telefone pode contar de novo.} other {Seu telefone concorda: # votos que qualquer telefone pode contar de novo.}}',
  restsOnTellers:
    '{count, plural, one {# papel contado por {names}.} many {# de papéis contados por {names}.} other {# papéis contados por {names}.}} Aqui ninguém os pode contar de novo.',
  raisedAt:
    '{count, plural, one {# mão levantada, anotada por {name}} many {# de mãos levantadas, anotadas por {name}} other {# mãos levantadas, anotadas por {name}}}',
  raisedWhere: 'Na reunião “{title}”',
  latePaper: 'Votou em papel, e é isso que conta',
} satisfies Record<keyof typeof en, string>;
