/** How much of each payment counts. (protocol §3.3, §5, §6, §8) */
import type { Audit } from './audit.ts';
import { type Charges, chargesOf, endsIn } from './charging.ts';
import { custodyEndsKnown, isBeyondCustody, isKept } from './custody.ts';
import { cutoffsKnown, isBeyond } from './cutoffs.ts';
import { forksIn } from './forks.ts';
import { endingsIn, inheritanceOf, legacyOf } from './inheriting.ts';
import { type Heard, heardAfter } from './knowledge.ts';
import { policy } from './policies.ts';
import { poolsIn, takenOver } from './pools.ts';
import { limitIn, rightsIn } from './purse.ts';
import { hex, type Reading } from './reading.ts';
import { sealedCheckpoints } from './sealed.ts';
import { type Passing, passingOf } from './transfers.ts';
import { withinCut } from './within-cut.ts';

export type Counted = {
  /** By the entry that passed the amount on. */
  readonly counted: ReadonlyMap<string, number>;
  /** The part of it that its keeper's own member stands for, where it was paid from an account in custody. */
  readonly fallen: ReadonlyMap<string, number>;
  /** The same of accounts that were handed over. */
  readonly handed: Charges['fallen'];
};

export function countedAmounts(audit: Audit): Counted {
  return countIn(audit, new Set(audit.admitted.keys()), sealedCheckpoints(audit));
}

/** What each sealed checkpoint saw, the lowest first: it goes on counting. */
function sealedAmounts(audit: Audit, sealed: readonly Reading[]): ReadonlyMap<string, number> {
  const last = sealed.at(-1);
  return last === undefined
    ? new Map()
    : audit.once('sealed amounts', last.id, () => countIn(audit, withinCut(audit, last), sealed.slice(0, -1)).counted);
}

