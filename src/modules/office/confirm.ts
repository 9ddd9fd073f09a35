/** Who has a phone at last looks at what was written down for them, and says whether it was so. */

import type { RecordPayload } from '../../core/accounts/custody/recording.ts';
import { movementsOf } from '../../core/accounts/movements.ts';
import { type AccountId, type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { coordinators } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { TakenRecord } from './apply.ts';
import { refused, signingChain } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type WrittenView = {
  readonly entry: EntryId;
  readonly direction: 'in' | 'out';
  readonly other: AccountId;
  readonly unit: UnitId;
  /** What of it is in the account's balance, in minor units. */
  readonly amount: number;
  /** The day it happened, YYYY-MM-DD, where it was written down later. */
  readonly date: string | null;
  readonly description: string;
  readonly recordedBy: MemberId | null;
  readonly claimedAt: number;
  /** `open`: nobody has said anything yet. */
  readonly is: 'open' | 'agreed' | 'objected' | 'given-back';
};

export type WrittenArgs = { readonly account: AccountId };

/** What happened in an account while somebody kept it, the newest first. */
export function written({ account }: WrittenArgs, { state }: Context): readonly WrittenView[] {
  const said = sayingsOf(state, account);
  const rows = movementsOf(state, account).flatMap((id) => rowOf(state, account, id, said) ?? []);
  return rows.sort((left, right) => right.claimedAt - left.claimedAt || (left.entry < right.entry ? -1 : 1));
}

function rowOf(state: GroupState, account: AccountId, id: EntryId, said: Sayings): WrittenView | null {
  const [transfer, node] = [state.accounts.transfers.get(id), state.log.nodes.get(id)];
  if (transfer === undefined || node === undefined || node.kind === 'account.take') return null;
  const isOut = transfer.from === account;
  const { date = null, description = null } = node.kind === 'record' ? (node.payload as RecordPayload) : {};
  return {
    entry: id,
    direction: isOut ? 'out' : 'in',
    other: isOut ? transfer.to : transfer.from,
    unit: transfer.unit,
    amount: transfer.counted - (isOut ? transfer.fallen : 0),
    date,
    description: description ?? '',
    recordedBy: node.member,
    claimedAt: node.claimedAt,
    is: transfer.reversals.length > 0 ? 'given-back' : (said.get(id) ?? 'open'),
  };
}

type Sayings = ReadonlyMap<EntryId, 'agreed' | 'objected'>;

function sayingsOf(state: GroupState, account: AccountId): Sayings {
  const said = new Map<EntryId, 'agreed' | 'objected'>();
  for (const { agreed, objections } of recordsAbout(state, account)) {
    for (const id of agreed) said.set(id, 'agreed');
    for (const { to } of objections) said.set(to, 'objected');
  }
  return said;
}

const recordsAbout = (state: GroupState, account: AccountId): TakenRecord[] =>
  recordsOf<TakenRecord>(state, 'office').flatMap(([take, record]) => {
    const taken = state.log.nodes.get(take)?.payload as { readonly account: AccountId } | undefined;
    return taken?.account === account ? [record] : [];
  });

export type CountersignArgs = { readonly account: AccountId; readonly entries: readonly EntryId[] };

export function countersign({ account, entries }: CountersignArgs, context: Context): Drafts {
  const take = ownTake(context, account);
  if (!take.ok) return take;
  const known = new Set(movementsOf(context.state, account));
  if (entries.length === 0 || !entries.every((id) => known.has(id))) return refused('office.not-of-that-account');
  return ok([{ kind: 'office.countersign', payload: { ref: idToBytes(take.value), refs: entries.map(idToBytes) } }]);
}

export type ObjectArgs = {
  readonly account: AccountId;
  readonly entry: EntryId;
  /** For whoever wrote it down and for coordinators only; at most 280 characters. */
  readonly reason: string;
};

const reasonMost = 280;

/** Moves nothing: whoever wrote it down, or whom it was paid to, can give it back. */
export function object({ account, entry, reason }: ObjectArgs, context: Context): Drafts {
  const { state, self } = context;
  const take = ownTake(context, account);
  if (!take.ok) return take;
  if (!movementsOf(state, account).includes(entry)) return refused('office.not-of-that-account');
  if (reason.length > reasonMost) return refused('office.reason-too-long');
  const recorder = state.log.nodes.get(entry)?.member;
  const readers = [...coordinators(state), ...(recorder ? [recorder] : [])].flatMap(
    (member) => state.membership.members.get(member)?.devices.map(({ device }) => device) ?? [],
  );
  const draft = { kind: 'office.object', payload: { ref: idToBytes(entry), refs: [idToBytes(take.value)] } };
  return ok([
    reason === '' ? draft : { ...draft, memo: { text: reason, readers: [...new Set([self.device, ...readers])] } },
  ]);
}

function ownTake(context: Context, account: AccountId): Result<EntryId, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const taker = context.state.accounts.takenOver.get(account);
  return taker?.member === context.self.member ? ok(taker.entry) : refused('office.not-taken-over');
}
