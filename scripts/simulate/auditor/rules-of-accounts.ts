/** Paying, claiming, taking back, giving back, and asking for it. (protocol §3) */
import type { Audit } from './audit.ts';
import { type Holds, type Rules, unitIsKnown } from './common-ground.ts';
import { hex, type Reading } from './reading.ts';
import { giftOf, passingOf, rightsAfter } from './transfers.ts';

const sameRef = (left: Reading, right: Reading): boolean => hex(left.payload['ref']) === hex(right.payload['ref']);

const saidAlready = (entry: Reading, audit: Audit, ...kinds: readonly string[]): boolean =>
  audit.saidBefore(entry, ...kinds).some((earlier) => sameRef(earlier, entry));

const covers = (entry: Reading, audit: Audit, account: string, unit: string, amount: number): boolean =>
  rightsAfter(audit, audit.saidBefore(entry), account, unit) >= amount;

const spends: Holds = (entry, audit) => {
  const { from, account, unit, amount, to, toDevice } = entry.payload;
  const payer = hex(from ?? account);
  if (payer !== audit.memberOf(entry) || !unitIsKnown(audit, unit)) return false;
  if (entry.kind === 'pay' ? hex(to) === payer : hex(toDevice) === entry.device) return false;
  return covers(entry, audit, payer, String(unit), Number(amount));
};

const isAnswerable: Holds = (entry, audit) => {
  const gift = giftOf(audit, entry.payload['ref']);
  return gift?.toDevice === entry.device && !saidAlready(entry, audit, 'accept', 'decline');
};

/** All that one chain claims from one device lies on one branch of it. (§3.2) */
const onOneBranch: Holds = (entry, audit) => {
  const claim = audit.valid(entry.payload['ref']);
  const earlier = audit.saidBefore(entry, 'accept').flatMap(({ payload }) => audit.valid(hex(payload['ref'])) ?? []);
  const isBelow = (low: Reading, high: Reading): boolean => low === high || audit.before(high).includes(low);
  const source = earlier.filter(({ device }) => device === claim?.device);
  return claim !== null && source.every((other) => isBelow(other, claim) || isBelow(claim, other));
};

/** The member that a field of the referred entry names is the author. */
const answers =
  (kind: string, field: string): Holds =>
  (entry, audit) => {
    const about = audit.valid(entry.payload['ref'], kind);
    return about !== null && hex(about.payload[field]) === audit.memberOf(entry);
  };

export const accountRules: Rules = {
  pay: spends,
  move: spends,
  accept: (entry, audit) =>
    isAnswerable(entry, audit) &&
    giftOf(audit, entry.payload['ref'])?.account === audit.memberOf(entry) &&
    onOneBranch(entry, audit),
  decline: (entry, audit) => passingOf(audit, entry.payload['ref']) !== null && isAnswerable(entry, audit),
  /** Only what this very branch paid, and once. (§3.2) */
  reclaim: (entry, audit) => {
    const passed = (reclaim: Reading) =>
      passingOf(audit, audit.valid(reclaim.payload['ref'], 'decline')?.payload['ref']);
    const mine = passed(entry)?.entry;
    if (mine === undefined || !audit.before(entry).includes(mine)) return false;
    return !audit.saidBefore(entry, 'reclaim').some((earlier) => passed(earlier)?.entry === mine);
  },
  reverse: (entry, audit) => {
    const { ref } = entry.payload;
    const paid = audit.valid(ref, 'pay') === null ? null : passingOf(audit, ref);
    if (paid === null || !saidAlready(entry, audit, 'accept') || saidAlready(entry, audit, 'reverse')) return false;
    return covers(entry, audit, paid.to, paid.unit, paid.amount);
  },
  'exchange.ask': (entry, audit) => {
    const { to, from, unit } = entry.payload;
    return hex(to) === audit.memberOf(entry) && hex(from) !== hex(to) && unitIsKnown(audit, unit);
  },
  'exchange.ask.decline': answers('exchange.ask', 'from'),
  'exchange.ask.cancel': answers('exchange.ask', 'to'),
  'exchange.return.ask': answers('pay', 'from'),
  'exchange.return.keep': answers('pay', 'to'),
};
