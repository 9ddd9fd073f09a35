/** How much of each payment counts. (protocol §3.3, §5, §6, §8) */
import type { Audit } from './audit.ts';
import { cutoffsKnown, isBeyond } from './cutoffs.ts';
import { forksIn } from './forks.ts';
import { endingsIn, inheritanceOf, withinCut } from './inheriting.ts';
import { type Heard, heardAfter } from './knowledge.ts';
import { policy } from './policies.ts';
import { poolsIn, takenOver } from './pools.ts';
import { limitIn, rightsIn } from './purse.ts';
import { hex, type Reading } from './reading.ts';
import { sealedCheckpoints } from './sealed.ts';
import { type Passing, passingOf } from './transfers.ts';

type Counted = ReadonlyMap<string, number>;

/** By the entry that passed the amount on. */
export function countedAmounts(audit: Audit): Counted {
  return countIn(audit, new Set(audit.admitted.keys()), sealedCheckpoints(audit));
}

/** What each sealed checkpoint saw, the lowest first: it goes on counting. */
function sealedAmounts(audit: Audit, sealed: readonly Reading[]): Counted {
  const last = sealed.at(-1);
  return last === undefined
    ? new Map()
    : audit.once('sealed amounts', last.id, () => countIn(audit, withinCut(audit, last), sealed.slice(0, -1)));
}

/** As if only these entries had been said, and these checkpoints sealed. */
function countIn(audit: Audit, among: ReadonlySet<string>, sealed: readonly Reading[]): Counted {
  const frozen = new Map([...sealedAmounts(audit, sealed)].filter(([, amount]) => amount > 0));
  const passings = audit.ofKindAmong(among, 'pay', 'reverse').flatMap(({ id }) => passingOf(audit, id) ?? []);
  const accepted = acceptedIn(audit, among);
  const takenBack = new Set(
    audit
      .ofKindAmong(among, 'reclaim')
      .map(({ payload }) => hex(audit.valid(payload['ref'], 'decline')?.payload['ref'])),
  );
  const heard: Heard = new Map([...among].map((id) => [id, 0]));
  const cutoffs = cutoffsKnown(audit, heard);
  const ends = inheritedEnds(audit, sealed);
  const takeovers = audit.ofKindAmong(among, 'inherit').flatMap((entry) => inheritanceOf(audit, entry) ?? []);
  const isTakenOver = ({ entry }: Passing): boolean =>
    takeovers.some(({ end }) => end.device === entry.device && !audit.isOnWayTo(entry, end));
  const forks = forksIn([...among].flatMap((id) => audit.reading(id) ?? []));
  const uncovered = new Map<string, number>();
  for (const [device, seq] of endsMovedBeyond(audit, among, sealed))
    if (seq <= (forks.get(device) ?? seq)) uncovered.set(device, seq);
  const pools = poolsIn(audit, among, new Map([...forks, ...uncovered]));
  const isBeyondFork = ({ entry }: Passing): boolean =>
    pools.some(({ from }) => entry.seq >= (from.get(entry.device) ?? Number.POSITIVE_INFINITY));
  const open = passings.filter(({ entry }) => !takenBack.has(entry.id) && !ends.some((end) => end(entry)));
  const mayCount = open.filter((passing) => {
    const { entry } = passing;
    // It ends where an heir took over, though what closed over it come undone; what a closing saw of it stays.
    if (isTakenOver(passing) && !frozen.has(entry.id)) return false;
    return accepted.has(entry.id) || !cutoffs.some((cutoff) => isBeyond(audit, cutoff, entry));
  });
  const whole = mayCount.filter((passing) => !isBeyondFork(passing));
  const counted = new Map([...frozen].filter(([id]) => !takenBack.has(id)));
  for (const { entry, amount } of whole) counted.set(entry.id, amount);
  for (const pool of pools) {
    const { from, forked } = pool;
    const beyond = passings.filter((passing) => from.has(passing.entry.device) && isBeyondFork(passing));
    const covered = mayCount.filter(
      (passing) => beyond.includes(passing) && accepted.has(passing.entry.id) && !frozen.has(passing.entry.id),
    );
    for (const unit of new Set(beyond.map((passing) => passing.unit))) {
      const of = (list: readonly Passing[]): Passing[] => list.filter((passing) => passing.unit === unit);
      const spent = of(beyond).reduce((sum, { entry }) => sum + (counted.get(entry.id) ?? 0), 0);
      const covers = forked.map((device) =>
        uncovered.has(device) ? 0 : coverOf(audit, among, device, forks.get(device) ?? 0, unit),
      );
      const own = [...from.keys()].map((device) =>
        ownSpending(
          audit,
          among,
          of(beyond).filter(({ entry }) => entry.device === device && !takenBack.has(entry.id)),
          device,
          takenOver(pool, device, unit),
          unit,
        ),
      );
      takeTurns(
        of(covered),
        [...covers, ...own].reduce((sum, amount) => sum + amount, -spent),
        counted,
      );
    }
  }
  return counted;
}

/** Payees take turns, each with their next payment, until the cover is used up. (§5) */
function takeTurns(passings: readonly Passing[], cover: number, counted: Map<string, number>): void {
  const payees = [...new Set(passings.map(({ to }) => to))].sort();
  const queues = payees.map((payee) =>
    passings.filter(({ to }) => to === payee).sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1)),
  );
  let left = cover;
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn += 1)
    for (const queue of queues) {
      const passing = queue[turn];
      if (passing === undefined || left <= 0) continue;
      const amount = Math.min(left, passing.amount);
      counted.set(passing.entry.id, amount);
      left -= amount;
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
    .ofKindAmong(among, 'inherit')
    .flatMap((entry) => inheritanceOf(audit, entry)?.taken ?? [])
    .map(({ entry }) => entry.id);
  return new Set([...accepted, ...inherited]);
}

/** A lost phone ends for good where the first sealed checkpoint that contains its revocation has it end. (§8) */
function inheritedEnds(audit: Audit, sealed: readonly Reading[]): ((entry: Reading) => boolean)[] {
  const ended = new Map<string, ReadonlySet<string>>();
  for (const checkpoint of sealed)
    for (const lost of endingsIn(audit, checkpoint).keys())
      if (!ended.has(lost)) ended.set(lost, withinCut(audit, checkpoint));
  return [...ended].map(
    ([lost, within]) =>
      (entry: Reading) =>
        entry.device === lost && !within.has(entry.id),
  );
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
