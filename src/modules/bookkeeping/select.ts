/** What screens are told about closing the books. */

import { signingChain } from '../../core/accounts/signing.ts';
import { closersNow } from '../../core/closing/closers.ts';
import { quorumOf } from '../../core/closing/quorum.ts';
import type { Checkpoint } from '../../core/closing/state.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { isCoordinator, isSound } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { agrees } from './agreement.ts';
import { closersIn, mayBeCloser, openChoices } from './choose-closers.ts';
import { mayClose } from './close-books.ts';
import { openEntries, sizeOf } from './open-entries.ts';
import { isUnheard, lastCut, openCheckpoint, type Sealing, sealingOf, waitedLongMs } from './open-height.ts';

export type CloserView = {
  readonly member: MemberId;
  /** Their named phone was lost, frozen or put out: they can seal no more. */
  readonly ended: boolean;
};

export type PeriodView = Sealing & {
  readonly checkpoint: EntryId;
  readonly height: number;
  readonly by: MemberId | null;
  /** Claimed time, ms. */
  readonly claimedAt: number;
  /** Entries of this period alone, of all kinds. */
  readonly entries: number;
};

/** *differ*: this phone's own books come to something else. *unheard*: a part of what was closed is still on its way. */
export type OwnBooks = 'agree' | 'differ' | 'unheard';

export type ClosingView = {
  /** The choice that stands; `null`: nobody closes the books yet. */
  readonly choice: EntryId | null;
  /** The first keeps the books. */
  readonly closers: readonly CloserView[];
  readonly needed: number;
  /** Newest first. */
  readonly sealed: readonly PeriodView[];
  /** Proposed and not sealed yet; `null`: nothing. */
  readonly open: (PeriodView & { readonly ownBooks: OwnBooks; readonly waitsLong: boolean }) | null;
  /** Entries since the last closing, but for those of closing itself. */
  readonly since: number;
  /** Whether this phone's person may close the books now, choose the first closers alone, or propose others. */
  readonly mayClose: boolean;
  readonly mayChoose: boolean;
  readonly mayPropose: boolean;
  /** Whom one can choose, and other choices that were proposed and can still come about. */
  readonly choosable: readonly MemberId[];
  readonly proposed: readonly { readonly proposal: EntryId; readonly closers: readonly MemberId[] }[];
};

export function closing(_: Record<string, never>, context: Context): ClosingView {
  const { state } = context;
  const chosen = closersNow(state);
  const chain = signingChain(context);
  const choice = chosen?.entry ?? null;
  const coordinates = chain.ok && isCoordinator(state, chain.value);
  return {
    choice,
    closers: (chosen?.closers ?? []).map((each) => ({ member: each.member, ended: !isSound(state, each) })),
    needed: chosen === null ? 0 : quorumOf(chosen.closers.length),
    sealed: sealedPeriods(context).reverse(),
    open: openPeriod(context),
    since: openEntries(state.log, lastCut(state)).length,
    mayClose: mayClose(context).ok,
    mayChoose: choice === null && coordinates,
    mayPropose: chain.ok && (choice !== null || !coordinates),
    choosable: [...state.membership.members.keys()].filter((member) => mayBeCloser(state, member)),
    proposed: openChoices(state, choice).map((proposal) => ({
      proposal: proposal.entry,
      closers: closersIn(state, proposal).map(({ member }) => member),
    })),
  };
}

function sealedPeriods({ state }: Context): PeriodView[] {
  let before = 0;
  return state.closing.sealed.flatMap(({ checkpoint }) => {
    const sealed = state.closing.checkpoints.get(checkpoint);
    if (sealed === undefined) return [];
    const size = sizeOf(state.log, sealed.cut);
    const entries = size - before;
    before = size;
    return [{ ...toPeriod(sealed), ...sealingOf(state, sealed), entries }];
  });
}

const toPeriod = ({ entry, height, member, claimedAt }: Checkpoint) => ({
  checkpoint: entry,
  height,
  by: member,
  claimedAt,
});

function openPeriod(context: Context): ClosingView['open'] {
  const { state, now } = context;
  const open = openCheckpoint(state);
  if (open === null) return null;
  const entries = sizeOf(state.log, open.cut) - sizeOf(state.log, lastCut(state));
  return {
    ...toPeriod(open),
    ...sealingOf(state, open),
    entries,
    ownBooks: ownBooks(context, open),
    waitsLong: waitsLong(open, now),
  };
}

export const waitsLong = ({ claimedAt }: Checkpoint, now: number): boolean => now - claimedAt >= waitedLongMs;

/** What a cut names this phone has, or the checkpoint would still wait; beside it a part may be on its way. */
export function ownBooks(context: Context, open: Checkpoint): OwnBooks {
  if (agrees(context, open)) return 'agree';
  return isUnheard(context.state) ? 'unheard' : 'differ';
}
