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
  // restrictions.ts: why a chain may say nothing more
  'device-frozen',
  'device-revoked',
  'member-removed',
  'member-left',
  // membership/founding.ts
  'another-group',
  'another-device',
  'units-unsound',
  // membership/inviting.ts, joining.ts
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
  // membership/adding-devices.ts, guardians.ts
  'no-such-member',
  'needs-card-or-guardians',
  'guardians-unsound',
  'no-such-guardians',
  'not-a-guardian',
  'guardians-moved-on',
  // membership/cutting-off.ts
  'cut-of-another',
  'no-such-device',
  'no-such-removal',
  'not-by-guardians',
  // membership/roles.ts, policies.ts, merging.ts
  'only-coordinators',
  'no-such-role',
  'policy-unsound',
  'policy-moved-on',
  'no-such-merge',
  // mandates
  'needs-more-signers',
  'no-such-proposal',
  'not-your-proposal',
  'your-own-proposal',
  'already-enacted',
  'not-a-cosignature',
  // accounts/paying.ts
  'not-your-account',
  'to-oneself',
  'not-enough',
  // accounts/claiming.ts, reclaiming.ts
  'nothing-to-claim',
  'addressed-to-another-device',
  'already-accepted',
  'already-declined',
  'two-histories',
  'payer-feigns-ignorance',
  'nothing-declined',
  'not-your-payment',
  'already-reclaimed',
  // accounts/reversing.ts
  'not-reversible',
  'not-accepted-here',
  'already-reversed',
  // accounts/limits.ts, growing.ts
  'no-such-limit',
  'limit-moved-on',
  'limit-too-high',
  'limit-below-zero',
  'already-trusted',
  'not-in-good-standing',
  'more-than-a-starter-limit',
  'vouched-for-too-many',
  'nobody-vouched',
  'too-few-partners',
  // forks.ts
  'no-fork',
  // closing
  'closers-unsound',
  'closers-moved-on',
  'no-such-closers',
  'only-the-bookkeeper',
  'no-such-checkpoint',
  'wrong-height',
  'height-taken',
  'cut-goes-back',
  'not-a-closer',
  'not-the-heir',
  'already-inherited',
  'not-sealed',
] as const;
export type CoreCode = (typeof coreCodes)[number];
