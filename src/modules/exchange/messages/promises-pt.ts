import type { promises as en } from './promises-en.ts';

export const promises = {
  onPaper: 'No papel',
  scanCard: 'Escanear um cartão',
  orTheirCard: 'Quem não tem telefone mostra o cartão: escaneie-o com o mesmo botão, e a promessa fica anotada.',
  promiseOf: 'Anotado pelo cartão: {name} promete pagar. Nada foi pago ainda.',
  promiseFrom: 'Promessa de {name}',
  answersLater:
    'O telefone que cuida desta conta se perdeu ou está sendo trocado. Você pode anotar assim mesmo: espera até outro telefone ter a conta, e esse paga ou recusa.',
  notePromise: 'Anotar: {name} promete {amount}',
  promiseNoted: 'Prometido, ainda não pago. Não está no saldo de ninguém.',
  requestPromised: 'Prometido, ainda não pago',
  promisesSum: 'Prometido, ainda não pago: {amount}. Não está no saldo.',
  isPromised: '{name} prometeu {amount}',
  theyPromised: '{name} diz que {account} prometeu {amount}',
  youPromised: '{name} diz que você prometeu {amount}',
} satisfies Record<keyof typeof en, string>;
