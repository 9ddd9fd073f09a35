/** The texts there are, and who may change each. */
import type { ChainState } from '../../core/chain.ts';
import type { EntryId } from '../../core/ids.ts';
import { policyChangeIn, policyChangeNow } from '../../core/membership/policies.ts';
import { coordinators, isCoordinator } from '../../core/membership/select.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';

/** "How we do things here": the founding has its first words. */
const agreement = 'agreement';
export const documents: readonly string[] = [agreement];

/** The policy that says who changes the agreement. */
export const editorsKey = 'agreement';
export type Editors = 'coordinators' | 'members';

/** A value that says neither leaves it with the coordinators. */
const editorsOf = (value: PolicyValue | undefined): Editors => (value === 'members' ? 'members' : 'coordinators');

const founded = ({ membership }: GroupState): PolicyValue | undefined => membership.founding?.policies.get(editorsKey);

/** As one chain knew it. */
const editorsFor = (state: GroupState, chain: ChainState): Editors =>
  editorsOf(policyChangeIn(state, chain, editorsKey)?.value ?? founded(state));

export const mayEdit = (state: GroupState, chain: ChainState): boolean =>
  editorsFor(state, chain) === 'members' || isCoordinator(state, chain);

export type EditorsView = {
  readonly editors: Editors;
  /** The decision that stands; `null`: as founded, or as every group begins. */
  readonly standing: EntryId | null;
  readonly mine: boolean;
};

/** Who may change the agreement, and whether I am among them, for showing. */
export function editors(_: Record<string, never>, { state, self }: Context): EditorsView {
  const standing = policyChangeNow(state, editorsKey);
  const who = editorsOf(standing?.value ?? founded(state));
  return {
    editors: who,
    standing: standing?.entry ?? null,
    mine: who === 'members' ? state.membership.members.has(self.member) : coordinators(state).includes(self.member),
  };
}
