/** How somebody has helped and was helped: both sides have said that it happened. Nothing of it is a sum that anybody owes. */
import { currentAccount } from '../../core/accounts/custody/current.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { type HelpRecord, otherSide, type Side } from './apply.ts';
import type { Span, ThanksPayload } from './entries.ts';
import { helpsOf, listingOf } from './records.ts';
import { stageOf } from './standing.ts';

export type HistoryLine = {
  readonly help: EntryId;
  readonly listing: EntryId;
  readonly title: string;
  readonly category: string;
  readonly gave: boolean;
  readonly other: AccountId;
  readonly shift: Span | null;
  /** When the later of the two said that it happened. */
  readonly claimedAt: number;
  /** What the other one says of it. */
  readonly thanks: { readonly face: ThanksPayload['face']; readonly words: string } | null;
};

export type HistoryView = {
  /** They do not want it to be shown to whoever asks: then there is nothing in it. */
  readonly kept: boolean;
  readonly given: number;
  readonly received: number;
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
};

/** Of an account that is kept for somebody its id stands in the place of a member's. */
export function history({ member }: { readonly member: MemberId }, context: Context): HistoryView {
  if (context.keepsStanding?.(member) === true) return { kept: true, given: 0, received: 0, lines: [] };
  const { state } = context;
  const account = accountOfMember(member);
  const lines = helpsOf(state, 'all').flatMap((record) =>
    stageOf(state, record) === 'completed'
      ? (['helper', 'helped'] as const).flatMap((side) =>
          currentAccount(state, record[side]) === account || record[side] === account ? [lineOf(record, side)] : [],
        )
      : [],
  );
  const given = lines.filter(({ gave }) => gave).length;
  return {
    kept: false,
    given,
    received: lines.length - given,
    lines: lines
      .map((line) => ({ ...line, ...titleOf(line.listing) }))
      .sort((left, right) => right.claimedAt - left.claimedAt),
  };

  function titleOf(listing: EntryId) {
    const { title = '', category = '' } = listingOf(state, listing) ?? {};
    return { title, category };
  }
}

function lineOf(record: HelpRecord, side: Side): Omit<HistoryLine, 'title' | 'category'> {
  const said = record.thanks[otherSide(side)];
  return {
    help: record.id,
    listing: record.listing,
    gave: side === 'helper',
    other: record[otherSide(side)],
    shift: record.shift,
    claimedAt: Math.max(record.did?.claimedAt ?? 0, record.told?.claimedAt ?? 0),
    thanks: said && { face: said.face, words: said.words },
  };
}
