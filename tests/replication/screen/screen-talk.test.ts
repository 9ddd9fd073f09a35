import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { utf8 } from '../../../src/lib/bytes.ts';
import { makeNews } from '../../../src/replication/screen/messages.ts';
import { ScreenTalk } from '../../../src/replication/screen/screen-talk.ts';
import { frameKinds, textToFrame } from '../../../src/wire/frames/frame.ts';
import { makeFrames } from '../../../src/wire/frames/frame-source.ts';
import { meet, type Phone, village } from '../../core/cast.ts';
import { makeNoise } from '../../relay/support/damage.ts';
import { epochOf, heard, portsOf, shareAll, talkOf, watch } from './neighbours.ts';

const idsOf = (phone: Phone): string[] => [...phone.state.log.nodes.keys()].sort();
const many = (phone: Phone, count: number) =>
  Array.from({ length: count }, () => phone.sign('acknowledge', {}).entry.id);

/** The message of which a code is a part. */
const messageIn = (text: string | null): string | null => {
  const frame = textToFrame(text ?? '');
  return frame.ok ? frame.value.message : null;
};

/** One frame in five is missed, the same ones every time. */
const missingFifth = (seed: number) => {
  const noise = makeNoise(seed);
  return () => noise(5) !== 0;
};

describe('two neighbours with news for one another', () => {
  test('have the same after one question and an answer each way, and nothing more is shown', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const paid = ana.pay(bea, 60);
    many(bea, 3);
    const [anas, beas] = [talkOf(ana), talkOf(bea)];
    await anas.ask();
    expect(await heard(beas, anas)).toMatchObject({ taken: 0, reply: 'news', told: 3, untold: 0 });
    expect(await heard(anas, beas)).toMatchObject({ taken: 3, left: 0, reply: 'news', told: 1 });
    expect(await heard(beas, anas)).toMatchObject({ taken: 1, reply: 'nothing', told: 0 });
    expect(beas.nextFrame()).toBeNull();
    expect(idsOf(ana)).toEqual(idsOf(bea));
    expect(bea.verdictOf(paid)).toBe('valid');
  });

  test('of whom only the asking one has some is asked in turn', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(ana, 2);
    const [anas, beas] = [talkOf(ana), talkOf(bea)];
    await anas.ask();
    expect(await heard(beas, anas)).toMatchObject({ taken: 0, reply: 'question' });
    expect(await heard(anas, beas)).toMatchObject({ taken: 0, reply: 'news', told: 2 });
    expect(await heard(beas, anas)).toMatchObject({ taken: 2, reply: 'nothing' });
  });

  test('that have the same are told so by the first code', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    expect(await shareAll(talkOf(ana), talkOf(bea))).toBe(1);
  });

  test('of whom one refuses what the other has do not ask for it for ever', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(ana, 2);
    const ports = portsOf(bea);
    const beas = new ScreenTalk({ ...ports, books: { ...ports.books, receiveEntries: async () => undefined } });
    const anas = talkOf(ana);
    await anas.ask();
    expect(await heard(beas, anas)).toMatchObject({ reply: 'question' });
    expect(await heard(anas, beas)).toMatchObject({ reply: 'news', told: 2 });
    expect(await heard(beas, anas)).toMatchObject({ taken: 0, reply: 'nothing' });
  });

  test('of whom one has two histories of a device end with both', async () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const copy = carla.copy();
    copy.now += 500;
    many(carla, 5);
    many(copy, 3);
    meet(ana, carla);
    meet(bea, copy);
    expect(await shareAll(talkOf(ana), talkOf(bea))).toBeLessThanOrEqual(6);
    expect(idsOf(ana)).toEqual(idsOf(bea));
    expect(ana.state.log.forks.size).toBe(1);
  });
});

