/** Two whole phones that hold their screens before each other's cameras. (protocol §12) */
import { expect, test } from 'vitest';
import { type GroupId, idToBytes } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { ScannedView } from '../../src/session/screen/api.ts';
import { paperToText } from '../../src/wire/paper.ts';
import { agree, found, memberOf, neighboursApart, pay, time } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

type Whole = Extract<ScannedView, { readonly is: 'whole' }>;

/** `watching` scans what `showing` shows until a message is whole; `isRead` is asked about every code. */
async function scanWhole(
  watching: Phone,
  showing: Phone,
  group: GroupId,
  isRead: (shown: number) => boolean = () => true,
): Promise<Whole> {
  for (let shown = 0; shown < 2_000; shown += 1) {
    const [text] = await showing.screen('codes', group, 1);
    if (text === undefined) throw new Error('nothing is shown');
    if (!isRead(shown)) continue;
    const scanned = await watching.screen('scan', group, text);
    if (!scanned.ok) throw new Error(scanned.error.code);
    if (scanned.value.is === 'whole') return scanned.value;
  }
  throw new Error('it never became whole');
}

test('with no network a payment goes over by screen and camera, and its answer comes back the same way', async () => {
  const { ana, bea, group } = await neighboursApart();
  await pay(ana, memberOf(bea, group), group, 90, 'for the bread');

  expect(await ana.screen('begin', group)).toEqual({ codes: 1 });
  expect(await scanWhole(bea, ana, group)).toMatchObject({ taken: 0, reply: 'question', shown: { codes: 1 } });
  expect(await scanWhole(ana, bea, group)).toMatchObject({ taken: 0, reply: 'news' });
  // Taking the payment up writes the answer by itself.
  expect(await scanWhole(bea, ana, group)).toMatchObject({ reply: 'news' });
  await until(bea, group, (view) => view.me.purses[0]?.balance === 90);
  expect(await scanWhole(ana, bea, group)).toMatchObject({ reply: 'nothing', shown: { codes: 0 } });
  await agree(group, ana, bea);
  const [row] = await bea.ask(group, 'exchange.statement', { unit: time });
  expect(row?.memo).toBe('for the bread');
});

test('what was broken off goes on after the app was closed, from the codes that are missing', async () => {
  const anas = new Browser();
  const { ana, bea, group } = await neighboursApart({ ana: anas });
  for (let at = 0; at < 40; at += 1) await pay(bea, memberOf(ana, group), group, 1);
  await ana.screen('begin', group);
  await scanWhole(bea, ana, group);
  const seen: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    const [text = ''] = await bea.screen('codes', group, 1);
    const scanned = await ana.screen('scan', group, text);
    if (scanned.ok && scanned.value.is === 'part') seen.push(scanned.value.known);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  await ana.screen('rest', group);
  ana.stop();

  const again = await startPhone(null, anas);
  await again.screen('begin', group);
  await scanWhole(bea, again, group);
  const [text = ''] = await bea.screen('codes', group, 1);
  expect(await again.screen('scan', group, text)).toMatchObject({ ok: true, value: { is: 'part', known: 7 } });
  await scanWhole(again, bea, group, (shown) => shown % 5 !== 0);
  await until(again, group, (view) => view.me.purses[0]?.balance === 40);
});

test('of a group that is erased nothing stays that was shown or seen', async () => {
  const { ana, bea, group } = await neighboursApart();
  await ana.screen('begin', group);
  await scanWhole(bea, ana, group);
  await bea.screen('rest', group);
  expect(await bea.setting(`screen/${group}`)).toBeInstanceOf(Uint8Array);
  await bea.erase(group);
  expect(await bea.setting(`screen/${group}`)).toBeUndefined();
});

test('a code of another group and one that is none of ours are refused by name, and change nothing', async () => {
  const { ana, group } = await neighboursApart();
  const others = await startPhone(null);
  const other = await found(others, 'Omar');
  await others.screen('begin', other);
  const [text = ''] = await others.screen('codes', other, 1);
  expect(await ana.screen('scan', group, text)).toEqual({ ok: false, error: { code: 'screen.other-group' } });
  expect(await ana.screen('scan', group, 'https://minga.example')).toEqual({
    ok: false,
    error: { code: 'screen.not-a-minga-code' },
  });
  const invitation = 'https://minga.example/#/join/abc';
  expect(await ana.screen('scan', group, invitation)).toEqual({
    ok: false,
    error: { code: 'screen.is-invitation', values: { path: '/join/abc' } },
  });
  const card = (whose: GroupId): string =>
    paperToText({ is: 'card', account: new Uint8Array(32).fill(1), number: null }, idToBytes(whose));
  expect(await ana.screen('scan', group, card(group))).toEqual({ ok: false, error: { code: 'screen.is-paper' } });
  expect(await ana.screen('scan', group, card(other))).toEqual({ ok: false, error: { code: 'screen.other-paper' } });
  expect(await ana.screen('scan', group, `${text.slice(0, -1)}A`)).toMatchObject({
    ok: false,
    error: { code: 'screen.damaged' },
  });
});
