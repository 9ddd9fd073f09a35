import type { promises as en } from './promises-en.ts';

export const promises = {
  onPaper: 'Sur papier',
  scanCard: 'Scanner une carte',
  orTheirCard: 'Qui n’a pas de téléphone montre sa carte : scannez-la avec le même bouton, et la promesse est notée.',
  promiseOf: 'Noté d’après sa carte : {name} promet de payer. Rien n’est encore payé.',
  promiseFrom: 'Promesse de {name}',
  answersLater:
    'Le téléphone qui tient ce compte est perdu ou en train d’être remplacé. Vous pouvez le noter quand même : cela attend qu’un autre téléphone ait le compte, qui paie alors ou refuse.',
  notePromise: 'Noter : {name} promet {amount}',
  promiseNoted: 'Promis, pas encore payé. Ce n’est dans le solde de personne.',
  requestPromised: 'Promis, pas encore payé',
  promisesSum: 'Promis, pas encore payé : {amount}. Ce n’est pas dans le solde.',
  isPromised: '{name} a promis {amount}',
  theyPromised: '{name} dit que {account} a promis {amount}',
  youPromised: '{name} dit que vous avez promis {amount}',
} satisfies Record<keyof typeof en, string>;
