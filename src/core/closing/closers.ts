/** `closers.set`: the members who check the books together. (protocol §8) */
import type { ChainState } from '../chain.ts';
import { standingOf } from '../compare-and-set.ts';
import { deviceId, entryId, listOf, memberId, optional, payloadOf, type Read, shapeOf } from '../fields.ts';
import type { EntryId } from '../ids.ts';
import { pastOf } from '../log.ts';
import { act } from '../mandates/act.ts';
import { standsFor, standsNow } from '../membership/standing.ts';
import type { GroupState } from '../state.ts';
import { settlePeriods } from './sealing.ts';
import type { Closers } from './state.ts';

/** Three to seven are advised; a group of two has to begin with what it has. */
const maxClosers = 7;

const shape = {
  closers: listOf(shapeOf({ member: memberId, device: deviceId }), maxClosers),
  /** The choice that this one replaces; absent for the first. */
  ref: optional(entryId),
};

/**
 * A coordinator names the first closers. Replacing them takes two coordinators or a vote: whoever could name new ones alone
 * could close the books as they like.
 */
export const setClosers = act<Read<typeof shape>>({
  decode: payloadOf(shape),
  enough: ['coordinator', 'coordinators', 'members'],
  judge: ({ closers, ref }, { state, chain }, { by }) => {
    if (ref !== null && by === 'coordinator') return 'needs-more-signers';
    const [members, devices] = [
      new Set(closers.map((each) => each.member)),
      new Set(closers.map((each) => each.device)),
    ];
    if (closers.length === 0 || members.size < closers.length || devices.size < closers.length)
      return 'closers-unsound';
    return (closersIn(state, chain)?.entry ?? null) === ref ? null : 'closers-moved-on';
  },
  onGroup: ({ closers, ref }, at, { by }) => {
    const { id, claimedAt } = at.entry;
    const sealsKnown = sealsIn(at.state, pastOf(at.state.log, [id]));
    const voted = by === 'members';
    at.state.closing.closers.set(id, { entry: id, closers, replaces: ref, voted, claimedAt, sealsKnown });
    settlePeriods(at);
  },
});

const sealsIn = ({ closing }: GroupState, past: ReadonlySet<EntryId>): EntryId[] =>
  [...closing.checkpoints.values()].flatMap(({ seals }) => seals.filter((id) => past.has(id))).sort();

/** The closers, as one chain knew them. */
export const closersIn = (state: GroupState, chain: ChainState): Closers | null =>
  standingOf(
    [...state.closing.closers.values()].filter(
      ({ entry }) => chain.acknowledged.has(entry) && standsFor(state, chain, entry),
    ),
    state.closing.closers,
  );

/** As the whole log has them. */
export const closersNow = (state: GroupState): Closers | null =>
  standingOf(
    [...state.closing.closers.values()].filter(({ entry }) => standsNow(state, entry)),
    state.closing.closers,
  );

export const closersOf = (state: GroupState, id: EntryId): Closers | undefined => state.closing.closers.get(id);
