/** Rules of what belongs to all, and that can be switched off. */
import { type Change, unjudged } from './rule-changes.ts';

export const ofPurses = {
  'pay-what-was-decided': unjudged('pay', 'needs-a-mandate'),
  'record-what-was-decided': unjudged('record', 'needs-a-mandate'),
  'give-back-what-was-decided': unjudged('reverse', 'needs-a-mandate'),
  'pay-known-mandate': unjudged('pay', 'no-such-mandate'),
  'record-known-mandate': unjudged('record', 'no-such-mandate'),
  'pay-as-decided': unjudged('pay', 'mandate-differs'),
  'record-as-decided': unjudged('record', 'mandate-differs'),
  'pay-mandate-once': unjudged('pay', 'mandate-used'),
  'record-mandate-once': unjudged('record', 'mandate-used'),
  'pay-by-keepers': unjudged('pay', 'not-a-keeper'),
  'record-by-keepers': unjudged('record', 'not-a-keeper'),
  'give-back-by-keepers': unjudged('reverse', 'not-a-keeper'),
  'keepers-each-once': unjudged('enact', 'keepers-unsound'),
  'keepers-compare-and-set': unjudged('enact', 'keepers-moved-on'),
  'decided-of-the-group': unjudged('enact', 'not-of-the-group'),
} as const satisfies Record<string, Change>;
