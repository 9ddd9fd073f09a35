/**
 * What this phone's member gave and received of late, for their own eyes: docs/decisions/0040-fair-exchange.md. It says nothing to anybody
 * else, and no rule and no command asks for it.
 */
import type { RecordPayload } from '../../core/accounts/custody/recording.ts';
import type { PayPayload } from '../../core/accounts/paying.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import { type AccountId, accountOfMember, type MemberId, type UnitId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { shownAs } from '../../core/membership/merging.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { dayNumber } from '../../lib/days.ts';
import { newestFirst } from './select.ts';

const dayMs = 24 * 3_600_000;
/** Half a year. */
const countedDays = 182;
/** Nobody's giving and taking is even in their first weeks. */
const newDays = 91;
/** Of fewer payments than these nothing follows. */
const fewest = 5;
/** Above two to one. */
const farApart = 2;

export type FairSum = {
  readonly unit: UnitId;
  /** What others paid for, minor units. */
  readonly gave: number;
  /** What was paid for. */
  readonly received: number;
  /** Which is more than twice the other; `null`: neither, or nothing follows yet. */
  readonly leans: 'gave' | 'received' | null;
};
export type FairnessView = {
  /** The time from which on it is counted, ms. */
  readonly since: number;
  readonly isNew: boolean;
  /** A unit in which nothing was paid is left out. */
  readonly sums: readonly FairSum[];
};

export function fairness(_: Record<string, never>, context: Context): FairnessView {
  const { state, self, now } = context;
  const since = now - countedDays * dayMs;
  const own = accountsOf(state, self.member);
  const began = beganAt(state, self.member);
  const isNew = began !== null && now - began < newDays * dayMs;
  const sums = (state.membership.founding?.units ?? []).map(({ id }) => sumOf(state, own, id, since, isNew));
  return { since, isNew, sums: sums.filter(({ gave, received }) => gave + received > 0) };
}

/** A person's records that are shown as one, and accounts that came to their phone: between these nobody gives anything. */
function accountsOf(state: GroupState, member: MemberId): ReadonlySet<AccountId> {
  const person = shownAs(state, member);
  const isThem = (each: MemberId): boolean => shownAs(state, each) === person;
  return new Set([
    ...[...state.membership.members.keys()].filter(isThem).map(accountOfMember),
    ...[...state.accounts.takenOver].flatMap(([account, taker]) => (isThem(taker.member) ? [account] : [])),
  ]);
}

/** When their first phone came in; `null`: so long ago that the entry is put away. */
const beganAt = ({ membership, log }: GroupState, member: MemberId): number | null =>
  log.nodes.get(membership.members.get(member)?.devices[0]?.openedBy as LogNode['id'])?.claimedAt ?? null;

function sumOf(state: GroupState, own: ReadonlySet<AccountId>, unit: UnitId, since: number, isNew: boolean): FairSum {
  const counted = [...own].flatMap((account) =>
    newestFirst(state, account, unit, { from: since }).filter(
      ({ transfer, node }) => isExchange(state, own, transfer, node) && whenOf(node) >= since,
    ),
  );
  const amounts = (isGiven: boolean): number[] =>
    counted.flatMap(({ transfer }) => (own.has(transfer.to) === isGiven ? [standingAmount(state, transfer)] : []));
  const sum = (all: readonly number[]): number => all.reduce((before, amount) => before + amount, 0);
  const [gave, received] = [sum(amounts(true)), sum(amounts(false))];
  const payments = counted.filter(({ transfer }) => standingAmount(state, transfer) > 0).length;
  const isTooSoon = isNew || payments < fewest;
  const leans = gave > farApart * received ? 'gave' : received > farApart * gave ? 'received' : null;
  return { unit, gave, received, leans: isTooSoon ? null : leans };
}

/** A present asks for nothing, and what goes to the group's own account is given to all. */
function isExchange({ accounts }: GroupState, own: ReadonlySet<AccountId>, transfer: Transfer, node: LogNode): boolean {
  if (own.has(transfer.from) && own.has(transfer.to)) return false;
  if (transfer.reverses !== null || accounts.entrusted.get(transfer.to)?.is === 'group') return false;
  return node.kind !== 'pay' || (node.payload as PayPayload).gift !== true;
}

/** What counts of it, less what was given back. */
const standingAmount = ({ accounts }: GroupState, { counted, reversals }: Transfer): number =>
  Math.max(
    0,
    reversals.reduce((left, id) => left - (accounts.transfers.get(id)?.counted ?? 0), counted),
  );

/** By the day that was written down, where one was. */
function whenOf({ kind, payload, claimedAt }: LogNode): number {
  const date = kind === 'record' ? (payload as RecordPayload).date : null;
  return date == null ? claimedAt : (dayNumber(date) + 1) * dayMs - 1;
}
