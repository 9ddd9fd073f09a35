/** A message as frames to be shown one after the other, without end: whoever misses some goes on with those that follow. */
import { assert } from '../../lib/assert.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { combinationOf, forEachBit } from './combination.ts';
import { audienceOf, blockBytesMax, blocksMax, encodeFrame, frameNumbers, frameToText, messageOf } from './frame.ts';

/** Read without fail at 640×480 by phones that read 500 bytes (docs/decisions/0029-frames-for-a-screen.md). */
export const blockBytesUsual = 400;

export type FrameTerms = {
  /** One of `frameKinds`. */
  readonly kind: number;
  /** What only those it is for can name. */
  readonly whom: Uint8Array;
  /** The most bytes of the message that a frame carries, 1–1024. */
  readonly blockBytes?: number;
};

export type FrameSource = {
  /** Names the message. */
  readonly message: string;
  /** How many frames bring it when none is missed. With one it stands still. */
  readonly blocks: number;
  /** The text of a code. Any number from 0; above 65,535 the drawn ones come again. */
  readonly text: (number: number) => string;
};

/** `too-large`: more than 2,048 blocks. */
export function makeFrames(payload: Uint8Array, terms: FrameTerms): Result<FrameSource, 'too-large'> {
  const { kind, whom, blockBytes: most = blockBytesUsual } = terms;
  assert(payload.length > 0 && most > 0 && most <= blockBytesMax, 'something is shown, in blocks of 1 to 1,024 bytes');
  const blocks = Math.ceil(payload.length / most);
  if (blocks > blocksMax) return err('too-large');
  // As even as they get: what the last one would be filled up with makes all of them smaller.
  const blockBytes = Math.ceil(payload.length / blocks);
  const message = messageOf(payload);
  const head = { kind, message, audience: audienceOf(kind, message, whom), length: payload.length };
  const text = (shown: number): string => {
    const number = shown < frameNumbers ? shown : blocks + ((shown - blocks) % (frameNumbers - blocks));
    const block = new Uint8Array(blockBytes);
    const sum = combinationOf(message, number, blocks);
    forEachBit(sum, sum.length, (at) => addBlock(block, payload, at * blockBytes));
    return frameToText(encodeFrame({ ...head, number, block }));
  };
  return ok({ message, blocks, text });
}

function addBlock(sum: Uint8Array, payload: Uint8Array, from: number): void {
  const end = Math.min(sum.length, payload.length - from);
  for (let at = 0; at < end; at += 1) sum[at] = (sum[at] ?? 0) ^ (payload[from + at] ?? 0);
}
