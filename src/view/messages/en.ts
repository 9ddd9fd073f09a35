export const en = {
  unnamed: 'Member {code}',
  former: 'Former member {code}',
  pay: 'Pay',
  ask: 'Ask for payment',
} as const;
