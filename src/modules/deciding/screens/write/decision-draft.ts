import type { Commands } from '../../../../view/view-types.ts';

type Post = Commands['deciding.post'];

/** What is proposed, while it is being written. */
export type DecisionDraft = Pick<Post, 'title' | 'summary' | 'words'> & {
  /** Nothing is chosen for anyone. */
  readonly topic: string | null;
  readonly stage: Post['stage'] | null;
};

export const emptyDecision: DecisionDraft = { title: '', summary: '', words: '', topic: null, stage: null };

/** As the books have it. */
export const mostOf = { title: 120, summary: 2000, words: 4000 } as const;
