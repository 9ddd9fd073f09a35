import type { promises as en } from './promises-en.ts';

export const promises = {
  onPaper: 'En papel',
  scanCard: 'Escanear una tarjeta',
  orTheirCard: 'Quien no tiene teléfono muestra su tarjeta: escanéala con el mismo botón, y queda anotada la promesa.',
  promiseOf: 'Anotado por su tarjeta: {name} promete pagar. Todavía no hay nada pagado.',
  promiseFrom: 'Promesa de {name}',
  answersLater:
    'El teléfono que lleva esta cuenta se perdió o se está reemplazando. Puedes anotarlo igual: espera hasta que otro teléfono tenga la cuenta, y ese paga o dice que no.',
  notePromise: 'Anotar: {name} promete {amount}',
  promiseNoted: 'Prometido, aún sin pagar. No está en el saldo de nadie.',
  requestPromised: 'Prometido, aún sin pagar',
  promisesSum: 'Prometido, aún sin pagar: {amount}. No está en el saldo.',
  isPromised: '{name} prometió {amount}',
  theyPromised: '{name} dice que {account} prometió {amount}',
  youPromised: '{name} dice que prometiste {amount}',
} satisfies Record<keyof typeof en, string>;
