/** How a photo or a voice note is locked, and how it is known again. (protocol §1) */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Attachment, attachmentBytesMax, isVoiceNote } from '../../core/attachments.ts';
import { bytesToHex, hexToBytes, utf8 } from '../../lib/bytes.ts';
import { soundTypeOf } from '../../lib/sound-type.ts';
import { isPhoto } from '../../wire/photo.ts';
import type { AttachmentKeys, Identity } from '../ports/identity.ts';

const context = utf8('minga/attachment/1');
/** Of a full one, locked and padded. */
const lockedBytesMax = 64 * 1024;

export const nameOf = (locked: Uint8Array): string => bytesToHex(sha256(locked));

/** Nothing larger can be one. */
export const mayBeOne = (locked: Uint8Array): boolean => locked.length > 0 && locked.length <= lockedBytesMax;

export async function lock(identity: Identity, content: Uint8Array) {
  if (content.length === 0 || content.length > attachmentBytesMax) throw new Error('not the size of an attachment');
  const secret = identity.randomBytes(32);
  const keys = await identity.attachmentKeys(secret);
  if (keys === null) throw new Error('a fresh secret has 32 bytes');
  const locked = await identity.seal(keys.contentKey, content, context);
  const of: Attachment = { name: nameOf(locked), key: bytesToHex(secret), size: content.length };
  return { of, locked };
}

export const keysOf = async (identity: Identity, key: string): Promise<AttachmentKeys | null> =>
  identity.attachmentKeys(hexToBytes(key) ?? new Uint8Array());

/** `null`: whoever made it locked something else than they said, or under another key. */
export async function openLocked(identity: Identity, of: Attachment, locked: Uint8Array): Promise<Uint8Array | null> {
  const keys = await keysOf(identity, of.key);
  const content = keys && (await identity.open(keys.contentKey, locked, context));
  return content !== null && content.length === of.size && isWhatItIsSaidToBe(of, content) ? content : null;
}

const isWhatItIsSaidToBe = (of: Attachment, content: Uint8Array): boolean =>
  isVoiceNote(of) ? soundTypeOf(content) !== null : isPhoto(content);
