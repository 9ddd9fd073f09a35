import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { blocksMax, encodeFrame, frameToText, textToFrame } from '../../../src/wire/frames/frame.ts';
import { FrameCollector } from '../../../src/wire/frames/frame-collector.ts';
import { makeFrames } from '../../../src/wire/frames/frame-source.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { collector, kind, noise, numbersFrom, progressOf, readUntilWhole, shown, whom } from './showing.ts';

const aPayload = fc.uint8Array({ minLength: 1, maxLength: 1_500 });
const aBlockSize = fc.integer({ min: 1, max: 120 });
const aSeed = fc.nat(2 ** 31 - 1);

describe('a message', () => {
  test('that loses nothing comes with as many frames as it has blocks, in any order', () => {
    fc.assert(
      fc.property(aPayload, aBlockSize, aSeed, (payload, size, seed) => {
        const source = shown(payload, size);
        const order = shuffled([...numbersFrom(0, source.blocks)], seed);
        expect(readUntilWhole(collector(), source, order)).toEqual({ payload, read: source.blocks });
      }),
    );
  });

  test('comes whole whatever is lost, as long as it is shown on', () => {
    fc.assert(
      fc.property(aPayload, aBlockSize, fc.infiniteStream(fc.boolean()), (payload, size, isRead) => {
        const source = shown(payload, size);
        const seen = [...numbersFrom(0, 6 * source.blocks + 200)].filter(() => isRead.next().value === true);
        expect(readUntilWhole(collector(), source, seen).payload).toEqual(payload);
      }),
      { numRuns: 50 },
    );
  });

  test('is complete with the frame that makes known as many as are needed, and not before; twice tells nothing new', () => {
    const payload = noise(2_000, 3);
    const source = shown(payload, 100);
    const to = collector();
    for (const number of [4, 4, 0, 25, 31, 4, 25]) to.add(source.text(number));
    expect(to.begun()).toEqual({ message: source.message, known: 4, needed: 20 });
    const known: number[] = [];
    for (const number of numbersFrom(0)) {
      const { known: now, needed, payload: whole } = progressOf(to.add(source.text(number)));
      expect(now).toBeGreaterThanOrEqual(known.at(-1) ?? 4);
      known.push(now);
      expect(whole === null).toBe(now < needed);
      if (whole !== null) break;
    }
    expect(to.begun()).toBeNull();
  });

  test('that is whole is handed over again with whatever is read of it', () => {
    const payload = noise(300, 4);
    const source = shown(payload, 100);
    const to = collector();
    expect(readUntilWhole(to, source, numbersFrom(0)).read).toBe(3);
    for (const number of numbersFrom(0, 10))
      expect(progressOf(to.add(source.text(number)))).toMatchObject({ known: 3, needed: 3, payload });
    expect(to.begun()).toBeNull();
  });

  test('that was whole long ago is collected anew', () => {
    const source = shown(noise(300, 4), 100);
    const to = collector();
    readUntilWhole(to, source, numbersFrom(0));
    for (const seed of [20, 21, 22, 23]) readUntilWhole(to, shown(noise(300, seed), 100), numbersFrom(0));
    expect(readUntilWhole(to, source, numbersFrom(0)).read).toBe(3);
  });

  test('in one frame stands still, with nothing beside it but the head', () => {
    const payload = noise(120, 5);
    const source = shown(payload, 400);
    expect(source.blocks).toBe(1);
    const frame = textToFrame(source.text(0));
    expect(frame.ok && frame.value.block).toEqual(payload);
    expect(progressOf(collector().add(source.text(9))).payload).toEqual(payload);
  });

  test('is cut evenly, so that no frame is larger than it has to be', () => {
    const frame = textToFrame(shown(noise(401, 6), 400).text(0));
    expect(frame.ok && frame.value.block).toHaveLength(201);
  });

  test('above what anybody collects is not shown', () => {
    const terms = { kind, whom, blockBytes: 10 };
    expect(makeFrames(new Uint8Array(blocksMax * 10), terms).ok).toBe(true);
    expect(makeFrames(new Uint8Array(blocksMax * 10 + 1), terms)).toEqual({ ok: false, error: 'too-large' });
  });

  test('that is shown for hours begins its drawn frames again, not its blocks', () => {
    const source = shown(noise(300, 7), 100);
    expect(source.text(0x10000)).toBe(source.text(3));
    expect(source.text(0x10000 + 5)).toBe(source.text(8));
  });
});

test('frames that were drawn are nearly never of no use: fewer than two in excess, on average', () => {
  let excess = 0;
  const messages = 200;
  for (let at = 0; at < messages; at += 1) {
    const source = shown(noise(40, at), 1);
    excess += readUntilWhole(collector(), source, numbersFrom(40)).read - 40;
  }
  expect(excess / messages).toBeLessThan(2);
});

