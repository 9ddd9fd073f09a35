/** What goes in and out as a file: bundles, invitations with the books, receipts. */
import type { SignedEntry } from '../../core/entry.ts';
import { bytesToId, type GroupId, idToBytes } from '../../core/ids.ts';
import { compareNodes } from '../../core/order.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { decodeBatch, encodeBatch, splitIntoBatches } from '../../wire/batch.ts';
import {
  type Bundle,
  bundleMark,
  decodeBundle,
  encodeBundle,
  markOf,
  newsMark,
  receiptMark,
} from '../../wire/bundle.ts';
import { decodeTextFile } from '../../wire/text-file.ts';
import type { FileRefusal } from '../api.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity } from '../ports/identity.ts';

/** Everything this phone holds of the group. */
export async function bundleOf(open: OpenGroup, invitation: Uint8Array | null): Promise<Uint8Array> {
  // In the order in which they can be admitted: whoever reads the file lets nothing wait.
  const nodes = [...open.books.state.log.nodes.values()].sort(compareNodes);
  // A file is refused whole for one signature that does not hold: what has none is left out.
  const entries = await open.books.readProven(nodes.map((node) => node.id));
  return encodeBundle({
    group: idToBytes(open.group),
    batches: splitIntoBatches(entries).map(encodeBatch),
    parcels: open.profiles.all().map((each) => each.parcel),
    epochKeys: open.local.epochKeys,
    relays: open.local.relays,
    invitation,
  });
}

export type ReadBundle = Omit<Bundle, 'group' | 'batches'> & {
  readonly group: GroupId;
  readonly entries: readonly SignedEntry[];
};
export type ReadFile =
  | { readonly is: 'bundle'; readonly bundle: ReadBundle }
  | { readonly is: 'news'; readonly file: Uint8Array }
  | { readonly is: 'receipt'; readonly file: Uint8Array };

/** Unwraps, unlocks and decodes. Nothing is believed yet: signatures are for whoever takes it in. */
export async function readFile(
  identity: Identity,
  file: Uint8Array,
  passphrase: string | null,
): Promise<Result<ReadFile, FileRefusal>> {
  const text = decodeTextFile(file);
  if (text !== null) return text.ok ? readFile(identity, text.value, passphrase) : err({ code: text.error });
  if (identity.isLocked(file)) {
    if (passphrase === null) return err({ code: 'needs-passphrase' });
    const unlocked = await identity.unlockWithPassphrase(file, passphrase);
    return unlocked.ok ? readFile(identity, unlocked.value, null) : err({ code: unlocked.error });
  }
  if (markOf(file) === receiptMark) return ok({ is: 'receipt', file });
  if (markOf(file) === newsMark) return ok({ is: 'news', file });
  if (markOf(file) !== bundleMark) return err({ code: 'not-minga' });
  const bundle = decodeBundle(file);
  if (!bundle.ok) return err({ code: bundle.error });
  const group = bytesToId<GroupId>(bundle.value.group);
  const entries = entriesIn(bundle.value.batches, file.length);
  if (group === null || entries === null) return err({ code: 'damaged' });
  return ok({ is: 'bundle', bundle: { ...bundle.value, group, entries } });
}

/**
 * What a file holds grows severalfold when it is inflated, being hashes and signatures for the most part. One that grows far
 * more was made to fill a phone's memory.
 */
const growthMax = 16;
const smallBytes = 4 * 1024 * 1024;

function entriesIn(batches: readonly Uint8Array[], fileBytes: number): SignedEntry[] | null {
  const entries: SignedEntry[] = [];
  let room = Math.max(smallBytes, fileBytes * growthMax);
  for (const batch of batches) {
    const decoded = decodeBatch(batch);
    if (!decoded.ok) return null;
    for (const entry of decoded.value) {
      entries.push(entry);
      room -= entry.bytes.length + entry.signature.length;
    }
    if (room < 0) return null;
  }
  return entries;
}
