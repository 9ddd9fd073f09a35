/** The state without what is put away, and the archive of it. */

import { atOnce } from '../../lib/at-once.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { pack } from '../../lib/packing/pack.ts';
import type { ChainState } from '../chain.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { GroupRecord } from '../records.ts';
import type { GroupState } from '../state.ts';
import { type ArchivedParts, type ChainParts, chainSets, type PackedArchive } from './archive.ts';

/** `kept` is plain data; both share what they are made of with the state, which goes on as it was. */
export type Unloaded = { readonly kept: GroupState; readonly packed: PackedArchive };

export function divide(state: GroupState, away: ReadonlySet<EntryId>): Unloaded {
  const { kept, parts } = atOnce(dividing(state, away));
  return {
    kept,
    packed: {
      ...inBytes(parts.nodes),
      sizes: {
        transfers: parts.transfers.size,
        claims: parts.claims.size,
        records: Object.fromEntries([...parts.records].map(([module, each]) => [module, each.size])),
      },
      chains: [...parts.chains.keys()],
      bytes: pack(parts),
    },
  };
}

type Divided = { readonly kept: GroupState; readonly parts: ArchivedParts };

/** The same in plain data, where nobody asks for what is put away; in slices. */
export function* dividing(state: GroupState, away: ReadonlySet<EntryId>): Generator<void, Divided> {
  const { log, accounts } = state;
  const [nodes, nodesAway] = divideMap(log.nodes, away);
  yield;
  const [transfers, transfersAway] = divideMap(accounts.transfers, away);
  yield;
  const [claims, claimsAway] = divideMap(accounts.claims, away);
  yield;
  const [bySource, bySourceAway] = divideLists(accounts.bySource, away);
  const [movements, movementsAway] = divideLists(accounts.movements, away);
  yield;
  const chainsAway = new Map<DeviceId, ChainParts>();
  const chains = new Map(
    [...log.chains].map(([device, chain]) => {
      const [[tip, at] = [], ...others] = [...chain.tips];
      // The branches of a fork have each their own past, and keep all of it, that of an archive before this one too.
      if (tip === undefined || at === undefined || others.length > 0)
        return [
          device,
          { ...chain, tips: new Map([...chain.tips].map(([id, each]) => [id, undivided(each)])) },
        ] as const;
      const [rest, packed] = divideChain(at, away);
      chainsAway.set(device, packed);
      return [device, { ...chain, tips: new Map([[tip, rest]]) }] as const;
    }),
  );
  yield;
  const recordsAway = new Map<string, ReadonlyMap<EntryId, GroupRecord>>();
  const records = new Map(
    [...state.records].map(([module, all]) => {
      const [here, packed] = divideRecords(all, away);
      recordsAway.set(module, packed);
      return [module, here] as const;
    }),
  );
  return {
    kept: {
      ...state,
      archive: null,
      log: { ...log, nodes, chains },
      accounts: { ...accounts, transfers, claims, bySource, movements },
      records,
    },
    parts: {
      nodes: nodesAway,
      transfers: transfersAway,
      claims: claimsAway,
      bySource: bySourceAway,
      movements: movementsAway,
      chains: chainsAway,
      records: recordsAway,
    },
  };
}

function divideChain(chain: ChainState, away: ReadonlySet<EntryId>): [ChainState, ChainParts] {
  const rest = { ...chain };
  const packed: Record<string, ReadonlySet<EntryId>> = {};
  for (const name of chainSets) [rest[name], packed[name]] = divideSet(chain[name], away);
  return [rest, packed as ChainParts];
}

const undivided = (chain: ChainState): ChainState => {
  const whole = { ...chain };
  for (const name of chainSets) whole[name] = new Set([...chain[name]]);
  return whole;
};

function divideMap<V>(map: ReadonlyMap<EntryId, V>, away: ReadonlySet<EntryId>): [Map<EntryId, V>, Map<EntryId, V>] {
  const [here, packed] = [new Map<EntryId, V>(), new Map<EntryId, V>()];
  for (const [id, value] of map) (away.has(id) ? packed : here).set(id, value);
  return [here, packed];
}

/** A record goes with the entry that it is about, once all its steps go. */
function divideRecords(records: ReadonlyMap<EntryId, GroupRecord>, away: ReadonlySet<EntryId>) {
  const going = new Set([...records].flatMap(([id, { steps }]) => (steps.every((step) => away.has(step)) ? [id] : [])));
  return divideMap(records, new Set([...going].filter((id) => away.has(id))));
}

function divideLists<K>(
  lists: ReadonlyMap<K, readonly EntryId[]>,
  away: ReadonlySet<EntryId>,
): [Map<K, EntryId[]>, Map<K, EntryId[]>] {
  const [here, packed] = [new Map<K, EntryId[]>(), new Map<K, EntryId[]>()];
  for (const [key, ids] of lists) {
    here.set(
      key,
      ids.filter((id) => !away.has(id)),
    );
    packed.set(
      key,
      ids.filter((id) => away.has(id)),
    );
  }
  return [here, packed];
}

const divideSet = (set: ReadonlySet<EntryId>, away: ReadonlySet<EntryId>): [Set<EntryId>, Set<EntryId>] => {
  const all = [...set];
  return [new Set(all.filter((id) => !away.has(id))), new Set(all.filter((id) => away.has(id)))];
};

function inBytes(nodes: ReadonlyMap<EntryId, LogNode>): Pick<PackedArchive, 'ids' | 'seqs'> {
  const [ids, seqs] = [new Uint8Array(nodes.size * 32), new Uint8Array(nodes.size * 4)];
  const view = new DataView(seqs.buffer);
  for (const [at, id] of [...nodes.keys()].sort().entries()) {
    ids.set(hexToBytes(id) ?? [], at * 32);
    view.setUint32(at * 4, nodes.get(id)?.seq ?? 0);
  }
  return { ids, seqs };
}
