import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { utf8 } from '../../../src/lib/bytes.ts';
import { makeNews } from '../../../src/replication/screen/messages.ts';
import type { ScreenTalk } from '../../../src/replication/screen/screen-talk.ts';
import { frameKinds } from '../../../src/wire/frames/frame.ts';
import { makeFrames } from '../../../src/wire/frames/frame-source.ts';
import { decodeScreenNews, encodeScreenNews } from '../../../src/wire/screen-news.ts';
import { type Phone, village } from '../../core/cast.ts';
import { epochOf, portsOf, talkOf, watch } from './neighbours.ts';

const idsOf = (phone: Phone): string[] => [...phone.state.log.nodes.keys()].sort();
const many = (phone: Phone, count: number) =>
  Array.from({ length: count }, () => phone.sign('acknowledge', {}).entry.id);

const framesOf = (phone: Phone, payload: Uint8Array) => {
  const made = makeFrames(payload, { kind: frameKinds.news, whom: idToBytes(phone.state.group) });
  if (!made.ok) throw new Error(made.error);
  return made.value;
};

/** Shows these bytes to a phone until they are whole. */
async function scanAll(talk: ScreenTalk, by: Phone, payload: Uint8Array) {
  const { blocks, text } = framesOf(by, payload);
  for (let number = 0; number < blocks - 1; number += 1) await talk.scan(text(number));
  return talk.scan(text(blocks - 1));
}

describe('a code that is read is refused by name', () => {
  const { ana, bea } = village(['ana', 'bea']);
  many(bea, 2);

  test.each([
    ['a link', 'https://minga.example/#/join/abc', 'not-a-minga-code'],
    ['what a later version shows', 'MINGA9:ABC', 'newer-version'],
    ['a code with a smudge', 'MINGA1:ABC', 'damaged'],
  ])('%s', async (_, text, error) => {
    expect(await talkOf(ana).scan(text)).toEqual({ ok: false, error });
  });

  test('another group, at the first frame', async () => {
    const { dora } = village(['dora'], { founding: { name: 'Another' } });
    const doras = talkOf(dora);
    await doras.tellBeyond([]);
    expect(await watch(talkOf(ana), doras)).toMatchObject({ last: { ok: false, error: 'other-group' }, read: 1 });
  });

  test('a code for another screen', async () => {
    const made = makeFrames(utf8('payment'), { kind: frameKinds.news + 1, whom: idToBytes(ana.state.group) });
    expect(made.ok && (await talkOf(ana).scan(made.value.text(0)))).toEqual({ ok: false, error: 'other-kind' });
  });

  test('a key that this phone does not hold', async () => {
    const beas = talkOf(bea, { epochs: [epochOf('a later epoch')] });
    await beas.ask();
    expect((await watch(talkOf(ana), beas)).last).toEqual({ ok: false, error: 'other-key' });
  });

  test.each([
    ['is no message', utf8('noise'), 'damaged'],
    ['has a head that no key opens', encodeScreenNews({ head: utf8('no head'), batches: [] }), 'other-key'],
  ])('a message that %s', async (_, payload, error) => {
    expect(await scanAll(talkOf(ana), bea, payload)).toEqual({ ok: false, error });
  });

  test('a message of which one batch does not open: nothing of it is taken in', async () => {
    const { payload } = await makeNews(portsOf(bea), epochOf('epoch'), [...bea.state.log.nodes.keys()], {
      begun: null,
      bill: null,
    });
    const news = decodeScreenNews(payload);
    if (!news.ok) throw new Error(news.error);
    const { head, batches } = news.value;
    const before = idsOf(ana);
    const spoilt = encodeScreenNews({
      head,
      batches: [...batches, await epochOf('epoch').seal(utf8('none'), 'entries')],
    });
    expect(await scanAll(talkOf(ana), bea, spoilt)).toEqual({ ok: false, error: 'damaged' });
    expect(idsOf(ana)).toEqual(before);
    expect(await scanAll(talkOf(ana), bea, payload)).toMatchObject({ ok: true, value: { is: 'whole', taken: 2 } });
  });
});
