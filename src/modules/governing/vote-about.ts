/** What the words of a wish need to know and its terms do not say: what a rule was, and who an entry is about. */
import type { EntryId, MemberId } from '../../core/ids.ts';
import { policyFounded, policySaid } from '../../core/membership/policies.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { policyKeys, policyView } from './policies.ts';

export type VoteAboutArgs = {
  readonly act: string;
  /** Of a rule. */
  readonly key?: string;
  /** What the terms name. Of a rule: the change that is replaced, `null` for none; left out while it is a wish, and replaces what holds now. */
  readonly ref?: EntryId | null;
};

export type VoteAboutView = {
  /** What the rule is before it is voted on; `null`: nobody has said anything, or it is no rule. */
  readonly from: PolicyValue | null;
  /** Whose removal is taken back, or who was shown as one. */
  readonly members: readonly MemberId[];
};

export function voteAbout({ act, key, ref }: VoteAboutArgs, context: Context): VoteAboutView {
  const { state } = context;
  if (key !== undefined) return { from: valueBefore(key, ref, context), members: [] };
  if (!ref) return { from: null, members: [] };
  return { from: null, members: act === 'member.restore' ? removedBy(state, ref) : mergedBy(state, ref) };
}

function valueBefore(key: string, ref: EntryId | null | undefined, context: Context): PolicyValue | null {
  const { state } = context;
  const replaced = ref ? state.membership.policies.get(ref) : undefined;
  if (replaced !== undefined) return replaced.value;
  if (ref === null) return policyFounded(state, key) ?? null;
  const isKnown = policyKeys(state).some((each) => each.key === key);
  return isKnown ? policyView(key, context).value : (policySaid(state, key) ?? null);
}

function removedBy(state: GroupState, ref: EntryId): readonly MemberId[] {
  const removal = state.restrictions.byEntry.get(ref);
  return removal?.is === 'cutoff' ? [removal.member] : [];
}

function mergedBy(state: GroupState, ref: EntryId): readonly MemberId[] {
  const merge = state.membership.merges.get(ref);
  return merge === undefined ? [] : [merge.kept, merge.other];
}
