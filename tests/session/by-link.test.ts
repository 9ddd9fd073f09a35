/** Two whole phones that are connected directly, with no relay. (protocol §12) */
import { expect, test, vi } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { comeTogether, connect, describedAs, exchangeCodes } from './link-steps.ts';
import { agree, found, memberOf, neighbours, neighboursApart, pay } from './steps.ts';
import { opened, startPhone, until } from './test-phone.ts';

test('what waited on both phones comes over, and what is signed then is there at once, both ways', async () => {
  const { ana, bea, group } = await neighboursApart();
  await pay(ana, memberOf(bea, group), group, 90, 'for the bread');
  await pay(bea, memberOf(ana, group), group, 30);
  const [anas, beas] = await comeTogether(group, ana, bea);
  await connect([anas, beas], await exchangeCodes(anas, beas));
  // Each took in the other's payment, and the answer to its own.
  await anas.until(({ same, taken }) => same && taken >= 2);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 60);
  expect((await beas.until(({ same }) => same)).member).toBe(memberOf(ana, group));
  expect(anas.view?.member).toBe(memberOf(bea, group));

  await pay(ana, memberOf(bea, group), group, 10);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 70);
  await pay(bea, memberOf(ana, group), group, 5);
  await until(ana, group, (view) => view.me.purses[0]?.balance === -65);
  await agree(group, ana, bea);
  // Each said that it holds what the other has.
  await until(ana, group, (view) => view.reach.carriedTo === 1);
});

test('after they parted nothing goes over, and it comes when they are linked again', async () => {
  const { ana, bea, group } = await neighboursApart();
  const [anas, beas] = await comeTogether(group, ana, bea);
  const cut = await connect([anas, beas], await exchangeCodes(anas, beas));
  await anas.until(({ same }) => same);
  await ana.localLink('part', group);
  cut();
  await pay(ana, memberOf(bea, group), group, 20);
  await beas.until(({ same }) => same);
  expect(bea.view(group).me.purses[0]?.balance).toBe(0);
  await connect([anas, beas], await exchangeCodes(anas, beas));
  await until(bea, group, (view) => view.me.purses[0]?.balance === 20);
});

test('a word that was said to somebody in between proves nothing to whoever it is passed on to', async () => {
  const { ana, bea, group } = await neighboursApart();
  const [anas, beas] = await comeTogether(group, ana, bea);
  const [answer, offer] = await exchangeCodes(anas, beas);
  const between = describedAs('answer');
  const said: Uint8Array[] = [];
  await ana.localLink('begin', group, { mine: offer, theirs: between }, async (sealed) => void said.push(sealed));
  await bea.localLink('begin', group, { mine: answer, theirs: offer }, async () => undefined);
  for (const sealed of said) await bea.localLink('hear', group, sealed);
  expect(await beas.until(({ same }) => same)).toMatchObject({ member: null });
});

test('noise on the link changes nothing', async () => {
  const { ana, bea, group } = await neighboursApart();
  const [anas, beas] = await comeTogether(group, ana, bea);
  await connect([anas, beas], await exchangeCodes(anas, beas));
  for (const length of [0, 1, 40, 5_000]) await bea.localLink('hear', group, new Uint8Array(length).fill(1));
  await pay(ana, memberOf(bea, group), group, 20);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 20);
});

