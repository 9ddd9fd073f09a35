import type { en } from './en.ts';

export const pt = {
  title: 'Compartilhar novidades com um vizinho',
  helpOne: 'Dois telefones contam um ao outro o que há de novo, sem rede: um mostra um código e o outro escaneia.',
  helpTwo: 'Depois trocam, até os dois terem o mesmo. Assim chegam os pagamentos que esperavam.',
  helpThree: 'Você pode parar quando quiser. Da próxima vez continua com o que falta.',
  how: 'Abram esta página nos dois telefones. Um mostra o código e o outro escaneia. Depois troquem.',
  show: 'Mostrar meu código',
  scan: 'Escanear o código do outro',
  myCode: 'Meu código',
  showOne: 'Ponha isto diante da câmera do outro telefone.',
  showMany: 'Segure isto parado diante da câmera do outro telefone. A imagem muda até aquele telefone ter tudo.',
  showAgain: 'Seu telefone já tem as novidades do outro. Agora o outro escaneia isto.',
  theyAreDone: 'O outro telefone diz que terminou',
  making: 'Fazendo o código…',
  reading: '{known, plural, one {# imagem} many {# de imagens} other {# imagens}} de {needed}',
  taken:
    '{count, plural, =0 {Não havia nada de novo para este telefone.} one {# anotação nova recebida.} many {# de anotações novas recebidas.} other {# anotações novas recebidas.}}',
  untold: 'Isto não é tudo: depois há mais para mostrar.',
  goOn: 'Mostrar o que falta',
  done: 'Os dois telefones têm as mesmas novidades',
  again: 'Compartilhar com outro vizinho',
  home: 'Início',
  'code.screen.not-a-minga-code': 'Isso não é um código da Minga.',
  'code.screen.newer-version': 'Esse código vem de uma Minga mais nova. Atualize primeiro o aplicativo neste telefone.',
  'code.screen.damaged': 'Esse código não pôde ser lido inteiro. Segure os dois telefones parados e continue.',
  'code.screen.too-large': 'Isso é mais do que este telefone recebe de uma vez.',
  'code.screen.other-kind':
    'Esse é um código da Minga para outra coisa. O outro telefone tem de abrir “Compartilhar novidades com um vizinho”.',
  'code.screen.other-group': 'Esse é o código de outro grupo. Abram o mesmo grupo nos dois telefones.',
  'code.screen.other-key':
    'Este telefone ainda não conhece a chave mais nova do grupo. Mostre primeiro seu código e deixe o outro telefone escanear.',
} satisfies Record<keyof typeof en, string>;
