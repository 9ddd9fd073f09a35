/** What passes between somebody who asks to come in and a group's coordinators. (protocol §9, decision 0026) */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';
import type { ChannelId, SlotId } from './relay.ts';

/** Lengths in UTF-16 code units. */
export const askTextMax = { name: 80, words: 400, reach: 200, answer: 400 } as const;
const linkLengthMax = 2000;

/** An ask that nobody answered is gone after so long, from the relay and from both phones' lists. */
export const askLastsMs = 30 * 24 * 60 * 60_000;

/** The plain content; it travels locked to the door's box key. */
export type Ask = {
  readonly name: string;
  /** "I am Rosa’s cousin, I mend shoes." */
  readonly words: string;
  /** How to reach whoever asks, in their own words. */
  readonly reach: string;
  /** The asking phone's clock, ms since 1970; only for showing. */
  readonly askedAt: number;
  /** X25519: the answer is locked to it. */
  readonly box: Uint8Array;
  /** 16 bytes: the seed of the mailbox that the answer is put into. */
  readonly mail: Uint8Array;
};

/** Whoever reads it in another door's name can not open it. */
export const askContext = (door: ChannelId): Uint8Array<ArrayBuffer> =>
  concatBytes(utf8('minga/door-ask/1'), hexToBytes(door) ?? new Uint8Array());
export const answerContext = utf8('minga/door-answer/1');

/** The one slot of an answer's mailbox: what came first stays. */
export const answerSlot = bytesToHex(sha256(utf8('minga/door-answer/slot/1'))) as SlotId;
export const answerRevision = 1;
/** Above every answer: whoever asked took it back. */
export const takenBackRevision = 2;

export const encodeAsk = ({ name, words, reach, askedAt, box, mail }: Ask): Uint8Array =>
  encodeStrict({ n: name, w: words, r: reach, t: askedAt, b: box, m: mail });

export function decodeAsk(bytes: Uint8Array): Result<Ask, 'damaged'> {
  const read = decodeStrict(bytes, { maxBytes: 4096, maxDepth: 1 });
  if (!read.ok || !isCborMap(read.value) || Object.keys(read.value).length !== 6) return err('damaged');
  const { n, w, r, t, b, m } = read.value;
  if (!isText(n, askTextMax.name) || n.trim() === '') return err('damaged');
  if (!isText(w, askTextMax.words) || !isText(r, askTextMax.reach)) return err('damaged');
  if (typeof t !== 'number' || t < 0 || !isBytes(b, 32) || !isBytes(m, 16)) return err('damaged');
  return ok({ name: n, words: w, reach: r, askedAt: t, box: b, mail: m });
}

/** *admitted*: an ordinary invitation link. *declined*: a sentence, or ''. */
export type Answer =
  | { readonly is: 'admitted'; readonly link: string }
  | { readonly is: 'declined'; readonly words: string };

export const encodeAnswer = (answer: Answer): Uint8Array =>
  encodeStrict(answer.is === 'admitted' ? { l: answer.link } : { w: answer.words });

export function decodeAnswer(bytes: Uint8Array): Result<Answer, 'damaged'> {
  const read = decodeStrict(bytes, { maxBytes: 4096, maxDepth: 1 });
  if (!read.ok || !isCborMap(read.value) || Object.keys(read.value).length !== 1) return err('damaged');
  const { l, w } = read.value;
  if (isText(l, linkLengthMax)) return ok({ is: 'admitted', link: l });
  return isText(w, askTextMax.answer) ? ok({ is: 'declined', words: w }) : err('damaged');
}

const isText = (value: CborValue | undefined, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;
