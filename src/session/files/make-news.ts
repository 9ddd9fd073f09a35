/** Makes the file by which members bring one another up to date without a network. (protocol §12) */
import type { EntryId } from '../../core/ids.ts';
import { assert } from '../../lib/assert.ts';
import { encodeNewsFile, encodeNewsHead, type NewsHead, type NewsPart, newsPartsMax } from '../../wire/news-file.ts';
import { carriedBooks } from '../group/carried.ts';
import { boxOf, heldEpochs } from '../group/epoch-keys.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { sealTraffic } from '../group/traffic.ts';
import type { Identity } from '../ports/identity.ts';
import type { GoOn } from './api.ts';
import { sealBatches } from './sealed-batches.ts';

/** These entries, with what their authors say of themselves. `null`: given up. */
export async function makeNews(
  identity: Identity,
  open: OpenGroup,
  ids: readonly EntryId[],
  goOn: GoOn,
): Promise<Uint8Array | null> {
  const { state } = open.books;
  const [newest, ...older] = heldEpochs(state, open.local.epochKeys).reverse().slice(0, newsPartsMax);
  assert(newest !== undefined, 'whoever reads the books has a key of the group');
  const seal = (key: Uint8Array, head: NewsHead): Promise<Uint8Array> =>
    sealTraffic(identity, key, encodeNewsHead(head), 'file');

  const batches = await sealBatches(identity, newest.key, open.books, ids, goOn);
  if (batches === null) return null;
  const have = (await carriedBooks(open).myHave())?.statement ?? null;
  const head = await seal(newest.key, { parcels: parcelsFor(open, ids), have, box: null });
  const parts: NewsPart[] = [[head, ...batches]];
  const box = newest.rotation === null ? null : boxOf(state, newest.rotation);
  if (box !== null) for (const { key } of older) parts.push([await seal(key, { parcels: [], have: null, box })]);
  return encodeNewsFile(parts);
}

/** What was said by those who wrote these entries, and by me: photos of people whom nothing new is told of stay here. */
function parcelsFor({ books, profiles, me }: OpenGroup, ids: readonly EntryId[]): Uint8Array[] {
  const { nodes } = books.state.log;
  const speakers = new Set<string | null>([me.self.member, me.self.device]);
  for (const id of ids) speakers.add(nodes.get(id)?.device ?? null).add(nodes.get(id)?.member ?? null);
  // A place is a member's, or that of an account with the device that named it.
  return profiles
    .all()
    .filter(({ owner }) => owner.split('/').some((each) => speakers.has(each)))
    .map(({ parcel }) => parcel);
}
