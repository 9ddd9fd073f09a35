import { afterEach, expect, test, vi } from 'vitest';
import type { UnitId } from '../../src/core/ids.ts';
import { type DemoPhone, startDemoPhone, today } from './demo-phone.ts';

vi.setConfig({ testTimeout: 120_000 });

const time = 'time' as UnitId;
const dayMs = 24 * 3_600_000;

const started: DemoPhone[] = [];
async function startPhone(): Promise<DemoPhone> {
  const demo = await startDemoPhone('any');
  started.push(demo);
  return demo;
}
afterEach(() => {
  for (const { phone } of started.splice(0)) phone.stop();
});

test('the demo shows 24 members with names, six weeks of trade, and what waits for Ana', async () => {
  const { phone } = await startPhone();
  const group = await phone.startDemo('en');
  const view = phone.view(group);
  expect(view).toMatchObject({ demo: true, name: 'Clearwater Valley', waiting: 0, me: { standing: 'admitted' } });
  expect(view.members.every(({ profile, admitted }) => profile !== null && admitted)).toBe(true);
  expect(new Set(view.members.map(({ profile }) => profile?.name)).size).toBe(24);
  expect(view.members.find(({ member }) => member === view.me.member)).toMatchObject({
    profile: { name: 'Ana' },
    coordinator: true,
  });
  expect(view.errands.map(({ topic }) => topic)).toEqual(['exchange.ask', 'exchange.ask']);
  expect(await phone.books(group)).toMatchObject({
    // The story, and beside it who closes the books and one closing with its three seals.
    counts: { accepted: 705, rejected: 0, unknown: 0, waiting: 0 },
    sums: [{ unit: time, sum: 0 }],
    forks: [],
  });
});

test('Ana’s statement reaches back six weeks, and every line of it can be read', async () => {
  const { phone } = await startPhone();
  const group = await phone.startDemo('en');
  const rows = await phone.ask(group, 'exchange.statement', { unit: time });
  expect(rows.length).toBeGreaterThan(20);
  // What is given back says itself what for: it names the payment.
  expect(rows.filter(({ memo, reverses }) => memo === null && reverses === null)).toEqual([]);
  const claimed = rows.map(({ claimedAt }) => claimedAt);
  expect(claimed).toEqual([...claimed].sort((left, right) => right - left));
  expect(claimed[0]).toBeLessThan(today);
  expect((claimed[0] ?? 0) - (claimed.at(-1) ?? 0)).toBeGreaterThan(35 * dayMs);
  expect(rows.some(({ gift }) => gift)).toBe(true);
  expect(rows.some(({ reverses }) => reverses !== null)).toBe(true);
});

test('the village has a list of what its people have and need, two of them Ana’s, and none of it over', async () => {
  const { phone } = await startPhone();
  const group = await phone.startDemo('es');
  const any = { text: '', side: null, returns: null, category: null, whose: 'all', member: null, most: 50 } as const;
  const { rows, all } = await phone.ask(group, 'listings.find', any);
  expect([rows.length, all, rows.filter(({ mine }) => mine).length]).toEqual([14, 14, 2]);
  expect(new Set(rows.map(({ side, return: wants }) => `${side} ${wants}`)).size).toBe(6);
  const found = await phone.ask(group, 'listings.find', { ...any, text: 'vicicletas' });
  expect(found.rows.map(({ title }) => title)).toContain('Arreglo de bicicletas');
});

test('the demo is told in Arabic where the phone speaks Arabic, and in English where the story has no words', async () => {
  const { phone } = await startPhone();
  const arabic = phone.view(await phone.startDemo('ar-MA'));
  expect(arabic.name).toBe('وادي الماء الصافي');
  expect(arabic.members.some(({ profile }) => profile?.name === 'آنا')).toBe(true);
  expect(phone.view(await phone.startDemo('eo')).name).toBe('Clearwater Valley');
});

test('every demo has its own keys', async () => {
  const { phone } = await startPhone();
  const [one, other] = [phone.view(await phone.startDemo('en')), phone.view(await phone.startDemo('en'))];
  expect(one.group).not.toBe(other.group);
  expect(new Set([...one.members, ...other.members].flatMap(({ member, devices }) => [member, ...devices])).size).toBe(
    96,
  );
});

test('nothing of the demo is left on the phone when it is ended', async () => {
  const { phone, rows } = await startPhone();
  const empty = await rows();
  const group = await phone.startDemo('en');
  expect((await rows())['journal']).toBeGreaterThan(0);
  await phone.erase(group);
  expect(await rows()).toEqual(empty);
});
