import type { en } from './en.ts';

export const pt = {
  making: 'Fazendo o código…',
  reading: '{known, plural, one {# imagem} many {# de imagens} other {# imagens}} de {needed}',
  'code.screen.not-a-minga-code': 'Isso não é um código da Minga.',
  'code.screen.newer-version': 'Esse código vem de uma Minga mais nova. Atualize primeiro o aplicativo neste telefone.',
  'code.screen.damaged': 'Esse código não pôde ser lido inteiro. Segure os dois telefones parados e continue.',
  'code.screen.too-large': 'Isso é mais do que este telefone recebe de uma vez.',
  'code.screen.other-kind':
    'Esse é um código do Minga para outra coisa. O outro telefone tem de mostrar o código que serve aqui.',
  'code.screen.other-group': 'Esse é o código de outro grupo. Abram o mesmo grupo nos dois telefones.',
  'code.screen.other-key':
    'Este telefone ainda não conhece a chave mais nova do grupo. Mostre primeiro seu código e deixe o outro telefone escanear.',
} satisfies Record<keyof typeof en, string>;
