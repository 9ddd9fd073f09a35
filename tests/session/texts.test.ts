/** Whole phones that write one text together, apart and at the same time, and one of them who means to break it. */
import { expect, test } from 'vitest';
import { type EntryId, type GroupId, idToBytes } from '../../src/core/ids.ts';
import { ok } from '../../src/lib/result.ts';
import type { ChangePayload } from '../../src/modules/texts/entries.ts';
import { readChange } from '../../src/replication/texts/read-change.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { TextView } from '../../src/session/views.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { damaged } from '../replication/texts/damaged-change.ts';
import { panickingChange } from '../replication/texts/panicking-change.ts';
import { agree, balanceOf, memberOf, neighbours, pay, wake } from './steps.ts';
import { Browser, makePhone, opened, startPhone } from './test-phone.ts';

/** As `neighbours` found the group. */
const founded = 'Be kind.';
const read = (phone: Phone, group: GroupId): Promise<TextView> => phone.text(group, 'agreement');

async function write(phone: Phone, group: GroupId, base: readonly EntryId[], text: string): Promise<void> {
  expect(await phone.editText(group, 'agreement', base, text)).toEqual({ ok: true, value: null });
}

/** Ana has let everybody write. */
async function writers() {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  expect((await ana.act(group, 'texts.allow', { editors: 'members', seen: null })).ok).toBe(true);
  await agree(group, ana, bea);
  return { relay: relay.url.replace(/^http/, 'ws'), ana, bea, group };
}

/** Signs a change as it stands, whatever is in it. */
async function sign(phone: Phone, group: GroupId, refs: readonly EntryId[], change: Uint8Array): Promise<EntryId> {
  const open = opened(phone, group);
  const payload = { document: 'agreement', refs: refs.map(idToBytes), change };
  const signed = await open.propose(open.me, () => ok([{ kind: 'document.change', payload }]));
  const id = signed.ok ? signed.value.at(-1) : undefined;
  if (id === undefined) throw new Error(`not signed: ${JSON.stringify(signed)}`);
  return id;
}

const changeOf = (phone: Phone, group: GroupId, entry: EntryId | undefined): Uint8Array => {
  const node = entry && opened(phone, group).books.state.log.nodes.get(entry);
  if (!node) throw new Error('no such change here');
  return (node.payload as ChangePayload).change;
};

test('what two write apart both stays, and both phones show one text and the same list of who wrote', async () => {
  const { relay, ana, bea, group } = await writers();
  for (const phone of [ana, bea]) await phone.setRelays(group, []);
  const { text, base } = await read(ana, group);
  expect([text, base]).toEqual([founded, []]);
  await write(ana, group, base, 'We meet on Sundays. Be kind.');
  await write(bea, group, (await read(bea, group)).base, 'Be kind, and generous.');
  for (const phone of [ana, bea]) await phone.setRelays(group, [relay]);
  await wake(ana, bea);
  await agree(group, ana, bea);

  const both = await read(ana, group);
  expect(both.text).toBe('We meet on Sundays. Be kind, and generous.');
  expect(await read(bea, group)).toEqual(both);
  expect(both.changes.map(({ member }) => member).sort()).toEqual(
    [ana, bea].map((each) => memberOf(each, group)).sort(),
  );
  expect(both.changes.map(({ quarantined }) => quarantined)).toEqual([false, false]);
  expect(both.base).toHaveLength(2);

  // The next one builds on both.
  await write(bea, group, both.base, `${both.text} Fridays too.`);
  await agree(group, ana, bea);
  const after = await read(ana, group);
  expect([after.text, after.base.length]).toEqual([`${both.text} Fridays too.`, 1]);
});

