export const en = {
  groups: 'Groups',
  balance: 'Balance',
  may: 'You may still spend',
  moreReceived: 'You have received {amount} more than you gave; that is how trade starts.',
  moreGiven: 'You have given {amount} more than you received.',
  even: 'What you gave and what you received are even.',
  together: 'With your other record: {amount}.',
  arriving: '{amount} more is on its way to this phone.',
  elsewhere: '{amount} can be spent from your other phones.',
  waiting: 'Waiting for {name}’s phone. You can receive, and spend what you received.',
  waitingSomebody: 'Waiting for the phone that invited you. You can receive, and spend what you received.',
  notVouched: 'You can spend once a neighbour vouches for you, or once you are paid.',
  reader: 'You are reading these books. To take part, come in as a member or ask for an invitation.',
  comeIn: 'Come in as a member',
  frozen:
    'This phone cannot pay any more, because what it kept was lost or copied. It must come in again: open My phones.',
  toDevices: 'My phones',
  forked: 'This phone cannot pay any more, nor ask for payment or invite: a copy of it was used too. You can go on.',
  toFork: 'What to do now',
  revoked:
    'Another phone of yours says that this one is lost or not yours. This phone cannot pay any more, nor ask for payment or invite.',
  removed: 'You are not a member of this group any more. Your history stays here.',
  suspended: 'You are suspended until the members have voted. Your history stays here.',
  left: 'You have left. Your history stays here until you erase it.',
  toEnded: 'What that means',
  recovery: 'Make your recovery card. Without it, a lost phone means starting anew.',
  toRecovery: 'Recovery card',
  weakKeys:
    'This browser is old: it keeps your keys encrypted in its storage, not out of reach. A newer browser is safer.',
  alone: 'You are the first here',
  aloneHow: 'Invite a neighbour. Then you can trade.',
  invite: 'Invite',
  history:
    'You can pay and be paid. What the group did before it last closed its books is still on its way: {percent} %.',
  historyStuck:
    'You can pay and be paid. Nothing more of what the group did before it last closed its books has come since {date}. Open Minga together with a neighbour who was there, or open the file that they export.',
  booksDiffer:
    'The closed books that this phone was given do not agree with the group’s history. The phone goes by the history, and your own payments are kept. Show this to a coordinator.',
  booksDifferStill:
    'The closed books that this phone was given do not agree with the group’s history. Until the rest of the history is here, this phone signs nothing. Show this to a coordinator.',
  toBooks: 'About the books',
  held: '{count, plural, one {# line waits for an earlier one that has not arrived yet.} other {# lines wait for earlier ones that have not arrived yet.}}',
  helpOne: 'The large number is your balance: what you gave, less what you received.',
  helpTwo: 'Below zero is no debt to anybody in particular: it means that you give next.',
  helpThree:
    'The line with the small phone says who else already has what you did; tap it to see what each word means.',
} as const;
