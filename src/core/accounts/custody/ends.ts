/** Where a custody ended, by what lies in a cut. (protocol §8) */
import type { ChainState } from '../../chain.ts';
import { insideOf } from '../../closing/sealed.ts';
import type { Checkpoint } from '../../closing/state.ts';
import type { AccountId, DeviceId, EntryId } from '../../ids.ts';
import { compareNodes } from '../../order.ts';
import type { CustodyEnd } from '../../restrictions.ts';
import type { GroupState } from '../../state.ts';

export function custodyEnd(state: GroupState, ref: EntryId): CustodyEnd | null {
  const restriction = state.restrictions.byEntry.get(ref);
  return restriction?.is === 'custody-end' ? restriction : null;
}

/** An account where it is kept. */
export type Place = { readonly device: DeviceId; readonly account: AccountId };

/** Of several inside a cut the first in the order that all phones share. `null`: the custody goes on there. */
export function firstEndIn(state: GroupState, { cut }: Pick<Checkpoint, 'cut'>, place: Place): EntryId | null {
  const inside = insideOf(state.log, cut);
  const nodes = (state.restrictions.bySubject.get(place.device) ?? []).flatMap((id) => {
    const node = custodyEnd(state, id)?.account === place.account && inside(id) ? state.log.nodes.get(id) : undefined;
    return node ? [node] : [];
  });
  return nodes.sort(compareNodes)[0]?.id ?? null;
}

/**
 * Whether an account went from a device for good, by entries that whoever judges knows of. Beyond such an end nothing counts
 * that the device pays from the account, so it never keeps that account again; another phone of its member's may.
 */
export const passedFrom = (
  { restrictions }: Pick<GroupState, 'restrictions'>,
  { device, account }: Place,
  knows: (end: EntryId) => boolean,
): boolean =>
  (restrictions.bySubject.get(device) ?? []).some((id) => {
    const each = restrictions.byEntry.get(id);
    return each?.is === 'custody-end' && each.account === account && knows(id);
  });

/** By what a chain had seen. */
export const passedAsSeenBy = (chain: ChainState, state: GroupState, place: Place): boolean =>
  passedFrom(state, place, (end) => chain.acknowledged.has(end));

/** Accounts of a lost device that go elsewhere than to its member's heir, by what lies in a cut. */
export const passedElsewhere = (state: GroupState, sealed: Pick<Checkpoint, 'cut'>, device: DeviceId): Set<AccountId> =>
  new Set(
    (state.restrictions.bySubject.get(device) ?? []).flatMap((id) => {
      const end = custodyEnd(state, id);
      return end !== null && firstEndIn(state, sealed, end) !== null ? [end.account] : [];
    }),
  );