/** As if only these entries had been said, and these checkpoints sealed. */
function countIn(audit: Audit, among: ReadonlySet<string>, sealed: readonly Reading[]): Counted {
  const frozen = new Map([...sealedAmounts(audit, sealed)].filter(([, amount]) => amount > 0));
  const passings = audit
    .ofKindAmong(among, 'pay', 'reverse', 'record', 'account.take')
    .flatMap(({ id }) => passingOf(audit, id) ?? []);
  const accepted = acceptedIn(audit, among);
  const takenBack = new Set(
    audit
      .ofKindAmong(among, 'reclaim')
      .map(({ payload }) => hex(audit.valid(payload['ref'], 'decline')?.payload['ref'])),
  );
  const heard: Heard = new Map([...among].map((id) => [id, 0]));
  const cutoffs = cutoffsKnown(audit, heard);
  const custodyEnds = custodyEndsKnown(audit, heard);
  const ends = endsIn(audit, among, sealed);
  const isTakenOver = ({ entry, from }: Passing): boolean => ends.isTakenOver(entry, from);
  const forks = forksIn([...among].flatMap((id) => audit.reading(id) ?? []));
  const uncovered = new Map<string, number>();
  for (const [device, seq] of endsMovedBeyond(audit, among, sealed))
    if (seq <= (forks.get(device) ?? seq)) uncovered.set(device, seq);
  const pools = poolsIn(audit, among, new Map([...forks, ...uncovered]));
  const numbers = new Map([...forks, ...uncovered]);
  const never = Number.POSITIVE_INFINITY;
  // Who took rights of their own member's over from beyond a fork did not fork with the accounts they keep.
  const isBeyondFork = ({ entry, from: account }: Passing): boolean =>
    isKept(audit, account)
      ? entry.seq >= (numbers.get(entry.device) ?? never)
      : pools.some(({ from }) => entry.seq >= (from.get(entry.device) ?? never));
  const charges = (device: string): Charges => {
    const seq = numbers.get(device);
    const fork = seq === undefined ? null : { seq, covered: !uncovered.has(device) };
    return chargesOf(audit, among, accepted, ends, device, fork);
  };
  const open = passings.filter(({ entry, from }) => !takenBack.has(entry.id) && !ends.isSealedBeyond(entry, from));
  const mayCount = open.filter((passing) => {
    const { entry } = passing;
    // It ends where an heir took over, though what closed over it come undone; what a closing saw of it stays.
    if (isTakenOver(passing) && !frozen.has(entry.id)) return false;
    const isCutOff =
      cutoffs.some((cutoff) => isBeyond(audit, cutoff, entry)) ||
      custodyEnds.some((end) => isBeyondCustody(audit, end, entry, passing.from));
    return !isCutOff || accepted.has(entry.id);
  });
  const whole = mayCount.filter((passing) => !isBeyondFork(passing));
  const counted = new Map([...frozen].filter(([id]) => !takenBack.has(id)));
  for (const { entry, amount } of whole) counted.set(entry.id, amount);
  const shares = new Map<string, number>();
  const fallen = new Map<string, number>();
  for (const pool of pools) {
    const { from, forked } = pool;
    const beyond = passings.filter((passing) => from.has(passing.entry.device) && isBeyondFork(passing));
    const open = mayCount.filter(
      (passing) => beyond.includes(passing) && accepted.has(passing.entry.id) && !frozen.has(passing.entry.id),
    );
    for (const [id, share] of sharesOf(audit, beyond, open, counted, charges)) shares.set(id, share);
    for (const unit of new Set(beyond.map((passing) => passing.unit))) {
      const of = (list: readonly Passing[]): Passing[] => list.filter((passing) => passing.unit === unit);
      const spent = of(beyond).reduce(
        (sum, { entry }) =>
          sum + (counted.get(entry.id) ?? 0) - (frozen.has(entry.id) ? (shares.get(entry.id) ?? 0) : 0),
        0,
      );
      const covers = forked.map((device) =>
        uncovered.has(device) ? 0 : coverOf(audit, among, device, forks.get(device) ?? 0, unit),
      );
      const own = [...from.keys()].map((device) =>
        ownSpending(
          audit,
          among,
          of(beyond).filter(
            ({ entry, from: account }) =>
              entry.device === device && !takenBack.has(entry.id) && !isKept(audit, account),
          ),
          device,
          takenOver(pool, device, unit),
          unit,
        ),
      );
      takeTurns(
        of(open),
        [...covers, ...own].reduce((sum, amount) => sum + amount, -spent),
        counted,
        shares,
      );
    }
    for (const { entry, from: account } of beyond)
      if (isKept(audit, account)) fallen.set(entry.id, (counted.get(entry.id) ?? 0) - (shares.get(entry.id) ?? 0));
  }
  const keepers = new Set(audit.ofKindAmong(among, 'handover').map(({ device }) => device));
  return { counted, fallen, handed: [...keepers].flatMap((device) => charges(device).fallen) };
}

/** What accounts in custody pay of it themselves, what was sealed first, then payees in turns. (§2) */
function sharesOf(
  audit: Audit,
  beyond: readonly Passing[],
  open: readonly Passing[],
  counted: ReadonlyMap<string, number>,
  charges: (device: string) => Charges,
): Map<string, number> {
  const shares = new Map<string, number>();
  const kept = beyond.filter(({ from }) => isKept(audit, from));
  for (const device of new Set(kept.map(({ entry }) => entry.device))) {
    const { left } = charges(device);
    const share = ({ entry, from, unit }: Passing, amount: number): void => {
      const has = left.get(`${from}/${unit}`) ?? 0;
      const paid = Math.min(has, amount);
      left.set(`${from}/${unit}`, has - paid);
      shares.set(entry.id, paid);
    };
    const own = kept.filter(({ entry }) => entry.device === device);
    const settled = own.filter((each) => !open.includes(each));
    for (const each of byId(settled)) share(each, counted.get(each.entry.id) ?? 0);
    for (const each of inTurns(own.filter((one) => open.includes(one)))) share(each, each.amount);
  }
  return shares;
}

const byId = (passings: readonly Passing[]): Passing[] =>
  [...passings].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));

