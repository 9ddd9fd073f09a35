/** What is said of paper, and of what was promised. */
export const promises = {
  onPaper: 'On paper',
  scanCard: 'Scan a card',
  orTheirCard: 'Whoever has no phone holds out their card: scan that with the same button, and the promise is noted.',
  promiseOf: 'Noted by their card: {name} promises to pay. Nothing is paid yet.',
  promiseFrom: 'Promise of {name}',
  answersLater:
    'The phone that keeps this account is lost or being replaced. You can write it down all the same: it waits until another phone has the account, which then pays or declines.',
  notePromise: 'Note: {name} promises {amount}',
  promiseNoted: 'Promised, not yet paid. It is in nobody’s balance.',
  requestPromised: 'Promised, not yet paid',
  promisesSum: 'Promised, not yet paid: {amount}. It is not in the balance.',
  isPromised: '{name} promised {amount}',
  theyPromised: '{name} says that {account} promised {amount}',
  youPromised: '{name} says that you promised {amount}',
} as const satisfies Record<string, string>;
