import type { en } from './en.ts';

export const pt = {
  making: 'Fazendo o código…',
  reading: '{known, plural, one {# imagem} many {# de imagens} other {# imagens}} de {needed}',
  'code.screen.not-a-minga-code': 'A câmera deste telefone vê um código, mas não é da Minga.',
  'code.screen.newer-version':
    'O outro telefone mostra um código de uma Minga mais nova. Atualize primeiro o aplicativo neste telefone.',
  'code.screen.damaged':
    'Este telefone não conseguiu ler o código inteiro. Segure os dois telefones parados e continue.',
  'code.screen.too-large': 'Isso é mais do que este telefone recebe de uma vez.',
  'code.screen.other-kind':
    'O outro telefone mostra um código da Minga para outra coisa. Ele tem de mostrar o código que serve aqui.',
  'code.screen.other-group': 'O outro telefone mostra o código de outro grupo. Abram o mesmo grupo nos dois telefones.',
  'code.screen.other-paper': 'Esse cartão ou vale é de outro grupo. Abra primeiro o grupo dele.',
  'code.screen.other-key':
    'Este telefone ainda não conhece a chave mais nova do grupo. Mostre primeiro seu código e deixe o outro telefone escanear.',
  openIt: 'Abrir',
  'code.screen.is-invitation': 'Isso é um convite para um grupo. Abra-o para ver qual, e para entrar.',
  'code.screen.is-door': 'Isso é a porta de um grupo. Abra-a para pedir para entrar.',
  'code.screen.is-way-back': 'Isso é de alguém que quer voltar num telefone novo. Os vizinhos de confiança o abrem.',
  'code.screen.is-recovery-card':
    'Isso é um cartão de recuperação. Guarde-o: é secreto, e só serve para voltar num telefone novo.',
  'code.screen.is-news': 'O outro telefone mostra novidades. Leia-as em «Compartilhar novidades com um vizinho».',
  'code.screen.is-paper': 'Isso é um cartão, um vale ou uma folha. Lê-se em «No papel».',
  'code.screen.is-link': 'O outro telefone quer se ligar. Continue em «Ligar os dois telefones».',
  'code.screen.is-receipt': 'Isso é um recibo. Lê-se em «Abrir um arquivo».',
} satisfies Record<keyof typeof en, string>;