describe('a message that is read a second time', () => {
  test('is answered with the same, and not made anew while that stands on the screen', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(bea, 3);
    const [anas, beas] = [talkOf(ana), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    const answer = beas.nextFrame();
    expect(await heard(beas, anas)).toMatchObject({ reply: 'news', told: 3 });
    expect(messageIn(beas.nextFrame())).toBe(messageIn(answer));
  });

  test('is answered again when something else was shown in between', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(bea, 3);
    const [anas, beas] = [talkOf(ana), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    await beas.ask();
    expect(await heard(beas, anas)).toMatchObject({ reply: 'news', told: 3 });
    expect(await heard(anas, beas)).toMatchObject({ taken: 3 });
  });

  test('still makes its reader ask for what it said to have besides', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    // What it brings, and what it does not.
    const [first] = many(bea, 2);
    if (first === undefined) throw new Error('two were signed');
    const partly = await makeNews(portsOf(bea), epochOf('epoch'), [first], { begun: null, bill: null });
    const frames = makeFrames(partly.payload, { kind: frameKinds.news, whom: idToBytes(ana.state.group) });
    if (!frames.ok) throw new Error(frames.error);
    const anas = talkOf(ana);
    const read = async () => {
      for (let number = 0; number < frames.value.blocks - 1; number += 1) await anas.scan(frames.value.text(number));
      return anas.scan(frames.value.text(frames.value.blocks - 1));
    };
    expect(await read()).toMatchObject({ value: { taken: 1, reply: 'question' } });
    await anas.tellBeyond([]);
    expect(await read()).toMatchObject({ value: { taken: 0, reply: 'question' } });
  });
});

