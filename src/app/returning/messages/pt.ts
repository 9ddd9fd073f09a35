import type { en } from './en.ts';

export const pt = {
  gone: 'As contas de {group} já não estão neste telefone',
  goneHow:
    'O navegador apagou o que o Minga guardava neste telefone. Nada do que foi enviado se perdeu: os seus vizinhos têm, e o seu saldo é o mesmo.',
  goneWay:
    'Primeiro traga as contas de novo com um link. Depois o cartão de recuperação, as doze palavras dele ou os seus vizinhos de confiança trazem você de volta.',
  byLink: 'Trazer as contas com um link',
  byLinkHow: 'Peça um convite a um vizinho ou faça um link em outro telefone seu. Você continua sendo o mesmo membro.',
  forget: 'Esquecer este grupo',
  forgetTitle: 'Esquecer {group}?',
  forgetMeans:
    'Este telefone não fala mais do grupo. Os outros guardam as contas deles, e você pode voltar mais tarde do mesmo jeito.',
  codeTitle: 'Um vizinho volta',
  codeElsewhere: 'Este código é de um grupo que não está neste telefone',
  codeElsewhereHow: 'Abra no telefone com que você está nesse grupo.',
  codeUnreadable: 'Este código não pôde ser lido por inteiro',
  codeUnreadableHow: 'Escaneie de novo ou peça o texto.',
  codeHelpOne: 'Um vizinho que perdeu o telefone mostra este código para que você possa deixá-lo entrar de novo.',
  codeHelpTwo: 'Abra no telefone com que você está no mesmo grupo.',
  codeHelpThree: 'Tenha certeza de que é mesmo essa pessoa: encontrem-se ou ouça a voz dela.',
  toGroups: 'Meus grupos',
} satisfies Record<keyof typeof en, string>;