describe('two messages in one view', () => {
  test('are told apart, and each comes whole', () => {
    fc.assert(
      fc.property(aSeed, fc.infiniteStream(fc.boolean()), (seed, isLeft) => {
        const [left, right] = [noise(700, seed), noise(700, seed + 1)];
        const [one, other] = [shown(left, 50), shown(right, 50)];
        const to = collector();
        const whole = new Set<Uint8Array>();
        for (const number of numbersFrom(0, 120)) {
          const { payload } = progressOf(to.add((isLeft.next().value ? one : other).text(number)));
          if (payload !== null) whole.add(payload);
        }
        expect(whole.size).toBe(2);
        expect([...whole]).toEqual(expect.arrayContaining([left, right]));
      }),
      { numRuns: 30 },
    );
  });

  test('that differ in nothing but the size of their blocks are no obstacle to one another', () => {
    const payload = noise(700, 8);
    const to = collector();
    const [small, large] = [shown(payload, 50), shown(payload, 70)];
    for (const number of numbersFrom(0, 9)) {
      expect(progressOf(to.add(small.text(number))).payload).toBeNull();
      expect(progressOf(to.add(large.text(number))).payload).toBeNull();
    }
    expect(progressOf(to.add(large.text(9))).payload).toEqual(payload);
  });
});

describe('frames that are none of ours', () => {
  const source = shown(noise(700, 9), 50);

  test('made for another screen, or for another group, are refused at the first of them', () => {
    expect(new FrameCollector(2, whom).add(source.text(0))).toEqual({ ok: false, error: 'other-kind' });
    const others = new FrameCollector(kind, utf8('another group'));
    expect(others.add(source.text(0))).toEqual({ ok: false, error: 'other-audience' });
  });

  test('say nothing by which two messages for one group could be known as such', () => {
    const audiences = [1, 2, 3].map((seed) => {
      const frame = textToFrame(shown(noise(300, seed), 100).text(0));
      return frame.ok ? frame.value.audience : '';
    });
    expect(new Set(audiences).size).toBe(3);
  });

  test('that lie and were made well spoil a message, which is then collected anew', () => {
    const to = collector();
    const lie = textToFrame(source.text(3));
    if (!lie.ok) throw new Error(lie.error);
    to.add(frameToText(encodeFrame({ ...lie.value, block: noise(50, 10) })));
    const read = [...numbersFrom(0, 14)].map((number) => to.add(source.text(number)));
    expect(read.at(-1)).toEqual({ ok: false, error: 'damaged' });
    expect(readUntilWhole(to, source, numbersFrom(20)).payload).toEqual(noise(700, 9));
  });

  test('push nothing out, as long as the message that matters goes on', () => {
    const to = collector();
    const whole = [...numbersFrom(0, 14)].map((number) => {
      for (const seed of [1, 2]) to.add(shown(noise(700, 100 * number + seed), 50).text(0));
      return progressOf(to.add(source.text(number))).payload;
    });
    expect(whole.at(-1)).toEqual(noise(700, 9));
  });

  test('make nobody keep more than three messages, however many are shown', () => {
    const to = collector();
    for (let seed = 0; seed < 200; seed += 1) {
      const large = shown(noise(20_000, seed), 10);
      for (const number of [1, 2_100]) to.add(large.text(number));
    }
    expect(to.keep().length).toBeLessThan(3 * 2 * (10 + 24) + 10);
  });

  test('damaged on the way never make a message of it that was not shown', () => {
    const payload = noise(400, 11);
    const shownHere = shown(payload, 40);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(99), fc.nat(255)), { minLength: 20, maxLength: 60 }),
        (reads) => {
          const to = collector();
          for (const [number, at, change] of reads) {
            const text = shownHere.text(number);
            const altered = text.slice(0, at) + String.fromCharCode(change) + text.slice(at + 1);
            const added = to.add(change % 3 === 0 ? text : change % 3 === 1 ? altered : text.slice(0, at));
            if (added.ok && added.value.payload !== null) expect(added.value.payload).toEqual(payload);
          }
        },
      ),
    );
  });
});

describe('what was collected', () => {
  const payload = noise(3_000, 12);
  const source = shown(payload, 100);

  test('goes on after a night on the disk: only what is missing has to be shown', () => {
    fc.assert(
      fc.property(fc.nat(29), aSeed, (count, seed) => {
        const before = collector();
        for (const number of shuffled([...numbersFrom(0, 60)], seed).slice(0, count)) before.add(source.text(number));
        const after = collector();
        after.takeUp(before.keep());
        expect(after.begun()).toEqual(before.begun());
        const rest = readUntilWhole(after, source, numbersFrom(60));
        expect(rest.payload).toEqual(payload);
        expect(rest.read).toBeLessThan(30 - count + 40);
      }),
      { numRuns: 40 },
    );
  });

  test('takes of the disk what its frames take, and nothing when all is whole', () => {
    const to = collector();
    for (const number of numbersFrom(0, 29)) to.add(source.text(number));
    expect(to.keep().length).toBeLessThan(29 * (100 + 24) + 10);
    to.add(source.text(29));
    expect(to.keep()).toEqual(collector().keep());
  });

  test('and was damaged on the disk is passed over, frame by frame; noise is taken for nothing', () => {
    const before = collector();
    for (const number of numbersFrom(0, 20)) before.add(source.text(number));
    const kept = before.keep();
    fc.assert(
      fc.property(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const after = collector();
        after.takeUp(kept.map((byte, place) => (place === at ? byte ^ change : byte)));
        expect(readUntilWhole(after, source, numbersFrom(0)).payload).toEqual(payload);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const after = collector();
        after.takeUp(bytes);
        expect(after.begun()).toBeNull();
      }),
    );
  });

  test('of another group is not taken up', () => {
    const before = collector();
    before.add(source.text(0));
    const after = new FrameCollector(kind, utf8('another group'));
    after.takeUp(before.keep());
    expect(after.begun()).toBeNull();
  });
});
