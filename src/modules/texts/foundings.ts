/** Texts that an entry founded, one table for all: with which words, who may write into them, and whether they may be put away. */
import { decisionPostOf } from '../../core/decisions/rules.ts';
import type { FoundedText } from '../../core/founded-texts.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { isSettled as isListingSettled } from '../../core/listings/record.ts';
import { type RejectionCode as OfListing, onlyTheHolderChanges, postOf } from '../../core/listings/rules.ts';
import { meetingOf } from '../../core/meetings/rules.ts';
import type { GroupState } from '../../core/state.ts';

type Founding = {
  /** With which words it began; `null`: it is founded by no such entry. */
  readonly words: (state: GroupState, entry: EntryId) => string | null;
  /** Of those who are members. */
  readonly refuses: (entry: EntryId, at: Standing) => OfListing | 'texts.not-there' | null;
  readonly isSettled: (state: GroupState, entry: EntryId) => boolean;
};

/** What all members write together, and what stays at hand: what was agreed on is looked up for years. */
const everybodys = (words: Founding['words']): Founding => ({
  words,
  refuses: (entry, { state }) => (words(state, entry) === null ? 'texts.not-there' : null),
  isSettled: () => false,
});

export const foundings: Readonly<Record<FoundedText, Founding>> = {
  listing: {
    words: (state, entry) => {
      const post = postOf(state, entry);
      return post && (post.words ?? '');
    },
    refuses: (ref, at) => onlyTheHolderChanges({ ref }, at),
    isSettled: ({ records }, entry) => isListingSettled(records.get('listings')?.get(entry)?.value),
  },
  decision: everybodys((state, entry) => {
    const post = decisionPostOf(state, entry);
    return post && (post.words ?? '');
  }),
  // Minutes begin with nothing.
  minutes: everybodys((state, entry) => meetingOf(state, entry) && ''),
};
