/** The texts there are, and who may change each. */
import type { ChainState } from '../../core/chain.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { listingMost } from '../../core/listings/entries.ts';
import { postOf } from '../../core/listings/rules.ts';
import { listingOfWords, wordsOf } from '../../core/listings/words.ts';
import { policyChangeIn, policyChangeNow, policySaid } from '../../core/membership/policies.ts';
import { coordinators, isCoordinator } from '../../core/membership/select.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { CborMap } from '../../wire/cbor.ts';
import type { ChangePayload } from './entries.ts';

/** "How we do things here": the founding has its first words. */
const agreement = 'agreement';
/** The words of the listing that the change names: the post has the first. */
const ofListing = 'listing';

/** The name of the text that a change is of; `null`: there is no such text. */
export function textOf({ document, ref }: Pick<ChangePayload, 'document' | 'ref'>): string | null {
  if (document === agreement && ref === null) return agreement;
  return document === ofListing && ref !== null ? wordsOf(ref) : null;
}

/** A text has no record of its own name: a listing's goes by the listing, so that it is put away and found with it. */
export const recordOf = (text: string): EntryId => listingOfWords(text) ?? (text as EntryId);

export type Founded = {
  readonly words: string;
  /** How long it may be made, in UTF-16 code units, and what is said of one that is longer. */
  readonly most: number;
  readonly tooLong: Refusal;
  /** How a change says whose it is. */
  readonly named: CborMap;
};

/** What a text was before anybody changed it; `null`: there is no such text, as far as this phone knows. */
export function founded({ document }: { readonly document: string }, { state }: Context): Founded | null {
  if (document === agreement) {
    const words = state.membership.founding?.agreement ?? '';
    return { words, most: 20_000, tooLong: { code: 'texts.too-long' }, named: { document: agreement } };
  }
  const listing = listingOfWords(document);
  const post = listing && postOf(state, listing);
  if (listing === null || post === null) return null;
  const most = listingMost.words;
  const tooLong = { code: 'listings.words-too-long', values: { most } };
  return { words: post.words ?? '', most, tooLong, named: { document: ofListing, ref: idToBytes(listing) } };
}

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
