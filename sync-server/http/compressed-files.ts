/**
 * The app's files as they are sent, compressed once and kept in memory.
 *
 * The build lays a thorough compression by each file, which takes seconds for the WebAssembly alone; what has none beside it
 * is compressed quickly when it is first asked for. The app's whole folder is a few megabytes, so nothing is ever thrown out.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encodings.ts';
import { mediaTypeOf } from './media-types.ts';
import type { SiteFile } from './site-file.ts';

export type SentFile = {
  readonly body: Uint8Array;
  readonly encoding: Encoding;
  readonly type: string;
  readonly shrinks: boolean;
  /** Weak, since compressions differ in bytes and not in meaning. */
  readonly etag: string;
};

type Compression = Exclude<Encoding, 'identity'>;

type Entry = {
  readonly version: string;
  readonly content: Promise<{ readonly bytes: Uint8Array; readonly etag: string }>;
  readonly bodies: Map<Compression, Promise<Uint8Array>>;
};

/** Rejects when the file went away meanwhile. */
export type CompressedFiles = (file: SiteFile, encoding: Encoding) => Promise<SentFile>;

export function keepCompressedFiles(): CompressedFiles {
  const entriesByFile = new Map<string, Entry>();

  function entryOf({ file, version }: SiteFile): Entry {
    const known = entriesByFile.get(file);
    if (known?.version === version) return known;
    const entry: Entry = { version, content: load(file), bodies: new Map() };
    entry.content.catch(() => entriesByFile.delete(file));
    entriesByFile.set(file, entry);
    return entry;
  }

  function bodyOf(entry: Entry, file: string, bytes: Uint8Array, encoding: Compression): Promise<Uint8Array> {
    const known = entry.bodies.get(encoding);
    if (known !== undefined) return known;
    const body = encoding === 'gzip' ? promisify(gzip)(bytes) : laidByOrQuick(file, bytes);
    entry.bodies.set(encoding, body);
    return body;
  }

  return async (file, wanted) => {
    const { type, shrinks } = mediaTypeOf(file.file);
    const encoding = shrinks ? wanted : 'identity';
    const entry = entryOf(file);
    const { bytes, etag } = await entry.content;
    const body = encoding === 'identity' ? bytes : await bodyOf(entry, file.file, bytes, encoding);
    return { body, encoding, type, shrinks, etag };
  };
}

async function load(file: string): Promise<{ bytes: Uint8Array; etag: string }> {
  const bytes = await readFile(file);
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

/** What lies by a file is as old as it or younger; where somebody changed the file since, it says something else. */
async function laidByOrQuick(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const laidBy = `${file}.br`;
  try {
    const [changed, compressed] = await Promise.all([stat(file), stat(laidBy)]);
    if (compressed.mtimeMs >= changed.mtimeMs) return await readFile(laidBy);
  } catch {
    // There is none beside it.
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: quick, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

const quick = 5;
