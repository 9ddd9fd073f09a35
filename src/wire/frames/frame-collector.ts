/**
 * Frames as a camera reads them, put together: in any order, some missed, some twice, some of another message in between.
 *
 * What was collected can be kept and taken up again (`keep`, `takeUp`): the frames themselves are kept, and read again as
 * if a camera had read them, so what lies on the disk is trusted no more than what was seen.
 */
import { err, ok, type Result } from '../../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from '../cbor.ts';
import { combinationOf } from './combination.ts';
import { Elimination } from './elimination.ts';
import type { Frame, FrameFault } from './frame.ts';
import {
  audienceOf,
  blockBytesMax,
  blocksMax,
  blocksOf,
  decodeFrame,
  encodeFrame,
  messageOf,
  textToFrame,
} from './frame.ts';

export type FrameProgress = {
  readonly message: string;
  /** Of `needed`; the frames that are still to come are as many as lack. */
  readonly known: number;
  readonly needed: number;
  /** With the frame that completes it, and with each that is read of it after that: somebody holds it up again. */
  readonly payload: Uint8Array | null;
};

/** `other-kind`: made for another screen. `other-audience`: made for others. */
export type CollectFault = FrameFault | 'other-kind' | 'other-audience';

type Collected = { readonly frames: Frame[]; readonly rows: Elimination; readonly needed: number };

/** Messages that are collected at a time: a code of somebody else's that comes into view pushes nothing out. */
const messagesMax = 3;
/** So many that are whole lie here; of one that was pushed out all is collected again. */
const doneMax = 4;
/** Frames of that many messages, with what CBOR takes to hold them. */
const keptBytesMax = messagesMax * blocksMax * (blockBytesMax + 32);

export class FrameCollector {
  readonly #kind: number;
  readonly #whom: Uint8Array;
  /** The one that grew last stands last. */
  readonly #byKey = new Map<string, Collected>();
  /** Payloads; the one that was completed last stands last. */
  readonly #done = new Map<string, Uint8Array>();

  /** Takes frames of one of `frameKinds`, and for one audience. */
  constructor(kind: number, whom: Uint8Array) {
    this.#kind = kind;
    this.#whom = whom;
  }

  add(text: string): Result<FrameProgress, CollectFault> {
    const frame = textToFrame(text);
    return frame.ok ? this.#take(frame.value) : frame;
  }

  /** Of the messages that are not whole, the one of which most is known. */
  begun(): Omit<FrameProgress, 'payload'> | null {
    const all = [...this.#byKey.values()].map(({ frames, rows, needed }) => ({
      message: frames[0]?.message ?? '',
      known: rows.known,
      needed,
    }));
    return all.reduce<(typeof all)[number] | null>(
      (most, each) => (each.known > (most?.known ?? 0) ? each : most),
      null,
    );
  }

  /** All that is not whole yet, as bytes; `takeUp` reads them. */
  keep(): Uint8Array {
    return encodeStrict([...this.#byKey.values()].flatMap(({ frames }) => frames.map(encodeFrame)));
  }

  /** What makes no sense in it is passed over: it will be shown again. */
  takeUp(kept: Uint8Array): void {
    const decoded = decodeStrict(kept, { maxBytes: keptBytesMax, maxDepth: 1 });
    if (!decoded.ok || !Array.isArray(decoded.value)) return;
    for (const each of decoded.value as readonly CborValue[]) {
      const frame = each instanceof Uint8Array ? decodeFrame(each) : null;
      if (frame?.ok) this.#take(frame.value);
    }
  }

  #take(frame: Frame): Result<FrameProgress, CollectFault> {
    const { kind, audience, message, number, block } = frame;
    if (kind !== this.#kind) return err('other-kind');
    if (audience !== audienceOf(kind, message, this.#whom)) return err('other-audience');
    const key = `${message} ${frame.length} ${block.length}`;
    const needed = blocksOf(frame);
    const done = this.#done.get(key);
    if (done !== undefined) return ok({ message, known: needed, needed, payload: done });
    const open = this.#byKey.get(key) ?? this.#open(key, needed, block.length);
    if (open.rows.add(combinationOf(message, number, needed), block)) {
      open.frames.push(frame);
      this.#byKey.delete(key);
      this.#byKey.set(key, open);
    }
    if (open.rows.known < needed) return ok({ message, known: open.rows.known, needed, payload: null });
    return this.#finish(key, frame, open);
  }

  #open(key: string, needed: number, blockBytes: number): Collected {
    const [oldest] = this.#byKey.keys();
    if (this.#byKey.size >= messagesMax && oldest !== undefined) this.#byKey.delete(oldest);
    const open: Collected = { frames: [], rows: new Elimination(needed, blockBytes), needed };
    this.#byKey.set(key, open);
    return open;
  }

  /** One frame that lied spoils the whole: then nothing of it is known. */
  #finish(key: string, { message, length }: Frame, { rows, needed }: Collected): Result<FrameProgress, CollectFault> {
    this.#byKey.delete(key);
    const blocks = rows.blocks();
    const payload = blocks.subarray(0, length);
    if (messageOf(payload) !== message || blocks.subarray(length).some((byte) => byte !== 0)) return err('damaged');
    const [oldest] = this.#done.keys();
    if (this.#done.size >= doneMax && oldest !== undefined) this.#done.delete(oldest);
    this.#done.set(key, payload);
    return ok({ message, known: needed, needed, payload });
  }
}
