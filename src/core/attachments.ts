/** What is too big for the log: an entry names it and holds its key; the locked bytes are carried apart. (protocol §1) */
import { bytesToHex, hexToBytes } from '../lib/bytes.ts';
import type { CborMap } from '../wire/cbor.ts';
import { bytes, integer, listOf, type Reader, shapeOf } from './fields.ts';

/** Of what is inside, in bytes: locked and padded it still fits into what a relay keeps by default. */
export const attachmentBytesMax = 60_000;
export const photosMost = 3;
export const voiceSecondsMost = 20;

/** Name and key as hex. The name is the hash of the locked bytes, so whatever way they come, they are what was meant. */
export type Attachment = { readonly name: string; readonly key: string; readonly size: number };

/** What somebody said, and for how long: whoever is to listen is told before they fetch it. */
export type VoiceNote = Attachment & { readonly seconds: number };

export const isVoiceNote = (of: Attachment): of is VoiceNote => 'seconds' in of;

const shape = { name: bytes(32), key: bytes(32), size: integer(1, attachmentBytesMax) };
const written = shapeOf(shape);
const writtenVoice = shapeOf({ ...shape, seconds: integer(1, voiceSecondsMost) });

const attachment: Reader<Attachment> = (value) => {
  const read = written(value);
  return read && { name: bytesToHex(read.name), key: bytesToHex(read.key), size: read.size };
};

export const voiceNote: Reader<VoiceNote> = (value) => {
  const read = writtenVoice(value);
  return read && { name: bytesToHex(read.name), key: bytesToHex(read.key), size: read.size, seconds: read.seconds };
};

const upToMost = listOf(attachment, photosMost);

/** None of them twice. */
export const photoList: Reader<readonly Attachment[]> = (value) => {
  const photos = upToMost(value);
  return photos && new Set(photos.map(({ name }) => name)).size === photos.length ? photos : undefined;
};

const byteString = (hex: string): Uint8Array => hexToBytes(hex) ?? new Uint8Array();

const namedBy = ({ name, key, size }: Attachment): CborMap => ({ name: byteString(name), key: byteString(key), size });

export const toPayload = (photos: readonly Attachment[]): CborMap[] => photos.map(namedBy);
export const voiceToPayload = (voice: VoiceNote): CborMap => ({ ...namedBy(voice), seconds: voice.seconds });