test('an edit begun before others wrote, or before this phone’s own last one, takes nothing of theirs away', async () => {
  const { ana, bea, group } = await writers();
  const begun = await read(ana, group);
  await write(bea, group, [], 'Be kind. Pay in hours.');
  await agree(group, ana, bea);
  await write(ana, group, begun.base, 'Always be kind.');
  await write(ana, group, begun.base, 'Be kind. No meetings.');
  await agree(group, ana, bea);
  const { text } = await read(ana, group);
  for (const words of ['Always', 'Pay in hours.', 'No meetings.']) expect(text).toContain(words);
  expect((await read(bea, group)).text).toBe(text);
});

test('saving what is there already signs nothing; what is too long is refused', async () => {
  const { ana, group } = await writers();
  const entries = (await ana.books(group)).entries;
  await write(ana, group, [], founded);
  expect((await ana.books(group)).entries).toBe(entries);
  const long = await ana.editText(group, 'agreement', [], 'x'.repeat(20_001));
  expect(long).toEqual({ ok: false, error: { code: 'texts.too-long' } });
});

test('until a coordinator allows it, only coordinators change the agreement', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  expect(await bea.ask(group, 'texts.editors', {})).toMatchObject({ editors: 'coordinators', mine: false });
  const refused = await bea.editText(group, 'agreement', [], 'Be quick.');
  expect(refused).toEqual({ ok: false, error: { code: 'texts.not-an-editor' } });
  await write(ana, group, [], 'Be kind and slow.');
  await agree(group, ana, bea);
  expect((await read(bea, group)).text).toBe('Be kind and slow.');
});

test('a change at which Automerge panics is kept beside with its author; text and payments go on, also after a reload', async () => {
  const { ana, bea, group } = await writers();
  const browser = new Browser();
  await write(bea, group, [], 'Be kind to one another, and generous. An hour is an hour, whoever gives it.');
  await agree(group, ana, bea);
  const before = await read(ana, group);
  const past = [changeOf(bea, group, before.base[0])];
  // What Bea's phone would say next, with a few bytes of it altered, so that every check but Automerge's own is passed.
  const desk = await (await import('./text-room.ts')).nodeTexts({ after: () => () => undefined }).open();
  const log = {
    document: 'agreement',
    founded,
    changes: await bea.ask(group, 'texts.changes', { document: 'agreement' }),
  };
  const valid = await desk.write(
    log,
    new Set(),
    bea.view(group).me.device,
    before.base,
    `${before.text} Be generous again.`,
  );
  if (valid === null) throw new Error('there is something to write');
  const head = readChange(valid.bytes);
  const alike = [...Array(4000).keys()]
    .map((seed) => damaged(valid.bytes, seed))
    .filter((bytes) => {
      const read = readChange(bytes);
      return (
        read.ok &&
        head.ok &&
        JSON.stringify({ ...read.value, hash: '' }) === JSON.stringify({ ...head.value, hash: '' })
      );
    });
  const bad = await sign(bea, group, before.base, await panickingChange({ founded, past, changes: alike }));
  await agree(group, ana, bea);

  for (const phone of [ana, bea]) {
    const { text, changes } = await read(phone, group);
    expect(text).toBe(before.text);
    expect(changes.at(-1)).toMatchObject({ entry: bad, member: memberOf(bea, group), quarantined: true });
  }
  // The phone of its author, too, goes on from the text that all have.
  await write(bea, group, (await read(bea, group)).base, `${before.text} And honest.`);
  expect(await pay(ana, memberOf(bea, group), group, 60)).toMatchObject({ ok: true });
  await agree(group, ana, bea);
  expect((await read(ana, group)).text).toBe(`${before.text} And honest.`);
  expect(balanceOf(ana, group)).toBe(-60);

  // Another phone that reads the books from a file comes to the same.
  const carla = makePhone(null, browser);
  await carla.start();
  const file = await carla.openFile(await ana.exportBundle(group, null), null);
  expect(file).toMatchObject({ ok: true, value: { is: 'opened' } });
  expect(await read(carla, group)).toEqual(await read(ana, group));
  carla.stop();
  const again = makePhone(null, browser);
  await again.start();
  expect(await read(again, group)).toEqual(await read(ana, group));
});