function inTurns(passings: readonly Passing[]): Passing[] {
  const queues = [...new Set(passings.map(({ to }) => to))]
    .sort()
    .map((payee) => byId(passings.filter(({ to }) => to === payee)));
  const most = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

/** Payees take turns, each with their next payment, until the cover is used up. (§5) */
function takeTurns(
  passings: readonly Passing[],
  cover: number,
  counted: Map<string, number>,
  shares: ReadonlyMap<string, number>,
): void {
  let left = cover;
  for (const { entry, amount } of inTurns(passings)) {
    const share = shares.get(entry.id) ?? 0;
    const covered = Math.min(Math.max(0, left), amount - share);
    counted.set(entry.id, share + covered);
    left -= covered;
  }
}

/** Of what a phone spent after it took over rights from beyond a fork, what was its own: those are spent last. (§5) */
function ownSpending(
  audit: Audit,
  among: ReadonlySet<string>,
  spent: readonly Passing[],
  device: string,
  taken: number,
  unit: string,
): number {
  const own = [...among].flatMap((id) => audit.reading(id) ?? []).filter((each) => each.device === device);
  const followed = new Set(own.map(({ prev }) => prev));
  const [end, second] = own.filter(({ id }) => !followed.has(id));
  if (taken === 0 || end === undefined || second !== undefined) return 0;
  const beyond = Math.min(taken, Math.max(0, taken - rightsIn(audit.purseAfter(end), unit)));
  return Math.max(0, spent.reduce((sum, { amount }) => sum + amount, 0) - beyond);
}

/** As the device's chain had it just below the fork. */
function coverOf(audit: Audit, among: ReadonlySet<string>, device: string, seq: number, unit: string): number {
  const below = [...among]
    .flatMap((id) => audit.reading(id) ?? [])
    .find((each) => each.device === device && each.seq === seq - 1);
  if (below === undefined) return 0;
  const agreed = policy(audit, heardAfter(audit, below), 'cover');
  return typeof agreed === 'number' ? agreed : limitIn(audit.purseAfter(below), unit);
}

function acceptedIn(audit: Audit, among: ReadonlySet<string>): ReadonlySet<string> {
  const accepted = audit.ofKindAmong(among, 'accept').map(({ payload }) => hex(payload['ref']));
  const inherited = audit
    .ofKindAmong(among, 'inherit', 'account.inherit')
    .flatMap((entry) => (entry.kind === 'inherit' ? inheritanceOf(audit, entry) : legacyOf(audit, entry))?.taken ?? [])
    .map(({ entry }) => entry.id);
  const settled = audit.ofKindAmong(among, 'record', 'account.take').map(({ id }) => id);
  return new Set([...accepted, ...inherited, ...settled]);
}

/** By lost phone from which somebody took up what it had moved beyond its end, the first number beyond that end. (§8) */
function endsMovedBeyond(audit: Audit, among: ReadonlySet<string>, sealed: readonly Reading[]): Map<string, number> {
  const takeovers = audit.ofKindAmong(among, 'inherit').flatMap((entry) => inheritanceOf(audit, entry) ?? []);
  const taken = [
    ...audit.ofKindAmong(among, 'accept').flatMap(({ payload }) => audit.valid(hex(payload['ref']), 'move') ?? []),
    ...takeovers.flatMap((each) => each.taken.map(({ entry }) => entry).filter(({ kind }) => kind === 'move')),
  ];
  const ends = new Map<string, number>();
  for (const { device, seq } of taken) {
    const closing = sealed.find((checkpoint) => endingsIn(audit, checkpoint).has(device));
    const own = [...(closing === undefined ? [] : withinCut(audit, closing))].flatMap((id) => audit.reading(id) ?? []);
    const last = own.filter((each) => each.device === device).map((each) => each.seq);
    const first = Math.min(
      ...(closing === undefined ? [] : [1 + Math.max(-1, ...last)]),
      ...takeovers.filter(({ end }) => end.device === device).map(({ end }) => 1 + end.seq),
    );
    if (seq >= first) ends.set(device, first);
  }
  return ends;
}
