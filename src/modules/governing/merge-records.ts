/** Two records of one person: shown as one, and apart again. The books of both stay as they are. */
import { signingChain } from '../../core/accounts/signing.ts';
import { type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { shownAs, standingMerges } from '../../core/membership/merging.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;
export type MergeArgs = { readonly kept: MemberId; readonly other: MemberId };

export function merge({ kept, other }: MergeArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (kept === other) return refused('to-oneself');
  if (!state.membership.members.has(kept) || !state.membership.members.has(other)) return refused('no-such-member');
  // A record that is shown under another, or a merge that would go in a circle.
  if (shownAs(state, kept) !== kept || shownAs(state, other) !== other) return refused('governing.already-merged');
  return ok([{ kind: 'member.merge', payload: { kept: idToBytes(kept), other: idToBytes(other) } }]);
}

export function unmerge({ merge: id }: { readonly merge: EntryId }, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!state.membership.merges.has(id)) return refused('no-such-merge');
  if (!standingMerges(state).some(({ entry }) => entry === id)) return refused('governing.merge-undone');
  return ok([{ kind: 'member.unmerge', payload: { ref: idToBytes(id) } }]);
}
