/** A message that is being shown, and how far. */
import { type GroupId, idToBytes } from '../../core/ids.ts';
import { assert } from '../../lib/assert.ts';
import { frameKinds } from '../../wire/frames/frame.ts';
import { type FrameSource, makeFrames } from '../../wire/frames/frame-source.ts';

export class Shown {
  readonly payload: Uint8Array;
  readonly #frames: FrameSource;
  #next: number;

  /** `next`: where an earlier showing stopped. What follows was not shown before, so whoever saw all of that learns from it. */
  constructor(group: GroupId, payload: Uint8Array, blockBytes: number | undefined, next = 0) {
    const terms = {
      kind: frameKinds.news,
      whom: idToBytes(group),
      ...(blockBytes === undefined ? {} : { blockBytes }),
    };
    const frames = makeFrames(payload, terms);
    assert(frames.ok, 'a message is made to fit');
    this.payload = payload;
    this.#frames = frames.value;
    this.#next = next;
  }

  /** Names the message. */
  get message(): string {
    return this.#frames.message;
  }
  /** One: it stands still. */
  get blocks(): number {
    return this.#frames.blocks;
  }
  get next(): number {
    return this.#next;
  }

  frame(): string {
    const text = this.#frames.text(this.#next);
    this.#next += 1;
    return text;
  }
}
