/** Who has a phone at last looks at what was written down for them, and says whether it was so. */

import { movementsOf } from '../../core/accounts/movements.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import { coordinators } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

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
