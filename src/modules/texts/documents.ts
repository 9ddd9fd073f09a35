/** The texts there are, by name, and who may change the agreement. */
import type { ChainState } from '../../core/chain.ts';
import { foundedTexts, founderOf, nameOfText } from '../../core/founded-texts.ts';
import type { EntryId } from '../../core/ids.ts';
import { policyChangeIn, policyChangeNow, policySaid } from '../../core/membership/policies.ts';
import { coordinators, isCoordinator } from '../../core/membership/select.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { ChangePayload } from './entries.ts';

/** "How we do things here": the founding has its first words. */
export const agreement = 'agreement';

/** The name of the text that a change is of; `null`: there is no such text. */
export function textOf({ document, ref }: Pick<ChangePayload, 'document' | 'ref'>): string | null {
  if (ref === null) return document === agreement ? agreement : null;
  const is = foundedTexts.find((each) => each === document);
  return is === undefined ? null : nameOfText(is, ref);
}

/** A text has no record of its own name: what an entry founded goes by that entry, so that it is put away and found with it. */
export const recordOf = (text: string): EntryId => founderOf(text)?.entry ?? (text as EntryId);

/** The policy that says who changes the agreement. */
export const editorsKey = 'agreement';
export type Editors = 'coordinators' | 'members';

/** A value that says neither leaves it with the coordinators. */
const editorsOf = (value: PolicyValue | undefined): Editors => (value === 'members' ? 'members' : 'coordinators');

/** As one chain knew it. */
const editorsFor = (state: GroupState, chain: ChainState): Editors =>
  editorsOf(policyChangeIn(state, chain, editorsKey)?.value ?? state.membership.founding?.policies.get(editorsKey));

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
  const who = editorsOf(policySaid(state, editorsKey));
  return {
    editors: who,
    standing: policyChangeNow(state, editorsKey)?.entry ?? null,
    mine: who === 'members' ? state.membership.members.has(self.member) : coordinators(state).includes(self.member),
  };
}
