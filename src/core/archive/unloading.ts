/** A state with an archive beside it, as it is kept and as it is taken up again. */
import type { ChainState } from '../chain.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { DeviceChain } from '../log.ts';
import type { GroupState } from '../state.ts';
import { Archive, chainSets, type PackedArchive } from './archive.ts';
import { atHand, PartialMap, PartialSet } from './partial.ts';

/** Of every entry of the log; opens nothing. */
export function* allEntryIds({ log, archive }: Pick<GroupState, 'log' | 'archive'>): Generator<EntryId> {
  for (const [id] of atHand(log.nodes)) yield id;
  if (archive !== null && !archive.opened) yield* archive.ids();
}

/**
 * Whether what is kept has to be put together anew: the archive was opened, so what lay in it may have changed; or one chain
 * of which it holds a part has become several.
 */
export const hasToBePacked = ({ archive, log }: GroupState): boolean =>
  archive === null || archive.opened || archive.packed.chains.some((device) => log.forks.has(device));

/** Plain data: what lies in an unopened archive is left out. */
export function withoutArchive(state: GroupState): GroupState {
  if (state.archive === null) return state;
  const { log, accounts } = state;
  return {
    ...state,
    archive: null,
    log: { ...log, nodes: new Map(atHand(log.nodes)), chains: mapChains(log.chains, plainChain) },
    accounts: { ...accounts, transfers: new Map(atHand(accounts.transfers)), claims: new Map(atHand(accounts.claims)) },
    records: new Map([...state.records].map(([module, records]) => [module, new Map(atHand(records))])),
  };
}

const plainChain = (chain: ChainState): ChainState => ({
  ...chain,
  ...Object.fromEntries(
    chainSets.map((name) => {
      const set = chain[name];
      return [name, set instanceof PartialSet ? new Set((set as PartialSet<EntryId>).atHand()) : set];
    }),
  ),
});

/** `kept` is what `withoutArchive` made of the state, or of a later one with the same archive unopened. It is used up. */
export function withArchive(kept: GroupState, packed: PackedArchive): GroupState {
  const archive = new Archive(packed);
  const { sizes } = packed;
  const nodes = new PartialMap(kept.log.nodes, archive, archive.size);
  const transfers = new PartialMap(kept.accounts.transfers, archive, sizes.transfers);
  const claims = new PartialMap(kept.accounts.claims, archive, sizes.claims);
  const records = new Map(
    [...kept.records].map(([module, each]) => [module, new PartialMap(each, archive, sizes.records[module] ?? 0)]),
  );
  const { bySource, movements } = kept.accounts;
  archive.onOpen((parts) => {
    nodes.takeBack(parts.nodes);
    transfers.takeBack(parts.transfers);
    claims.takeBack(parts.claims);
    for (const [module, each] of parts.records) records.get(module)?.takeBack(each);
    for (const [device, ids] of parts.bySource) bySource.set(device, [...ids, ...(bySource.get(device) ?? [])]);
    for (const [account, ids] of parts.movements) movements.set(account, [...ids, ...(movements.get(account) ?? [])]);
  });
  const divided = new Set(packed.chains);
  const chains = mapChains(kept.log.chains, (chain) =>
    divided.has(chain.device) ? dividedChain(chain, archive) : chain,
  );
  return {
    ...kept,
    archive,
    log: { ...kept.log, nodes, chains },
    accounts: { ...kept.accounts, transfers, claims },
    records,
  };
}

const dividedChain = (chain: ChainState, archive: Archive): ChainState => ({
  ...chain,
  ...Object.fromEntries(
    chainSets.map((name) => {
      const packed = (): ReadonlySet<EntryId> => archive.open().chains.get(chain.device)?.[name] ?? new Set();
      return [name, new PartialSet(chain[name], archive, packed)];
    }),
  ),
});

const mapChains = (
  chains: ReadonlyMap<DeviceId, DeviceChain>,
  change: (chain: ChainState) => ChainState,
): Map<DeviceId, DeviceChain> =>
  new Map(
    [...chains].map(([device, { openings, tips }]) => [
      device,
      { openings, tips: new Map([...tips].map(([tip, chain]) => [tip, change(chain)])) },
    ]),
  );
