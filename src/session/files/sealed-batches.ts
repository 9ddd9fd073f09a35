/** Entries as batches under one epoch's key, as they lie on a relay and in files. */
import type { SignedEntry } from '../../core/entry.ts';
import type { EntryId } from '../../core/ids.ts';
import { decodeBatches, encodeBatch, splitIntoBatches } from '../../wire/batch.ts';
import { openTraffic, sealTraffic } from '../group/traffic.ts';
import type { Identity } from '../ports/identity.ts';
import type { GoOn } from './api.ts';
import { portion } from './portions.ts';

/** Read, packed and sealed in portions; `null`: given up between two of these. */
export async function sealBatches(
  identity: Identity,
  key: Uint8Array,
  books: { readonly read: (ids: readonly EntryId[]) => Promise<readonly SignedEntry[]> },
  ids: readonly EntryId[],
  goOn: GoOn,
): Promise<Uint8Array[] | null> {
  const batches: Uint8Array[] = [];
  for (let at = 0; at < ids.length; at += portion) {
    if (!(await goOn(at, ids.length))) return null;
    for (const batch of splitIntoBatches(await books.read(ids.slice(at, at + portion))))
      batches.push(await sealTraffic(identity, key, encodeBatch(batch), 'entries'));
  }
  return batches;
}

/** All of them, before any is taken in: what is damaged half-way brings nothing. `null`: one does not open. */
export const openBatches = async (
  identity: Identity,
  key: Uint8Array,
  batches: readonly Uint8Array[],
): Promise<SignedEntry[] | null> =>
  decodeBatches(await Promise.all(batches.map((sealed) => openTraffic(identity, key, sealed, 'entries'))));
