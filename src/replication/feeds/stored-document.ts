/**
 * One feed document in automerge-repo's store: a snapshot and the changes after it, merged at loading, compacted now and
 * then.
 *
 * A Repo remembers which chunks and heads it has seen of a document, and cannot be told that another tab or a removal
 * changed them; it would then leave out a save or delete chunks that hold more than it knows. Its delayed save even
 * overwrites a document that was just unloaded with an empty one (automerge-repo issue 435). So a Repo lives for one
 * reading or writing here, talks to nobody, and saves only when flushed.
 */
import { type Doc, save } from '@automerge/automerge/slim';
import {
  type BinaryDocumentId,
  type Chunk,
  type DocumentId,
  interpretAsDocumentId,
  Repo,
  type StorageAdapterInterface,
} from '@automerge/automerge-repo/slim';
import { hexToBytes, utf8 } from '../../lib/bytes.ts';
import { type Feed, isFeed } from './feed-document.ts';

export type StoredFeed = {
  readonly doc: Doc<Feed>;
  /** Bytes of the changes after the snapshot, as a part of the snapshot's. */
  readonly looseShare: number;
  /** Adds the changes by which `grown` goes beyond `doc`; on disk when it resolves. */
  readonly grow: (grown: Doc<Feed>) => Promise<void>;
};

/** The name under which automerge-repo keeps a document: its 16 bytes in base58 with a checksum. */
export function storedName(document: string): DocumentId {
  return interpretAsDocumentId((hexToBytes(document) ?? new Uint8Array()) as BinaryDocumentId);
}

/** `null` when the document is missing or damaged; errors of the storage itself are passed on. */
export async function loadStored(storage: StorageAdapterInterface, document: string): Promise<StoredFeed | null> {
  const name = storedName(document);
  const chunks = await storage.loadRange([name]);
  if (chunks.length === 0) return null;
  const repo = repoOn(over(storage, chunks));
  try {
    const handle = await repo.findClassic<Feed>(name);
    handle.removeAllListeners();
    const doc = handle.doc();
    if (!isFeed(doc)) return null;
    const grow = async (grown: Doc<Feed>): Promise<void> => {
      handle.update(() => grown);
      await repo.flush([name]);
    };
    return { doc, looseShare: bytesOf(chunks, 'incremental') / bytesOf(chunks, 'snapshot'), grow };
  } catch {
    // Automerge refused the bytes or panicked at them. The handle would wait a minute for a peer that has the document.
    repo.handles[name]?.removeAllListeners().unload();
    return null;
  }
}

/** Automerge-repo says in the key what a chunk is. */
const bytesOf = (chunks: readonly Chunk[], kind: 'snapshot' | 'incremental'): number =>
  chunks.filter(({ key }) => key[1] === kind).reduce((sum, { data }) => sum + (data?.length ?? 0), 0);

/** Puts a document in place of whatever lies there. It is written before the old goes: a stop between leaves both. */
export async function saveWhole(storage: StorageAdapterInterface, document: string, doc: Doc<Feed>): Promise<void> {
  const name = storedName(document);
  const saved = new Set<string>();
  const noting: StorageAdapterInterface = {
    ...over(storage, []),
    save: (key, bytes) => {
      saved.add(key.join());
      return storage.save(key, bytes);
    },
  };
  const repo = repoOn(noting);
  repo.import<Feed>(save(doc), { docId: name });
  await repo.flush([name]);
  const old = (await storage.loadRange([name])).filter(({ key }) => !saved.has(key.join()));
  for (const { key } of old) await storage.remove(key);
}

function repoOn(storage: StorageAdapterInterface): Repo {
  const nobody = async (): Promise<boolean> => false;
  return new Repo({ storage, network: [], shareConfig: { announce: nobody, access: nobody } });
}

/** Reads from chunks loaded beforehand, so that whatever Automerge throws while loading is damage and no disk's error. */
function over(storage: StorageAdapterInterface, chunks: readonly Chunk[]): StorageAdapterInterface {
  return {
    // All that a Repo loads by key is the name it gives itself towards peers; it has none.
    load: async () => utf8('nobody'),
    loadRange: async (prefix) => chunks.filter(({ key }) => prefix.every((part, at) => part === key[at])),
    save: (key, bytes) => storage.save(key, bytes),
    remove: (key) => storage.remove(key),
    removeRange: (prefix) => storage.removeRange(prefix),
  };
}
