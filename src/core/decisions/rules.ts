/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../accounts/custody/state.ts';
import type { EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { payloadOfKind } from '../log.ts';
import { isCoordinator } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import type { PostPayload } from './entries.ts';

export const rejectionCodes = ['decision.not-your-account', 'decision.no-such-decision', 'decision.not-yours'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

export const onlyTheHolderPosts: Rule<PostPayload> = ({ account }, { chain }) =>
  holdsAccount(chain, account) ? null : 'decision.not-your-account';

/** What is proposed stays its proposer's to say: others write into the text, and talk. */
export const onlyTheProposerSays: Rule<{ readonly ref: EntryId }> = ({ ref }, { state, chain }) => {
  const post = decisionPostOf(state, ref);
  if (post === null) return 'decision.no-such-decision';
  return holdsAccount(chain, post.account) ? null : 'decision.not-yours';
};

/** A coordinator may open and end it too, for its proposer may be gone. */
export const theProposerOrACoordinator: Rule<{ readonly ref: EntryId }> = (payload, at) => {
  const broken = onlyTheProposerSays(payload, at);
  return broken === 'decision.not-yours' && isCoordinator(at.state, at.chain) ? null : broken;
};

/** With what it began; `null`: no such decision stands in the books. */
export const decisionPostOf = ({ log }: GroupState, id: EntryId): PostPayload | null =>
  payloadOfKind<PostPayload>(log, 'decision.post', id);
