/**
 * Feedback that nobody reads until the other side has given theirs: the entry carries a hash, and the words come after.
 *
 * The hash takes in the deal and the account, so that nobody passes another's seal off as theirs, and a salt, for three faces
 * and no words are soon tried out.
 */
import { hashUnder } from '../../core/hash.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import { bytesToHex, hexToBytes, utf8 } from '../../lib/bytes.ts';
import { encodeStrict } from '../../wire/cbor.ts';
import { dealMost, type Face, saltBytes } from './entries.ts';

export type Rating = { readonly face: Face; readonly words: string; readonly salt: Uint8Array };

const domain = utf8('minga/rating/1');

/** 32 bytes, hexadecimal. */
export const sealOf = (deal: EntryId, account: AccountId, { face, words, salt }: Rating): string =>
  hashUnder(domain, encodeStrict([idToBytes(deal), idToBytes(account), face, words, salt]));

/** As its author's phones keep it, locked to them. Face and salt have no line breaks. */
export const ratingToText = ({ face, words, salt }: Rating): string => `${face}\n${bytesToHex(salt)}\n${words}`;

const faces: readonly Face[] = ['happy', 'neutral', 'sad'];

export function ratingFromText(text: string): Rating | null {
  const [said, hex = '', ...lines] = text.split('\n');
  const face = faces.find((each) => each === said);
  const salt = hexToBytes(hex);
  const words = lines.join('\n');
  if (face === undefined || salt?.length !== saltBytes || words.length > dealMost.words) return null;
  return { face, words, salt };
}
