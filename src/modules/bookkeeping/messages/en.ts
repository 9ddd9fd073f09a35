import { codes } from './codes-en.ts';

export const en = {
  title: 'Closing the books',
  whatFor: 'What it is for',
  whatForCheck: 'Once a month some of us check that all phones have the same books, and close them.',
  whatForLoss: 'What is closed cannot be changed by a lost phone or a mistake later.',
  whatForNobodyWaits: 'Nobody has to wait for it.',
  helpOne: 'Here you see what is closed, what is being closed, and who does it.',
  helpSeals: 'A phone seals a closing by itself when it has the same books. Its person need not do anything.',
  helpPay: 'Paying and being paid go on all the while.',

  // Last and next
  last: 'Last closing',
  neverClosed: 'The books have not been closed yet.',
  period: 'Period {number}',
  when: 'When',
  proposedBy: 'Proposed by',
  sealedBy: 'Sealed by',
  since:
    '{count, plural, =0 {Nothing has been written since then.} one {# line has been written since then.} other {# lines have been written since then.}}',
  sinceFounding: '{count, plural, one {# line is not closed yet.} other {# lines are not closed yet.}}',
  close: 'Close now',
  closeTitle: 'Close the books now?',
  closeMeans: 'Everything that this phone has heard goes into the closing.',
  closeMeansSeals:
    '{needed, plural, one {It holds when # of {all} phones agrees.} other {It holds when # of {all} phones agree.}}',
  closeMeansAlone: 'It holds at once, since nobody else checks it.',
  closeDone: 'Done. The other phones check it and seal it by themselves.',
  closeDoneAlone: 'Done. The books are closed.',

  // What is open
  open: 'Being closed',
  openBy: 'Period {number}, proposed by {name} on {date}: {entries}.',
  entries: '{count, plural, one {# line} other {# lines}}',
  sealed:
    '{done, plural, =0 {No phone has sealed yet} one {# phone has sealed} other {# phones have sealed}}, {of, plural, one {# is needed} other {# are needed}}',
  missing: 'Not sealed yet: {names}',
  agree: 'Your phone has the same books.',
  differ: 'Your phone has other books, so it does not seal.',
  differHow:
    'No balance has changed. One of the phones may have an older app, or a fault. Lay them side by side at “About the books”.',
  unheard: 'Some of it is still on its way to your phone.',
  toBooks: 'About the books',
  waitsLong: 'This closing has waited for more than a month.',
  waitsHow: 'Those who have sealed can go on without the others.',
  goOn: 'Go on without the others',
  goOnTitle: 'Propose that {names} close the books?',
  goOnMeans: 'The others are asked under For me. When enough have signed, these members close the books.',
  goOnDone: 'Proposed. The others are asked under For me.',

  // Who closes
  who: 'Who closes the books',
  whoNobody: 'Nobody closes the books yet.',
  keeper: 'Keeps the books',
  sealer: 'Checks and seals',
  ended: 'Their phone has ended and seals nothing more',
  enough: '{needed} of {all} are enough to seal a closing.',
  fewWarning: 'With fewer than three, nobody can correct a mistake.',
  choose: 'Choose who closes the books',
  propose: 'Propose others',
  proposedNames: 'Proposed: {names}',

  // Choosing
  chooseWhom: 'Members who close the books',
  chooseAdvice: 'Choose one to seven, three or more are best, whose phones are often on.',
  chooseFirst: 'Who keeps the books?',
  chooseFirstHint: 'Their phone proposes each closing; the others check it.',
  chooseNone: 'Choose at least one member.',
  chooseAtOnce: 'It counts at once. Later it takes two coordinators, or more than half of all members, to change it.',
  chooseProposes: 'Two coordinators, or more than half of all members, have to sign it. They are asked under For me.',
  chooseProposesFirst: 'A coordinator, or more than half of all members, has to sign it. They are asked under For me.',
  chooseSave: 'Choose them',
  proposeSave: 'Propose them',
  chosen: 'Done. They close the books from now on.',
  chooseNotYou: 'Members choose who closes the books.',
  chooseNotYouHow: 'You can choose as soon as this phone may sign for you in this group.',
  helpChoose: 'Tick the members who close the books, and say which of them keeps them.',
  helpChooseMany: 'With four, one of them may be wrong or away and the books are closed all the same.',
  helpChooseFree: 'Closing gives nobody a say over anybody’s balance. It is only a check.',

  history: 'Closed periods',
  historyLine: '{date} · {entries} · {name}',

  // Elsewhere
  inClosedBooks: 'In the closed books since {date}',
  errandChoose: 'A month has gone by. Choose who closes the books',
  errandAccountWaits: 'An account of a lost phone waits until the books are closed. Choose who closes them',
  errandDiffer: 'Your phone has other books than {name}’s. Look at it',
  errandStuck:
    '{count, plural, one {Closing the books still waits for # phone. Look at it} other {Closing the books still waits for # phones. Look at it}}',

  toolDoes: 'We close our books',
  toolHow: 'Once a month some of us check that all phones have the same books, and close them.',
  bookkeeper: 'Bookkeeper',
  bookkeeperMay: 'Begins each closing: says up to where the books are closed.',
  bookkeeperNobody: 'Nobody closes the books yet. Choose who does.',
  checkers: 'Those who check the books',
  checkersMay: 'Their phones check that everybody has the same books, and seal them.',
  checkersNobody: 'Nobody checks the books yet. Three or more are best.',
  refusedOther: 'This cannot be done now ({code}).',
  ...codes,
} as const satisfies Record<string, string>;
