/** Paying, claiming, taking back, giving back, and asking for it. (protocol §3) */
import type { Audit } from './audit.ts';
import { mayTake } from './caution.ts';
import { isOnBranchOfClaims, limitMoved } from './claims.ts';
import { type Holds, isTheirs, type Rules, unitIsKnown } from './common-ground.ts';
import { mayLeave } from './common-purse.ts';
import { isForChain } from './inheriting.ts';
import { heardAt } from './knowledge.ts';
import { copyOf, partOf, rightsIn } from './purse.ts';
import { hex, idsIn, type Reading } from './reading.ts';
import { giftOf, passingOf } from './transfers.ts';

const covers = (entry: Reading, audit: Audit, account: string, unit: unknown, amount: unknown): boolean =>
  rightsIn(partOf(audit, copyOf(audit.purseAt(entry)), account), unit) >= Number(amount);

const spends: Holds = (entry, audit) => {
  const { from, account, unit, amount, to, toDevice } = entry.payload;
  const payer = hex(from ?? account);
  const mayPay = entry.kind === 'move' ? payer === audit.memberOf(entry) : isTheirs(audit, entry, from);
  if (!mayPay || !unitIsKnown(audit, unit)) return false;
  if (entry.kind === 'pay' ? hex(to) === payer : hex(toDevice) === entry.device) return false;
  if (entry.kind === 'pay' && !mayLeave(audit, entry, payer)) return false;
  return covers(entry, audit, payer, unit, amount);
};

/** For this device; or, where that will do, for one that it inherited from. */
function isAnswerable(entry: Reading, audit: Audit, forLost = false): boolean {
  const ref = hex(entry.payload['ref']);
  const { claimed, declined, inherited, keptFrom } = audit.purseAt(entry);
  const gift = giftOf(audit, ref);
  if (gift === null) return false;
  const to = gift.toDevice;
  const isForLost = inherited.has(to) || keptFrom.has(`${to}/${gift.account}`);
  const isMine = to === entry.device || (forLost && isForLost);
  return isMine && !claimed.has(ref) && !declined.has(ref);
}

/** The author has, or keeps, the account that a field of the referred entry names. */
const answers =
  (kind: string, field: string): Holds =>
  (entry, audit) => {
    const about = audit.valid(entry.payload['ref'], kind);
    return about !== null && isTheirs(audit, entry, about.payload[field]);
  };

const accepts: Holds = (entry, audit) => {
  const gift = giftOf(audit, entry.payload['ref']);
  const purse = audit.purseAt(entry);
  return (
    gift !== null &&
    isAnswerable(entry, audit) &&
    isForChain(audit, purse, gift, entry) &&
    isOnBranchOfClaims(audit, purse, gift.entry) &&
    !limitMoved(partOf(audit, copyOf(purse), gift.account), gift) &&
    mayTake(audit, heardAt(audit, entry), gift.entry, idsIn(entry.payload['refs']))
  );
};

/** Only what this very branch paid, or a lost phone before the cut in which it ends; and once. (§3.2, §8) */
const takesBack: Holds = (entry, audit) => {
  const passing = passingOf(audit, audit.valid(entry.payload['ref'], 'decline')?.payload['ref']);
  if (passing === null) return false;
  const paid = passing.entry;
  const { inherited, keptFrom, reclaimed } = audit.purseAt(entry);
  const end = audit.reading(inherited.get(paid.device) ?? keptFrom.get(`${paid.device}/${passing.from}`) ?? null);
  const isMine = audit.before(entry).includes(paid) || (end !== null && audit.isOnWayTo(paid, end));
  return isMine && !reclaimed.has(paid.id);
};

export const accountRules: Rules = {
  pay: spends,
  move: spends,
  accept: accepts,
  decline: (entry, audit) => passingOf(audit, entry.payload['ref']) !== null && isAnswerable(entry, audit, true),
  reclaim: takesBack,
  reverse: (entry, audit) => {
    const { ref } = entry.payload;
    const paid = audit.valid(ref, 'pay', 'record') === null ? null : passingOf(audit, ref);
    const { claimed, reversed } = audit.purseAt(entry);
    if (paid === null || !claimed.has(paid.entry.id) || reversed.has(paid.entry.id)) return false;
    return mayLeave(audit, entry, paid.to) && covers(entry, audit, paid.to, paid.unit, paid.amount);
  },
  'exchange.ask': (entry, audit) => {
    const { to, from, unit } = entry.payload;
    return isTheirs(audit, entry, to) && hex(from) !== hex(to) && unitIsKnown(audit, unit);
  },
  'exchange.ask.decline': answers('exchange.ask', 'from'),
  'exchange.ask.cancel': answers('exchange.ask', 'to'),
  'exchange.return.ask': answers('pay', 'from'),
  'exchange.return.keep': answers('pay', 'to'),
  'exchange.paper': () => true,
};
