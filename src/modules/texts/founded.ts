/** What is known of a text before Automerge is asked: how it began, how long it may be made, and whether it is still written into. */
import { ballotOf } from '../../core/ballots/record.ts';
import { standingOf } from '../../core/ballots/standing.ts';
import { decisionMost } from '../../core/decisions/entries.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import { type FoundedText, founderOf } from '../../core/founded-texts.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { listingMost } from '../../core/listings/entries.ts';
import { meetingNow } from '../../core/meetings/record.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { agreement } from './documents.ts';
import { foundings } from './foundings.ts';

type Limits = {
  /** How long it may be made, in UTF-16 code units, and what is said of one that is longer. */
  readonly most: number;
  readonly tooLong: Refusal;
};

export type Founded = Limits & {
  readonly words: string;
  /** Why nobody is to write into it now. No rule asks it: whether something is being voted on is a record. */
  readonly closed: Refusal | null;
  /** How a change says whose it is. */
  readonly named: CborMap;
};

const tooLong: Refusal = { code: 'texts.too-long' };

const limits: Readonly<Record<FoundedText, Limits>> = {
  listing: {
    most: listingMost.words,
    tooLong: { code: 'listings.words-too-long', values: { most: listingMost.words } },
  },
  decision: { most: decisionMost.words, tooLong },
  minutes: { most: 8000, tooLong },
};

/** What a text was before anybody changed it; `null`: there is no such text, as far as this phone knows. */
export function founded({ document }: { readonly document: string }, { state }: Context): Founded | null {
  if (document === agreement) {
    const words = state.membership.founding?.agreement ?? '';
    return { words, most: 20_000, tooLong, closed: null, named: { document } };
  }
  const founder = founderOf(document);
  if (founder === null) return null;
  const { is, entry } = founder;
  const words = foundings[is].words(state, entry);
  if (words === null) return null;
  const closed = is === 'decision' ? whyDecided(state, entry) : null;
  return { words, ...limits[is], closed, named: { document: is, ref: idToBytes(entry) } };
}

/** As it stands on the screens about it. Wrapped: to a screen a bare `null` is no answer yet. */
export function sharedText(
  { document }: { readonly document: string },
  context: Context,
): { readonly founded: (Pick<Founded, 'most' | 'closed'> & { readonly title: string }) | null } {
  const known = founded({ document }, context);
  const founder = founderOf(document);
  if (known === null || founder === null) return { founded: null };
  const { state } = context;
  const of = decisionOf(state, founder.entry) ?? meetingNow(state, founder.entry);
  return { founded: { most: known.most, closed: known.closed, title: of?.title ?? '' } };
}

/** An idea or a proposal is open: nobody votes on it now, and it has not passed. One that did not may be mended and voted on again. */
function whyDecided(state: GroupState, entry: EntryId): Refusal | null {
  const decision = decisionOf(state, entry);
  if (decision === null) return null;
  if (decision.ended !== null) return { code: 'texts.decided' };
  const ballots = decision.ballots.flatMap((id) => ballotOf(state, id) ?? []);
  if (ballots.some(({ closed }) => closed === null)) return { code: 'texts.voted-on' };
  return ballots.some((ballot) => standingOf(state, ballot)?.tally.passes === true) ? { code: 'texts.decided' } : null;
}
