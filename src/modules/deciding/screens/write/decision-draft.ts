import type { AccountId } from '../../../../core/ids.ts';
import type { PolicyValue } from '../../../../core/membership/state.ts';
import type { RuleDraft, Wish } from '../../../../view/changes.ts';
import type { Commands } from '../../../../view/view-types.ts';

type Post = Commands['deciding.post'];

/** What is proposed, while it is being written. */
export type DecisionDraft = Pick<Post, 'title' | 'summary' | 'words'> & {
  /** Who proposes it; `null`: whoever has this phone. */
  readonly account: AccountId | null;
  /** Nothing is chosen for anyone. */
  readonly topic: string | null;
  readonly stage: Post['stage'] | null;
  /** What a rule shall be, where it is to change one; `null`: nothing is chosen yet. */
  readonly rule: RuleDraft | null;
};

const emptyDecision: DecisionDraft = {
  ...{ account: null, title: '', summary: '', words: '' },
  ...{ topic: null, stage: null, rule: null },
};

/** Whoever comes with a wish has it in mind to propose it. */
export function emptyFor(wish: Wish | null): DecisionDraft {
  if (wish === null) return emptyDecision;
  if (wish.act !== 'policy.set') return { ...emptyDecision, stage: 'proposal', topic: 'people' };
  const value = wish.terms['value'] as PolicyValue | undefined;
  const rule = value === undefined ? null : { value, missing: '' };
  return { ...emptyDecision, stage: 'proposal', topic: 'rules', rule };
}

/** As the books have it. */
export const mostOf = { title: 120, summary: 2000, words: 4000 } as const;
