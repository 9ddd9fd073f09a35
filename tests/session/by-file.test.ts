/** Two whole phones with no network, and files that somebody carries between them. (protocol §12) */
import { expect, test } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import type { OpenedFile } from '../../src/session/api.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { decodeTextFile, encodeTextFile } from '../../src/wire/text-file.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { keysOf, Removals, three, untilKeys } from './epoch-steps.ts';
import { agree, balanceOf, found, memberOf, neighboursApart, pay } from './steps.ts';
import { Browser, realClock, startPhone, until } from './test-phone.ts';

const goOn = async (): Promise<boolean> => true;

async function newsOf(phone: Phone, group: GroupId, to: Phone | null): Promise<Uint8Array> {
  const made = await phone.files('news', group, to && memberOf(to, group), 'News for a group', goOn);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

async function take(phone: Phone, file: Uint8Array): Promise<Extract<OpenedFile, { readonly is: 'merged' }>> {
  const opened = await phone.openFile(file, null);
  if (!opened.ok || opened.value.is !== 'merged') throw new Error(JSON.stringify(opened));
  return opened.value;
}

const refusalOf = async (phone: Phone, file: Uint8Array): Promise<string | null> => {
  const opened = await phone.openFile(file, null);
  return opened.ok ? null : opened.error.code;
};

test('a payment goes over in a file with what the other lacks, and the answer brings no more than it has to', async () => {
  const { ana, bea, group } = await neighboursApart();
  await pay(ana, memberOf(bea, group), group, 90);
  expect(await ana.files('lackedBy', group, memberOf(bea, group))).toBe(1);

  const taken = await take(bea, await newsOf(ana, group, bea));
  expect(taken).toEqual({ is: 'merged', group, fresh: 1, from: memberOf(ana, group) });
  await until(bea, group, (view) => view.me.purses[0]?.balance === 90);
  // The payment itself, and what Ana holds, came with it: only the acceptance is left.
  await until(bea, group, (view) => view.reach.onlyHere === 1);
  expect(await bea.files('lackedBy', group, memberOf(ana, group))).toBe(1);
  expect((await take(ana, await newsOf(bea, group, ana))).fresh).toBe(1);
  await agree(group, ana, bea);
  // Word of what Bea holds came in her file.
  expect(ana.view(group).reach).toMatchObject({ carriedTo: 1, onlyHere: 0 });
});

test('a file with everything brings any member up to date, however it is carried, and twice does no harm', async () => {
  const { ana, bea, group } = await neighboursApart();
  for (let at = 0; at < 5; at += 1) await pay(ana, memberOf(bea, group), group, 10);
  const file = await newsOf(ana, group, null);
  const binary = decodeTextFile(file);
  if (!binary?.ok) throw new Error('it is text');
  expect((await take(bea, binary.value)).fresh).toBe(5);
  expect((await take(bea, file)).fresh).toBe(0);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 50);
});

test('what is in it only members can read: for others it is a file of some other group', async () => {
  const { ana, group } = await neighboursApart();
  const stranger = await startPhone(null);
  const file = await newsOf(ana, group, null);
  expect(await refusalOf(stranger, file)).toBe('other-group');
  await found(stranger, 'Omar');
  expect(await refusalOf(stranger, file)).toBe('other-group');
  expect(new TextDecoder().decode(file)).not.toContain('Huerta');
});

test('a member who missed that the key was changed opens it all the same', async () => {
  const relay = await startTestRelay();
  const removals = new Removals();
  const start = (browser = new Browser()) => startPhone(relay.url, browser, realClock, removals);
  const beas = new Browser();
  const [ana, bea, carla] = [await start(), await start(beas), await start()];
  const group = await three(ana, bea, carla);
  const carlas = memberOf(carla, group);
  bea.stop();
  carla.stop();
  await removals.remove(ana, group, carlas);
  await untilKeys(group, 2, ana);
  await pay(ana, memberOf(bea, group), group, 30);
  const file = await newsOf(ana, group, null);

  const apart = await startPhone(null, beas);
  expect(keysOf(apart, group)).toHaveLength(1);
  await take(apart, file);
  await until(apart, group, (view) => view.me.purses[0]?.balance === 30);
  expect(keysOf(apart, group)).toEqual(keysOf(ana, group));
});

test('one who was left out opens nothing of it, though their old key is among those it was made for', async () => {
  const relay = await startTestRelay();
  const removals = new Removals();
  const carlas = new Browser();
  const start = (browser = new Browser()) => startPhone(relay.url, browser, realClock, removals);
  const [ana, bea, carla] = [await start(), await start(), await start(carlas)];
  const group = await three(ana, bea, carla);
  const left = memberOf(carla, group);
  carla.stop();
  await removals.remove(ana, group, left);
  await untilKeys(group, 2, ana, bea);
  const apart = await startPhone(null, carlas);
  expect(await refusalOf(apart, await newsOf(ana, group, null))).toBe('other-group');
});

test('what is cut short, altered or of a later version is refused by name, and nothing of it is taken', async () => {
  const { ana, bea, group } = await neighboursApart();
  await pay(ana, memberOf(bea, group), group, 90);
  const file = await newsOf(ana, group, bea);
  const text = new TextDecoder().decode(file);
  const whole = decodeTextFile(file);
  if (!whole?.ok) throw new Error('it is text');
  const bytes = whole.value;
  const altered = bytes.with(bytes.length - 40, (bytes.at(-40) ?? 0) ^ 1);
  expect(await refusalOf(bea, file.subarray(0, file.length - 200))).toBe('cut-short');
  expect(await refusalOf(bea, encodeTextFile('', bytes.subarray(0, -200)))).toBe('damaged');
  expect(await refusalOf(bea, altered)).toBe('damaged');
  expect(await refusalOf(bea, bytes.with(5, 2))).toBe('other-version');
  expect(await refusalOf(bea, new TextEncoder().encode(text.replace('FILE 1', 'FILE 7')))).toBe('other-version');
  expect(await refusalOf(bea, new TextEncoder().encode('shopping list'))).toBe('not-minga');
  expect(balanceOf(bea, group)).toBe(0);
});

test('it can be given up while it is made and while it is taken in', async () => {
  const { ana, bea, group } = await neighboursApart();
  await pay(ana, memberOf(bea, group), group, 90);
  const stop = async (): Promise<boolean> => false;
  expect(await ana.files('news', group, null, '', stop)).toEqual({ ok: false, error: { code: 'given-up' } });
  const file = await newsOf(ana, group, bea);
  expect(await bea.openFile(file, null, stop)).toEqual({ ok: false, error: { code: 'given-up' } });
  expect(await bea.openFile(await ana.exportBundle(group, null), null, stop)).toMatchObject({
    error: { code: 'given-up' },
  });
  expect(balanceOf(bea, group)).toBe(0);
  expect((await take(bea, file)).fresh).toBe(1);
});

test('a copy of the books, wrapped as text, opens as the same copy does', async () => {
  const { ana, group } = await neighboursApart();
  const stranger = await startPhone(null);
  const text = await ana.files('asText', await ana.exportBundle(group, null), 'A copy of the books');
  expect(await stranger.openFile(text, null)).toEqual({ ok: true, value: { is: 'opened', group } });
});
