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
  taken:
    '{count, plural, =0 {Não havia nada de novo para este telefone.} one {# anotação nova recebida.} many {# de anotações novas recebidas.} other {# anotações novas recebidas.}}',
  untold: 'Isto não é tudo: depois há mais para mostrar.',
  goOn: 'Mostrar o que falta',
  done: 'Os dois telefones têm as mesmas novidades',
  again: 'Compartilhar com outro vizinho',
  home: 'Início',
} satisfies Record<keyof typeof en, string>;
