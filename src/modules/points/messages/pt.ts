import type { en } from './en.ts';

export const pt = {
  title: 'Pontos de apoio',
  titleHow: 'O que mais importa para nós agora',
  toolDoes: 'Mostramos o que mais importa para nós',
  toolHow: 'Cada pessoa tem 100 pontos e põe até 10 em uma proposta.',
  helpPoints: 'Cada pessoa tem 100 pontos. Você põe até 10 no que é importante para você.',
  helpPointsFirst: 'O que tem pontos suficientes vem primeiro. Quantos são ficou fixado quando foi proposto.',
  helpPointsBack: 'Pontos não compram nada. Eles voltam para você quando a proposta é cumprida, cancelada ou recusada.',
  helpOne: 'Aqui você vê quem pôs quantos pontos nesta proposta. Todo o grupo vê.',
  helpOneChange: 'Você pode mudar seus pontos quando quiser. Vale o que disse por último.',
  helpOneApart:
    'Se dois telefones de uma pessoa dão juntos mais de 100 pontos, contam 100, os mesmos em cada telefone.',
  first: 'Vem primeiro',
  others: 'Propostas',
  none: 'Ainda não há propostas',
  noneHow: 'Quando alguém propuser algo, você poderá pôr pontos aqui.',
  propose: 'Propor algo',
  yourPoints: 'Seus pontos',
  pointsOf: 'Pontos: {name}',
  left: '{count, plural, =0 {Os {all} estão dados.} one {Resta # de {all} para dar.} many {Restam # de {all} para dar.} other {Restam # de {all} para dar.}}',
  tooMany:
    '{count, plural, one {# ponto não conta: foram dados mais de {all}, em telefones separados. Retire alguns.} many {# de pontos não contam: foram dados mais de {all}, em telefones separados. Retire alguns.} other {# pontos não contam: foram dados mais de {all}, em telefones separados. Retire alguns.}}',
  idleMe:
    'Os seus pontos não contam por enquanto: há muito tempo você não dá nenhum nem vota. Dê algum ou vote, e todos voltam a contar.',
  idleOther:
    'Os pontos de {name} não contam por enquanto: há muito tempo não dá nenhum nem vota. Quando o fizer, todos voltam a contar.',
  whereTheyAre: 'Onde estão',
  points: '{count, plural, =0 {nenhum ponto} one {# ponto} many {# de pontos} other {# pontos}}',
  people: '{count, plural, =0 {ainda ninguém} one {# pessoa} many {# de pessoas} other {# pessoas}}',
  ofMark: '{given} de {count, plural, one {# ponto} many {# de pontos} other {# pontos}}',
  isFirst: 'Tem pontos suficientes: vem primeiro.',
  missing:
    '{count, plural, one {Com mais # ponto vem primeiro.} many {Com mais # de pontos vem primeiro.} other {Com mais # pontos vem primeiro.}}',
  over: 'Isto terminou. Os pontos voltaram para quem os deu.',
  markUsual:
    '{count, plural, one {Com # ponto vem primeiro} many {Com # de pontos vem primeiro} other {Com # pontos vem primeiro}}: cinco por pessoa do grupo quando foi proposto, no máximo 150.',
  markSet:
    '{count, plural, one {Com # ponto vem primeiro} many {Com # de pontos vem primeiro} other {Com # pontos vem primeiro}}: assim o grupo tinha decidido quando foi proposto.',
  howMany: 'Seus pontos para isto',
  howManyOf: 'Pontos para isto: {name}',
  toGive:
    '{count, plural, =0 {Não resta nenhum para dar.} one {Resta # para dar.} many {Restam # para dar.} other {Restam # para dar.}}',
  notAllCount:
    '{count, plural, =0 {Nenhum destes conta agora} one {Só # destes conta agora} many {Só # destes contam agora} other {Só # destes contam agora}}: foram dados mais de {all}, em telefones separados.',
  save: 'Pôr os pontos',
  saved: 'Guardado. Os outros veem quando seus telefones se encontrarem.',
  backLater: 'Eles voltam para você quando isto for cumprido, cancelado ou recusado.',
  whose: 'Pontos de quem?',
  myOwn: 'Os meus',
  whoBacks: 'Quem apoia',
  ofThemCount: '{count, plural, =0 {nenhum conta} one {conta #} many {contam #} other {contam #}}',
  history: 'Como se chegou aqui',
  notedBy: 'anotado por {name}',
  toDecision: 'Abrir a proposta',
  unknown: 'Esta proposta não está neste telefone',
  unknownHow: 'Talvez ainda esteja a caminho. Olhe de novo mais tarde.',
  errandFree:
    '{count, plural, one {# ponto seu} many {# de pontos seus} other {# pontos seus}} em “{title}” para dar de novo: isso terminou.',
  errandFreeOf:
    '{count, plural, one {# ponto} many {# de pontos} other {# pontos}} em “{title}” para dar de novo: isso terminou. ({name})',
  refusedOther: 'Isto não pode ser feito agora ({code}).',
  'code.points.no-such-decision': 'Essa proposta não está nas contas.',
  'code.points.not-your-account': 'Só quem tem uma conta ou cuida dela pode dar os seus pontos.',
  'code.points.not-a-person': 'Os pontos são das pessoas. A conta do grupo não tem.',
  'code.points.unsound': 'Dê entre 0 e 10 pontos.',
  'code.points.is-over': 'Isto terminou. Os pontos estão livres de novo.',
  'code.points.unchanged': 'Já tem esses pontos.',
  'code.points.not-enough-left': 'Não restam tantos pontos. Retire antes alguns de outra proposta.',
} satisfies Record<keyof typeof en, string>;
