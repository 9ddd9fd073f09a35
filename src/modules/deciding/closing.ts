/** Closing a vote: what is counted, and when that may be. */

import { signingChain } from '../../core/accounts/signing.ts';
import { type Count, countOf, openingOf, resultOf } from '../../core/ballots/counting.ts';
import { type ClosePayload, type OpenPayload, termsOf } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf, type Vote } from '../../core/ballots/record.ts';
import { type OpenedVote, openedFromText, sealOfVote } from '../../core/ballots/seal.ts';
import { listedNow, wordsNow } from '../../core/ballots/standing.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context, Draft } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { fitsTerms } from '../../core/tallies/terms.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { ok } from '../../lib/result.ts';
import { isOpener } from './may.ts';
import { type Drafts, type RefusalCode, refused } from './refusals.ts';

/** What a close would list now: votes first, and who follows them after. */
export type Lineup = {
  readonly close: ClosePayload;
  /** Hidden votes that this phone can not open, or not yet: they would be left out. */
  readonly unopened: readonly Vote[];
};

export function lineupOf({ state, memos }: Pick<Context, 'state' | 'memos'>, record: BallotRecord): Lineup | null {
  const opening = openingOf(state, record.id);
  if (opening === null) return null;
  const words = wordsNow(state, record);
  if (opening.hidden !== true)
    return { close: { ref: record.id, refs: listedNow(state, record, opening, words), opened: null }, unopened: [] };
  const read = [...words].map(([voter, vote]) => ({ voter, vote, opened: openedOf(state, memos, opening, vote) }));
  const counted = read.filter(({ opened }) => opened !== null);
  // Whoever trusts somebody whose vote can not be opened is not counted either.
  const refs = listedNow(state, record, opening, new Map(counted.map(({ voter, vote }) => [voter, vote])));
  return {
    close: { ref: record.id, refs, opened: counted.flatMap(({ opened }) => opened ?? []) },
    unopened: read.flatMap(({ opened, vote }) => (opened === null ? [vote] : [])),
  };
}

/** What a hidden vote says, if this phone can open it and its seal says the same. */
export function openedOf(
  { log }: GroupState,
  memos: Context['memos'],
  opening: OpenPayload,
  { id, account }: Vote,
): OpenedVote | null {
  const node = log.nodes.get(id);
  const { ref, seal } = (node?.payload ?? {}) as { readonly ref?: EntryId; readonly seal?: Uint8Array | null };
  const opened = openedFromText(memos.get(id) ?? '');
  if (opened === null || !seal || ref === undefined || !fitsTerms(termsOf(opening), opened.choice)) return null;
  return sealOfVote(ref, account, opened) === bytesToHex(seal) ? opened : null;
}

/** As it would be counted now; `null`: it can't be. */
export function countNow(context: Pick<Context, 'state' | 'memos'>, record: BallotRecord): Count | null {
  const lineup = lineupOf(context, record);
  const count = lineup && countOf(context.state, lineup.close);
  return count === null || typeof count === 'string' ? null : count;
}

/** Nothing that is still to come would change it: all have voted, or it is decided by arithmetic. */
export function isSettledNow(context: Pick<Context, 'state' | 'memos'>, record: BallotRecord): boolean {
  const opening = openingOf(context.state, record.id);
  const count = countNow(context, record);
  return opening !== null && count !== null && resultOf(opening, count).isDecided;
}

/** Why this phone may not close it just now; `null`: it may. */
export function whyNotClose(context: Context, record: BallotRecord): RefusalCode | null {
  const opening = openingOf(context.state, record.id);
  if (opening === null) return 'ballot.no-such-ballot';
  if (!isOpener(context, record.id)) return 'ballot.not-your-ballot';
  if (record.closed !== null) return 'ballot.closed-already';
  return context.now >= opening.closesAt || isSettledNow(context, record) ? null : 'deciding.too-early';
}

/** By hand, and what can't be opened is left out: the outcome names whom. */
export function close({ ballot }: { readonly ballot: EntryId }, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = ballotOf(context.state, ballot);
  const lineup = record && lineupOf(context, record);
  if (record === null || lineup === null) return refused('ballot.no-such-ballot');
  const code = whyNotClose(context, record);
  return code === null ? ok([closeDraft(lineup)]) : refused(code);
}

const closeDraft = ({ close: { ref, refs, opened } }: Lineup): Draft => ({
  kind: 'ballot.close',
  payload: {
    ref: idToBytes(ref),
    refs: refs.map(idToBytes),
    ...(opened !== null && { opened }),
  },
});