test('a code that is not for this is refused by name, and whoever reads one of this kind knows no more', async () => {
  const { ana, bea, group } = await neighboursApart();
  const [anas, beas] = await comeTogether(group, ana, bea);
  const refusalOf = async (text: string) => {
    const read = await bea.localLink('read', group, text);
    return read.ok ? 'none' : read.error.code;
  };
  const code = await ana.localLink('code', group, describedAs('offer'));
  expect(code.length).toBeLessThan(500);
  expect(await refusalOf(code)).toBe('none');
  expect(await refusalOf('https://minga.example')).toBe('screen.not-a-minga-code');
  expect(await refusalOf(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toBe('screen.damaged');
  expect(await refusalOf(code.replace('MINGA1', 'MINGA9'))).toBe('screen.newer-version');
  await ana.screen('begin', group);
  const [news = ''] = await ana.screen('codes', group, 1);
  expect(await refusalOf(news)).toBe('screen.is-news');
  expect(await ana.screen('scan', group, code)).toMatchObject({ error: { code: 'screen.is-link' } });

  const omar = await startPhone(null);
  const others = await found(omar, 'Omar');
  await omar.localLink('come', others, () => undefined);
  const foreign = await omar.localLink('code', others, describedAs('offer'));
  expect(await refusalOf(foreign)).toBe('screen.other-group');

  // An answer to a code that was replaced since.
  const answer = await beas.phone.localLink('code', group, describedAs('answer'));
  await ana.localLink('code', group, describedAs('offer'));
  const late = await anas.phone.localLink('read', group, answer);
  expect(late).toMatchObject({ ok: false, error: { code: 'link.other-attempt' } });
});

test('of a key that changed, whoever lacks the newer one is told to show first', async () => {
  const { ana, bea, group } = await neighboursApart();
  const [anas, beas] = await comeTogether(group, ana, bea);
  const key = opened(bea, group).local.epochKeys;
  await opened(ana, group).changeLocal((local) => ({ ...local, epochKeys: [...key, new Uint8Array(32).fill(9)] }));
  const code = await anas.phone.localLink('code', group, describedAs('offer'));
  expect(await bea.localLink('read', group, code)).toMatchObject({ error: { code: 'screen.other-key' } });
  const other = await beas.phone.localLink('code', group, describedAs('offer'));
  expect(await ana.localLink('read', group, other)).toMatchObject({ ok: true, value: { side: 'offer' } });
  // The answer is sealed in the one that both hold.
  const answer = await ana.localLink('code', group, describedAs('answer'));
  expect(await bea.localLink('read', group, answer)).toMatchObject({ ok: true, value: { side: 'answer' } });
});

test('two phones that are online are introduced by the relay, which then is not needed', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const [anas, beas] = await comeTogether(group, ana, bea);
  const seen = await vi.waitFor(() => {
    expect([anas.nearby.length, beas.nearby.length]).toEqual([1, 1]);
    return anas.nearby[0];
  });
  expect(seen?.member).toBe(memberOf(bea, group));

  const offer = describedAs('offer');
  await ana.localLink('introduce', group, seen?.id ?? '', offer);
  const offered = await vi.waitFor(() => beas.cards.find(({ description }) => description.side === 'offer') ?? fail());
  expect(offered.description).toEqual(offer);
  await bea.localLink('introduce', group, offered.from, describedAs('answer'));
  const answered = await vi.waitFor(() => anas.cards[0] ?? fail());
  await relay.stop();
  for (const phone of [ana, bea]) await until(phone, group, ({ reach }) => reach.relay !== 'connected');
  await connect([anas, beas], [answered.description, offer]);
  await pay(ana, memberOf(bea, group), group, 20);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 20);
});

test('whoever comes while no relay is reached is nearby once one is', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await ana.networkLost();
  await until(ana, group, ({ reach }) => reach.relay !== 'connected');
  const [anas, beas] = await comeTogether(group, ana, bea);
  await ana.wake();
  await vi.waitFor(() => expect([anas.nearby.length, beas.nearby.length]).toEqual([1, 1]), { timeout: 45_000 });
});

test('whoever goes away is no longer nearby, and hears no cards', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const [anas, beas] = await comeTogether(group, ana, bea);
  const seen = await vi.waitFor(() => anas.nearby[0] ?? fail());
  await bea.localLink('leave', group);
  await vi.waitFor(() => expect(anas.nearby).toEqual([]));
  await ana.localLink('introduce', group, seen.id, describedAs('offer'));
  const [again] = await comeTogether(group, bea, ana);
  await vi.waitFor(() => again.nearby[0] ?? fail());
  expect(beas.cards).toEqual([]);
});

function fail(): never {
  throw new Error('not yet');
}
