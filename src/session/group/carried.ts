/** What channels are given of an open group. */
import type { CarriedBooks, OfferedParcel } from '../../core/carrier.ts';
import type { OpenGroup } from './open-group.ts';
import { withdrawnPlaces } from './profiles.ts';

/** Higher than any revision a member writes: a withdrawn profile stays withdrawn. */
const withdrawnRevision = 2 ** 40;

export function carriedBooks(open: OpenGroup): CarriedBooks {
  const { books, profiles, haves, me } = open;
  return {
    group: open.group,
    device: me.self.device,
    log: () => books.state.log,
    // What lies under the base that they were begun from, once all of it was read that relays have.
    gaps: () => (open.local.begun?.past.length === 0 ? books.replayed.log : null),
    read: (ids) => books.read(ids),
    receiveEntries: async (entries) => void (await open.receiveEntries(entries)),
    receiveParcel: async (parcel) => {
      if (await profiles.receive(parcel, books.state)) open.changed();
    },
    receiveHave: async (statement) => {
      if (await haves.receive(statement, books.state)) open.changed();
    },
    // Who does not hold the history says nothing of what it holds: others would count on it.
    myHave: async () =>
      books.historyPercent === null && books.state.membership.devices.has(me.self.device)
        ? haves.mine(books.state, me.key)
        : null,
    parcels: () => offeredParcels(open),
    onChange: (changed) => open.onChange(changed),
  };
}

function offeredParcels({ books, profiles }: OpenGroup): OfferedParcel[] {
  const withdrawn = withdrawnPlaces(books.state);
  return [...profiles.all(), ...withdrawn.map((owner) => ({ owner, revision: withdrawnRevision, parcel: null }))];
}
