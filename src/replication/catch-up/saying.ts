/** The messages of catching up, each within what its way carries at once. (protocol §12) */
import type { CarriedBooks } from '../../core/carrier.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';
import { splitByWeight } from '../../lib/split-by-weight.ts';
import { encodeBatch, type SignedBytes } from '../../wire/batch.ts';
import { encodeCatchUp, type Want } from '../../wire/catch-up.ts';
import { entriesFor, tipsByChain } from './catch-up.ts';

/** Ten kilobytes of ids; more go into another message. */
const idsPerMessageMax = 320;
/** A history is read in portions, so that the last of it is not fetched before the first is on its way. */
const portion = 1_000;

export function tipsMessages(log: Log, from: Uint8Array, told?: ReadonlySet<EntryId>): Uint8Array[] {
  const parts = splitByWeight(tipsByChain(log, told), ({ tips }) => 1 + tips.length, idsPerMessageMax);
  return parts.map((chains) => encodeCatchUp({ is: 'tips', from, chains }));
}

export function wantMessages(wants: readonly Want[], to: Uint8Array): Uint8Array[] {
  const parts = splitByWeight(wants, ({ shared }) => 1 + shared.length, idsPerMessageMax);
  return parts.map((part) => encodeCatchUp({ is: 'want', to, wants: part }));
}

/**
 * What these wants ask for; of that only what may be told, if `told` says which. In the order in which it can be admitted: chain by
 * chain, most of a long history would have to wait for what it builds on.
 */
export function wantedEntries(log: Log, wants: readonly Want[], told?: ReadonlySet<EntryId>): EntryId[] {
  const ids = new Set<EntryId>(wants.flatMap((want) => entriesFor(log, want)));
  const mayTell = [...ids].filter((id) => told?.has(id) ?? true);
  const nodes = mayTell.flatMap((id) => log.nodes.get(id) ?? []);
  return nodes.sort(compareNodes).map(({ id }) => id);
}

/** `bytesMax`: of bodies and signatures in one message. */
export async function* entryMessages(
  books: Pick<CarriedBooks, 'read'>,
  ids: readonly EntryId[],
  bytesMax: number,
): AsyncGenerator<Uint8Array> {
  const sizeOf = ({ bytes, signature }: SignedBytes): number => bytes.length + signature.length;
  for (let at = 0; at < ids.length; at += portion) {
    const entries = await books.read(ids.slice(at, at + portion));
    for (const batch of splitByWeight(entries, sizeOf, bytesMax))
      yield encodeCatchUp({ is: 'entries', batch: encodeBatch(batch) });
  }
}
