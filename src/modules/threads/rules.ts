/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { payloadOfKind } from '../../core/log.ts';
import type { GroupState } from '../../core/state.ts';
import type { SayPayload, StepPayload } from './entries.ts';

export const rejectionCodes = [
  'thread.no-such-thing',
  'thread.no-such-words',
  'thread.not-your-account',
  'thread.not-your-words',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

/** Talking and reacting: for oneself or for whom one keeps an account, of a thing that is there or of words about that very thing. */
export const somebodySpeaksOfIt: Rule<Pick<SayPayload, 'thread' | 'ref' | 'account'>> = (said, { state, chain }) => {
  const { thread, ref, account } = said;
  if (ref === thread) {
    if (!isThing(state, thread)) return 'thread.no-such-thing';
  } else if (wordsIn(state, thread, ref) === null) return 'thread.no-such-words';
  return holdsAccount(chain, account) ? null : 'thread.not-your-account';
};

/** Whoever speaks for that account now takes it back: not always who said it. */
export const onlyTheSpeakerTakesBack: Rule<StepPayload> = ({ thread, ref }, { state, chain }) => {
  const words = wordsIn(state, thread, ref);
  if (words === null) return 'thread.no-such-words';
  return holdsAccount(chain, words.account) ? null : 'thread.not-your-words';
};

/** Anything that stands in the books, but words about something: of those one talks where they stand. */
export function isThing({ log }: GroupState, id: EntryId): boolean {
  const node = log.nodes.get(id);
  return node?.verdict.is === 'valid' && !node.kind.startsWith('thread.');
}

/** What was said there; `null`: no words about that thing. */
function wordsIn({ log }: GroupState, thread: EntryId, id: EntryId): SayPayload | null {
  const said = payloadOfKind<SayPayload>(log, 'thread.say', id);
  return said?.thread === thread ? said : null;
}
