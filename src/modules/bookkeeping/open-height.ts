/** Where closing stands: what was sealed last, what is proposed on top of it, and when it is time for the next. */
import { closersNow } from '../../core/closing/closers.ts';
import { quorumOf } from '../../core/closing/quorum.ts';
import type { Checkpoint, Closers } from '../../core/closing/state.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import { hasNews, sizeOf } from './open-entries.ts';

const dayMs = 86_400_000;
/** By the bookkeeper's clock, which says when to sign; no rule reads it. */
const monthMs = 30 * dayMs;
/** So that no phone has to count through more than this to know what is not settled yet. */
export const openMost = 2_000;
/** After so long the coordinators are asked to choose other closers. */
export const waitedLongMs = 30 * dayMs;

/** Empty: nothing was sealed yet. */
export const lastCut = ({ closing }: GroupState): readonly EntryId[] => closing.sealed.at(-1)?.cut ?? [];

/** Claimed time of the last sealed checkpoint, or of the founding, ms. */
function closedAt({ closing, membership, log }: GroupState): number {
  const last = closing.sealed.at(-1);
  if (last !== undefined) return closing.checkpoints.get(last.checkpoint)?.claimedAt ?? 0;
  const founding = membership.founding?.entry;
  return (founding && log.nodes.get(founding)?.claimedAt) ?? 0;
}

/** What the bookkeeper of the standing closers proposed on top of what is sealed; `null`: nothing. */
export function openCheckpoint(state: GroupState): Checkpoint | null {
  const chosen = closersNow(state);
  if (chosen === null) return null;
  const { checkpoints, sealed } = state.closing;
  const last = sealed.at(-1)?.checkpoint ?? null;
  const open = [...checkpoints.values()].filter(
    ({ closers, height, previous }) => closers === chosen.entry && height === sealed.length + 1 && previous === last,
  );
  // More than one only if the bookkeeper's phone has signed two histories.
  return open.sort((left, right) => compareText(left.entry, right.entry))[0] ?? null;
}

/** A checkpoint has come of which parts are still on their way: whether one's own books agree can not be said yet. */
export function isUnheard(state: GroupState): boolean {
  const bookkeeper = closersNow(state)?.closers[0]?.device;
  return [...state.log.waiting.values()].some(
    ({ entry }) => entry.kind === 'checkpoint' && entry.device === bookkeeper,
  );
}

export type Sealing = {
  readonly needed: number;
  /** Closers who have sealed, and who have not, in the order in which they were named. */
  readonly sealedBy: readonly MemberId[];
  readonly missing: readonly MemberId[];
};

export function sealingOf(state: GroupState, { closers, seals }: Checkpoint): Sealing {
  const chosen: Pick<Closers, 'closers'> = state.closing.closers.get(closers) ?? { closers: [] };
  const devices = new Set(seals.map((id) => state.log.nodes.get(id)?.device));
  const named = (has: boolean): MemberId[] =>
    chosen.closers.filter(({ device }) => devices.has(device) === has).map(({ member }) => member);
  return { needed: quorumOf(chosen.closers.length), sealedBy: named(true), missing: named(false) };
}

/** A month has gone by in which something happened, or a great deal has happened in less. */
export function isDue(state: GroupState, now: number): boolean {
  const cut = lastCut(state);
  if (state.log.nodes.size - sizeOf(state.log, cut) > openMost) return true;
  return now - closedAt(state) >= monthMs && hasNews(state.log, cut);
}
