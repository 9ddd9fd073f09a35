/**
 * The app's files as they are sent, compressed once and kept in memory.
 *
 * The first visitor gets a quick compression; a thorough one takes seconds for the WebAssembly file, so it is made
 * meanwhile and serves everyone after. The app's whole folder is a few megabytes, so nothing is ever thrown out.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
  /** Weak, since the quick and the thorough compression differ in bytes and not in meaning. */
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

  function bodyOf(entry: Entry, bytes: Uint8Array, encoding: Compression): Promise<Uint8Array> {
    const known = entry.bodies.get(encoding);
    if (known !== undefined) return known;
    const quick = compress(bytes, encoding, 'quick');
    entry.bodies.set(encoding, quick);
    if (encoding === 'br') {
      const keep = (body: Uint8Array) => entry.bodies.set(encoding, Promise.resolve(body));
      void quick.then(() => compress(bytes, encoding, 'thorough')).then(keep);
    }
    return quick;
  }

  return async (file, wanted) => {
    const { type, shrinks } = mediaTypeOf(file.file);
    const encoding = shrinks ? wanted : 'identity';
    const entry = entryOf(file);
    const { bytes, etag } = await entry.content;
    const body = encoding === 'identity' ? bytes : await bodyOf(entry, bytes, encoding);
    return { body, encoding, type, shrinks, etag };
  };
}

async function load(file: string): Promise<{ bytes: Uint8Array; etag: string }> {
  const bytes = await readFile(file);
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

const effort = { quick: 5, thorough: 11 };

function compress(bytes: Uint8Array, encoding: Compression, speed: keyof typeof effort): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: effort[speed], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
