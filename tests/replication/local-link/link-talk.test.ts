import { describe, expect, test } from 'vitest';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { encodeBatch } from '../../../src/wire/batch.ts';
import { encodeCatchUp } from '../../../src/wire/catch-up.ts';
import { keyOf, type Phone, village } from '../../core/cast.ts';
import { makeNoise } from '../../relay/support/damage.ts';
import { converse, epochOf, idsOf, LinkedPhone, link } from './linked.ts';

const many = (phone: Phone, count: number) =>
  Array.from({ length: count }, () => phone.sign('acknowledge', {}).entry.id);

describe('what entries name and is carried apart', () => {
  const name = bytesToHex(keyOf('a photo'));

  test('comes when it is asked for by its name, after the entries that are on their way', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    anas.kept.set(name, Uint8Array.of(1, 2, 3));
    await link(anas, beas);
    await beas.talk.want(bytesToHex(keyOf('another')));
    await beas.talk.want(name);
    many(ana, 3);
    anas.changed();
    await converse(anas, beas);
    expect(beas.came).toEqual([Uint8Array.of(1, 2, 3)]);
    expect(idsOf(beas)).toEqual(idsOf(anas));
  });

  test('is not given to whoever speaks in an epoch that is over', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const over = epochOf('epoch', new Set());
    const [anas, beas] = [new LinkedPhone(ana, [epochOf('newer'), over]), new LinkedPhone(bea)];
    anas.kept.set(name, Uint8Array.of(1, 2, 3));
    await link(anas, beas);
    await beas.talk.want(name);
    await converse(anas, beas);
    expect(beas.came).toEqual([]);
  });
});

describe('two phones on a link', () => {
  test('come to have the same, each with what the other lacked, and know it', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const paid = ana.pay(bea, 60);
    many(bea, 3);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    expect(idsOf(anas)).toEqual(idsOf(beas));
    expect(bea.verdictOf(paid)).toBe('valid');
    expect([anas.talk.view(), beas.talk.view()]).toEqual([
      { taken: 3, same: true },
      { taken: 1, same: true },
    ]);
    expect([...new Set(anas.heard)]).toEqual([bytesToHex(keyOf('bea'))]);
  });

  test('that have the same from the start say so in a handful of messages', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    // Each says who it is and what it has.
    expect(await link(anas, beas)).toBe(4);
    expect(anas.talk.view()).toEqual({ taken: 0, same: true });
  });

  test('bring thousands of entries, each of them once', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(ana, 2_500);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    const came: string[] = [];
    const receive = bea.receive.bind(bea);
    bea.receive = (entries) => {
      const all = [...entries];
      came.push(...all.map(({ entry }) => entry.id));
      return receive(all);
    };
    // What else changes meanwhile on a phone sends nothing again.
    await Promise.all([anas.talk.start(), beas.talk.start()]);
    anas.changed();
    await converse(anas, beas);
    expect(beas.talk.view()).toEqual({ taken: 2_500, same: true });
    expect(came).toHaveLength(2_500);
    expect(idsOf(anas)).toEqual(idsOf(beas));
  });

  test('count also what came before what it builds on', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [earlier, later] = Array.from({ length: 2 }, () => ana.sign('acknowledge', {}));
    const [beas, sealing] = [new LinkedPhone(bea), epochOf('epoch')];
    for (const each of [later, earlier]) {
      const batch = encodeBatch([{ bytes: each?.entry.bytes ?? new Uint8Array(), signature: new Uint8Array(64) }]);
      await beas.talk.hear(await sealing.seal(encodeCatchUp({ is: 'entries', batch }), 'live'));
    }
    expect(beas.talk.view().taken).toBe(2);
  });

  test('of whom one has two histories of a device end with both', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const copy = ana.copy();
    many(ana, 3);
    copy.pay(bea, 60);
    bea.receive(copy.held.values());
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    expect(idsOf(anas)).toEqual(idsOf(beas));
    expect(anas.talk.view().same).toBe(true);
  });
});

describe('while two phones are linked', () => {
  test('what one signs is on the other with the next message, before anything is asked', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    const paid = ana.pay(bea, 30);
    anas.changed();
    await expect.poll(() => anas.said.length).toBe(1);
    await beas.talk.hear(anas.said.shift() as Uint8Array);
    expect(bea.verdictOf(paid)).toBe('valid');
    // And it is not said back.
    expect(await converse(anas, beas)).toBeLessThanOrEqual(2);
    expect(beas.talk.view()).toEqual({ taken: 1, same: true });
  });

  test('what one hears from elsewhere goes on to the other', async () => {
    const { ana, bea, caro } = village(['ana', 'bea', 'caro']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    const paid = caro.pay(bea, 30);
    ana.receive(caro.held.values());
    anas.changed();
    await converse(anas, beas);
    expect(bea.verdictOf(paid)).toBe('valid');
  });

  test('nothing is said any more once they have parted', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    anas.talk.stop();
    beas.talk.stop();
    ana.pay(bea, 30);
    anas.changed();
    expect(await converse(anas, beas)).toBe(0);
    expect(anas.clock.pending()).toBe(0);
  });
});

describe('bytes that make no sense', () => {
  test('change nothing, and what makes sense after them is heard', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    const before = idsOf(beas);
    const noise = makeNoise(7);
    for (let at = 0; at < 50; at += 1) await beas.talk.hear(Uint8Array.from({ length: noise(400) }, () => noise(256)));
    // Sealed by a member, and yet nothing that anybody says.
    for (const content of [[], [1], [2, 255], [3, 1, 2, 3], [16], [17, 9], [200, 1]])
      await beas.talk.hear(await epochOf('epoch').seal(Uint8Array.from(content), 'live'));
    expect(idsOf(beas)).toEqual(before);
    const paid = ana.pay(bea, 30);
    await link(anas, beas);
    expect(bea.verdictOf(paid)).toBe('valid');
  });

  test('and what a phone refuses for good is asked for once', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    many(ana, 2);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    bea.receive = () => ({ admitted: [], waiting: [], refused: [] }) as never;
    expect(await link(anas, beas)).toBeLessThan(8);
    expect(beas.talk.view()).toEqual({ taken: 0, same: false });
  });
});

describe('a phone that lacks the group’s newest key', () => {
  test('is told only how to go on, and everything once it has found the key', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [leading, secret] = many(ana, 2);
    const told = new Set([leading as NonNullable<typeof leading>]);
    const anas = new LinkedPhone(ana, [epochOf('new'), epochOf('epoch', told)]);
    const beas = new LinkedPhone(bea);
    await link(anas, beas);
    expect(bea.state.log.nodes.has(leading as never)).toBe(true);
    expect(bea.state.log.nodes.has(secret as never)).toBe(false);
    expect(anas.talk.view().same).toBe(false);

    beas.epochs = [epochOf('new'), epochOf('epoch', new Set())];
    beas.changed();
    await converse(anas, beas);
    expect(idsOf(anas)).toEqual(idsOf(beas));
    expect([anas.talk.view().same, beas.talk.view().same]).toEqual([true, true]);
  });

  test('hears nothing that was signed after the key changed while the two were linked', async () => {
    const { ana, bea } = village(['ana', 'bea']);
    const [anas, beas] = [new LinkedPhone(ana), new LinkedPhone(bea)];
    await link(anas, beas);
    anas.epochs = [epochOf('new'), epochOf('epoch', new Set())];
    const [secret] = many(ana, 1);
    anas.changed();
    await converse(anas, beas);
    expect(bea.state.log.nodes.has(secret as never)).toBe(false);
  });
});
