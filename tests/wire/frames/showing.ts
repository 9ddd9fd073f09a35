/** Messages that are shown and read, with no camera in between. */
import { utf8 } from '../../../src/lib/bytes.ts';
import type { Result } from '../../../src/lib/result.ts';
import { type CollectFault, FrameCollector, type FrameProgress } from '../../../src/wire/frames/frame-collector.ts';
import { type FrameSource, makeFrames } from '../../../src/wire/frames/frame-source.ts';

export const kind = 1;
export const whom = utf8('the group of the tests');

export function shown(payload: Uint8Array, blockBytes: number): FrameSource {
  const made = makeFrames(payload, { kind, whom, blockBytes });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

export const collector = (): FrameCollector => new FrameCollector(kind, whom);

/** Bytes that no two messages of one seed and length share by chance. (mulberry32) */
export function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 255;
  });
}

/** Reads frames in this order until one completes the message: what it was, and how many were read. */
export function readUntilWhole(to: FrameCollector, source: FrameSource, numbers: Iterable<number>) {
  let read = 0;
  for (const number of numbers) {
    read += 1;
    const { payload } = progressOf(to.add(source.text(number)));
    if (payload !== null) return { payload, read };
  }
  return { payload: null, read };
}

export function progressOf(added: Result<FrameProgress, CollectFault>): FrameProgress {
  if (!added.ok) throw new Error(added.error);
  return added.value;
}

export function* numbersFrom(first: number, count = 0x10000): Generator<number> {
  for (let number = first; number < first + count; number += 1) yield number;
}