describe('a thousand entries', () => {
  const { ana, bea } = village(['ana', 'bea']);
  many(bea, 1_000);

  test('go through with a fifth of the frames missed, in hardly more than would do without a miss', async () => {
    const asking = ana.copy();
    const [anas, beas] = [talkOf(asking), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    const before = idsOf(asking);
    const blocks = beas.frames;
    expect(blocks).toBeGreaterThan(100);
    const partly = await watch(anas, beas, missingFifth(1), blocks);
    expect(partly.last).toMatchObject({ ok: true, value: { is: 'part', known: partly.read, needed: blocks } });
    // Nothing is taken in by halves.
    expect(idsOf(asking)).toEqual(before);
    const rest = await heard(anas, beas, missingFifth(2));
    expect(rest).toMatchObject({ taken: 1_000, left: 0 });
    expect(partly.read + rest.read).toBeLessThanOrEqual(blocks + 8);
    expect(idsOf(asking)).toEqual(idsOf(bea));
  });

  test('that were broken off go on another day from what is missing', async () => {
    const [asking, telling] = [ana.copy(), bea.copy()];
    const [anas, beas] = [talkOf(asking), talkOf(telling)];
    await anas.ask();
    await heard(beas, anas);
    const { frames } = beas;
    const before = await watch(anas, beas, missingFifth(3), frames);

    const [later, beasLater] = [talkOf(asking, { kept: anas.keep() }), talkOf(telling, { kept: beas.keep() })];
    many(telling, 2);
    await later.ask();
    expect(await heard(beasLater, later)).toMatchObject({ reply: 'news', told: 1_000, untold: 2 });
    const rest = await heard(later, beasLater);
    expect(rest).toMatchObject({ taken: 1_000, reply: 'question' });
    expect(before.read + rest.read).toBeLessThanOrEqual(frames + 8);
    expect(await heard(beasLater, later)).toMatchObject({ told: 2, untold: 0 });
    expect(await heard(later, beasLater)).toMatchObject({ taken: 2, reply: 'nothing' });
  });

  test('of which nearly all came by another way meanwhile are not gone on with', async () => {
    const asking = ana.copy();
    const [anas, beas] = [talkOf(asking), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    await watch(anas, beas, () => true, 10);
    asking.receive([...bea.held.values()].slice(0, -4));
    const later = talkOf(asking, { kept: anas.keep() });
    await later.ask();
    expect(await heard(beas, later)).toMatchObject({ told: 4, untold: 0 });
    expect(beas.frames).toBeLessThan(4);
  });

  test('that were said before somebody left are not gone on with, but said anew', async () => {
    const asking = ana.copy();
    const [anas, beas] = [talkOf(asking), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    const { frames } = beas;
    await watch(anas, beas, () => true, frames - 10);
    const epochs = [epochOf('after'), epochOf('epoch', new Set())] as const;
    const later = talkOf(asking, { epochs, kept: anas.keep() });
    const beasLater = talkOf(bea, { epochs, kept: beas.keep() });
    await later.ask();
    await heard(beasLater, later);
    const { frames: anew } = beasLater;
    expect(await heard(later, beasLater)).toMatchObject({ taken: 1_000, shown: anew });
  });

  test('may be kept by one phone alone: then all is shown again', async () => {
    const asking = ana.copy();
    const [anas, beas] = [talkOf(asking), talkOf(bea)];
    await anas.ask();
    await heard(beas, anas);
    await watch(anas, beas, () => true, 50);
    const [later, forgetful] = [talkOf(asking, { kept: anas.keep() }), talkOf(bea, { kept: utf8('noise') })];
    await shareAll(later, forgetful);
    expect(idsOf(asking)).toEqual(idsOf(bea));
  });
});

describe('what is told without being asked', () => {
  test('is everything, or what lies beyond a cut; shown again it goes on', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const cut = ana.sign('acknowledge', {}).entry.id;
    many(ana, 400);
    const anas = talkOf(ana);
    expect(await anas.tellBeyond([])).toEqual({ told: ana.state.log.nodes.size, untold: 0 });
    // Nothing is known of Bea's chain by a cut that names Ana's alone.
    const beyond = 400 + [...ana.state.log.nodes.values()].filter(({ device }) => device === bea.device).length;
    expect(await anas.tellBeyond([cut])).toEqual({ told: beyond, untold: 0 });
    const beas = talkOf(bea);
    const { frames } = anas;
    const before = await watch(beas, anas, () => true, frames - 5);
    const [later, beasLater] = [talkOf(ana, { kept: anas.keep() }), talkOf(bea, { kept: beas.keep() })];
    await later.tellBeyond([cut]);
    const rest = await watch(beasLater, later);
    expect(rest.last).toMatchObject({ ok: true, value: { is: 'whole', taken: 0 } });
    expect(before.read + rest.read).toBeLessThanOrEqual(frames + 8);
    // What it builds on is not here: it waits.
    expect(bea.state.log.waiting.size).toBe(400);
  });

  test('and does not fit into one message goes on in another', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    // Words that deflate does not make small.
    const noise = makeNoise(7);
    const words = () => Uint8Array.from({ length: 20_000 }, () => noise(256));
    for (let at = 0; at < 40; at += 1) ana.sign('acknowledge', { words: words() });
    const [anas, beas] = [talkOf(ana), talkOf(bea)];
    const first = await anas.tellBeyond([]);
    expect(first.untold).toBeGreaterThan(0);
    expect(await heard(beas, anas)).toMatchObject({ left: first.untold });
    let { untold } = first;
    for (let messages = 1; untold > 0 && messages < 9; messages += 1) {
      ({ untold } = await anas.tellRest());
      await heard(beas, anas);
    }
    expect(idsOf(bea)).toEqual(idsOf(ana));
  });
});

test('what was kept and was damaged on the disk stops nobody', async () => {
  const { ana, bea } = village(['ana', 'bea']);
  many(ana, 60);
  const anas = talkOf(ana);
  await anas.tellBeyond([]);
  const beas = talkOf(bea);
  await watch(beas, anas, () => true, 3);
  const noise = makeNoise(11);
  for (const kept of [anas.keep(), beas.keep()]) {
    for (let round = 0; round < 40; round += 1) {
      const at = noise(round < 20 ? 12 : kept.length);
      const spoilt = kept.map((byte, place) => (place === at ? byte ^ (1 + noise(255)) : byte));
      const [one, other] = [talkOf(ana, { kept: spoilt }), talkOf(bea.copy(), { kept: spoilt })];
      await one.tellBeyond([]);
      expect(await heard(other, one)).toMatchObject({ taken: 60 });
    }
  }
});

test('a question of twenty devices stands still, and one of fifty takes two codes', async () => {
  for (const [members, frames] of [
    [20, 1],
    [50, 2],
  ] as const) {
    const [first] = Object.values(village(Array.from({ length: members }, (_, at) => `m${at}`)));
    if (first === undefined) throw new Error('a village has a founder');
    const asking = talkOf(first);
    await asking.ask();
    expect(asking.frames).toBe(frames);
  }
});

describe('in an epoch that is over', () => {
  test('nobody is told more than the way to the newest, which is then asked in', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [way] = many(bea, 1);
    many(bea, 3);
    if (way === undefined) throw new Error('one was signed');
    const [older, newest] = [epochOf('older', new Set([way])), epochOf('newest')];
    const [anas, beas] = [talkOf(ana, { epochs: [epochOf('older')] }), talkOf(bea, { epochs: [newest, older] })];
    await anas.ask();
    expect(await heard(beas, anas)).toMatchObject({ reply: 'news', told: 1 });
    expect(await heard(anas, beas)).toMatchObject({ taken: 1 });
    const later = talkOf(ana, { epochs: [newest, older] });
    await later.ask();
    expect(await heard(beas, later)).toMatchObject({ reply: 'news', told: 3 });
    expect(await heard(later, beas)).toMatchObject({ taken: 3, reply: 'nothing' });
  });
});
