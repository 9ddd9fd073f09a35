/**
 * Every name that the core gives to a broken rule. The interface has one sentence for each: a name added here and not
 * there does not compile, and a test finds a rule whose name is missing here.
 */
export const coreCodes = [
  // replay.ts: what every kind shares
  'not-a-member',
  'wrong-place-in-chain',
  'malformed',
  'broken-proof',
  'unknown-kind',
  'not-encodable',
  'not-at-the-tip',
  // membership/founding.ts
  'another-group',
  'another-device',
  'units-unsound',
  // membership/joining.ts
  'only-coordinators-invite',
  'unknown-unit',
  'invitation-owes-too-much',
  'no-such-invitation',
  'not-your-invitation',
  'not-this-invitation',
  'nobody-to-admit',
  'already-admitted',
  'invitation-used-up',
  'more-than-the-invitation-says',
  'no-such-member',
  // membership/roles.ts
  'only-coordinators',
  'no-such-role',
  // accounts/paying.ts
  'not-your-account',
  'to-oneself',
  'not-enough',
  // accounts/claiming.ts
  'nothing-to-claim',
  'addressed-to-another-device',
  'already-accepted',
  'already-declined',
  'two-histories',
  'nothing-declined',
  'not-your-payment',
  'already-reclaimed',
  // accounts/reversing.ts
  'not-reversible',
  'not-accepted-here',
  'already-reversed',
] as const;
export type CoreCode = (typeof coreCodes)[number];
