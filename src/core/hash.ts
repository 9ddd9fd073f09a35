import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8 } from '../lib/bytes.ts';
import { hexOf32 } from '../lib/hex-of-32.ts';
import type { EntryId, GroupId } from './ids.ts';

/** Domain tags keep a hash or signature made for one purpose from being replayed for another. (protocol §1) */
export const domains = {
  entryId: utf8('minga/entry/1'),
  entrySignature: utf8('minga/sign/1'),
  group: utf8('minga/group/1'),
  device: utf8('minga/device/1'),
  join: utf8('minga/join/1'),
  revocation: utf8('minga/revocation/1'),
  state: utf8('minga/state/1'),
  checkpoint: utf8('minga/checkpoint/1'),
  base: utf8('minga/base/1'),
  entries: utf8('minga/entries/1'),
} as const;

/** A catch-up hashes a hundred thousand entries: the tag is taken in once, and hasher and room serve for all of them. */
const tagged = sha256.create().update(domains.entryId);
const hasher = sha256.create();
const digest = new Uint8Array(32);

export function hashEntry(body: Uint8Array): EntryId {
  tagged._cloneInto(hasher);
  hasher.update(body);
  hasher.digestInto(digest);
  // Remembered: the entries that name this one then name it by this very string, which maps find without comparing.
  return hexOf32(digest, 0) as EntryId;
}

export const hashGroup = (founding: Uint8Array): GroupId =>
  bytesToHex(sha256(concatBytes(domains.group, founding))) as GroupId;

export const hashUnder = (domain: Uint8Array, bytes: Uint8Array): string =>
  bytesToHex(sha256(concatBytes(domain, bytes)));
