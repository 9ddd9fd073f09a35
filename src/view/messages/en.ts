export const en = {
  unnamed: 'Member {code}',
  former: 'Former member {code}',
  account: 'Account {code}',
  groupAccount: 'Account of the group {code}',
  keptBy: 'kept by {name}',
  ofGroup: 'the group’s',
  pay: 'Pay',
  ask: 'Ask for payment',
  organisation: 'organisation',
  proposeChange: 'Propose a change',
  askGroup: 'Ask the group',
  organisationNamed: '{name} (organisation)',
} as const;
