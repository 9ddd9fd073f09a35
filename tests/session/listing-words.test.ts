/** Whole phones that change the words of one listing, apart and at the same time. */
import { expect, test, vi } from 'vitest';
import { accountOfMember, type EntryId, type GroupId } from '../../src/core/ids.ts';
import { judgedBy } from '../../src/replication/texts/judged-by.ts';
import { patience } from '../../src/replication/texts/patience.ts';
import type { QueryView } from '../../src/session/api.ts';
import { GroupTexts } from '../../src/session/group/texts.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, memberOf, neighbours, wake } from './steps.ts';
import { Browser, opened, startPhone, until } from './test-phone.ts';

type Listing = NonNullable<QueryView<'listings.listing'>['listing']>;

async function seen(phone: Phone, group: GroupId, id: EntryId): Promise<Listing> {
  const { listing } = await phone.ask(group, 'listings.listing', { id });
  if (listing === null) throw new Error('it is not there');
  return listing;
}

async function post(phone: Phone, group: GroupId, words: string): Promise<EntryId> {
  const account = accountOfMember(memberOf(phone, group));
  const answers = { account, side: 'offer', return: 'nothing', title: 'Bread', category: 'food', words } as const;
  const rest = { price: null, other: '', place: '', until: null, endless: false, photos: [], voice: null };
  const posted = await phone.act(group, 'listings.post', { ...answers, ...rest });
  if (!posted.ok) throw new Error(posted.error.code);
  return posted.value.at(-1) as EntryId;
}

/** As the form does: from what it showed. */
const change = (phone: Phone, group: GroupId, shown: Listing, words: string, more: Partial<Listing> = {}) =>
  phone.changeListing(group, { listing: shown.id, to: { ...shown, ...more } }, { base: shown.base, text: words });

const textOn = async (phone: Phone, group: GroupId, id: EntryId, words: string): Promise<void> => {
  for (;;) {
    if ((await seen(phone, group, id)).words === words) return;
    const { version } = phone.view(group);
    await until(phone, group, (view) => view.version > version);
  }
};

/** Ana, her tablet, and Bea. */
async function threePhones() {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [ana, bea, tablet] = [
    await startPhone(relay.url, browser),
    await startPhone(relay.url),
    await startPhone(relay.url),
  ];
  const group = await neighbours(ana, bea);
  const card = (await ana.recovery(group))?.card ?? '';
  expect(await tablet.joinAsDevice(await ana.deviceLink(group), card, false)).toMatchObject({ ok: true });
  const id = await post(ana, group, 'Of rye. Ask me.');
  await agree(group, ana, tablet, bea);
  return { relay: relay.url.replace(/^http/, 'ws'), browser, ana, bea, tablet, group, id };
}

test('what two phones of Ana change apart is one listing on all phones, found by either’s words, also after a start', async () => {
  const { relay, browser, ana, bea, tablet, group, id } = await threePhones();
  const begun = await seen(tablet, group, id);
  for (const phone of [ana, tablet]) await phone.setRelays(group, []);
  const entries = (await ana.books(group)).entries;
  // A title alone needs no text.
  expect(await change(ana, group, await seen(ana, group, id), 'Of rye. Ask me.', { title: 'Rye bread' })).toMatchObject(
    {
      ok: true,
    },
  );
  expect((await seen(ana, group, id)).base).toEqual([]);
  expect(await change(ana, group, await seen(ana, group, id), 'Of rye, with barley. Ask me.')).toMatchObject({
    ok: true,
  });
  // Whoever saved reads it at once.
  expect((await seen(ana, group, id)).words).toBe('Of rye, with barley. Ask me.');
  expect((await ana.books(group)).entries).not.toBe(entries);
  const theirs = 'Of rye. Ask me on Sundays.';
  expect(await change(tablet, group, begun, theirs, { place: 'By the mill' })).toMatchObject({ ok: true });
  expect(await seen(tablet, group, id)).toMatchObject({ words: theirs, place: 'By the mill', title: 'Bread' });

  for (const phone of [ana, tablet]) await phone.setRelays(group, [relay]);
  await wake(ana, tablet);
  await agree(group, ana, tablet, bea);
  const both = 'Of rye, with barley. Ask me on Sundays.';
  for (const phone of [ana, tablet, bea]) {
    await textOn(phone, group, id, both);
    expect(await seen(phone, group, id)).toMatchObject({ title: 'Rye bread', place: 'By the mill' });
    for (const text of ['barley', 'sundays']) {
      const args = { text, side: null, returns: null, category: null, whose: 'all', member: null, most: 9 } as const;
      expect((await phone.ask(group, 'listings.find', args)).all).toBe(1);
    }
  }

  // Kept: the next run has it before Automerge is asked for anything.
  ana.stop();
  const again = await startPhone(null, browser);
  await textOn(again, group, id, both);
  expect((await seen(again, group, id)).base).toHaveLength(2);
});

test('an edit begun before the other phone’s takes nothing of it away', async () => {
  const { ana, tablet, group, id } = await threePhones();
  const begun = await seen(ana, group, id);
  expect(await change(tablet, group, await seen(tablet, group, id), 'Of rye. Ask me. Bring a bag.')).toMatchObject({
    ok: true,
  });
  await agree(group, ana, tablet);
  await textOn(ana, group, id, 'Of rye. Ask me. Bring a bag.');
  expect(await change(ana, group, begun, 'Dark, of rye. Ask me.')).toMatchObject({ ok: true });
  expect((await seen(ana, group, id)).words).toBe('Dark, of rye. Ask me. Bring a bag.');
});

test('all of it is signed or nothing: what is too long, what a field may not be, what is another’s', async () => {
  const { ana, bea, group, id } = await threePhones();
  const shown = await seen(ana, group, id);
  const entries = (await ana.books(group)).entries;
  const refusals = [
    await change(ana, group, shown, 'x'.repeat(1001), { title: 'Rolls' }),
    await change(ana, group, shown, 'Of wheat.', { title: ' ' }),
    await change(bea, group, await seen(bea, group, id), 'Of sand.'),
    await change(ana, group, { ...shown, id: shown.account as string as EntryId }, 'Of sand.'),
  ];
  expect(refusals.map((each) => !each.ok && each.error)).toMatchObject([
    { code: 'listings.words-too-long', values: { most: 1000 } },
    { code: 'listings.title-missing' },
    { code: 'listings.not-your-account' },
    { code: 'texts.unknown-text' },
  ]);
  expect((await ana.books(group)).entries).toBe(entries);
  expect(await change(ana, group, shown, ' Of rye. Ask me.\n')).toEqual({ ok: true, value: null });
  expect((await ana.books(group)).entries).toBe(entries);
});

test('while nobody has changed words no room of texts is asked for; where none can be had, nothing is signed', async () => {
  const read = vi.spyOn(GroupTexts.prototype, 'view');
  const { ana, group, id } = await threePhones();
  const shown = await seen(ana, group, id);
  expect(await ana.act(group, 'listings.change', { listing: id, to: { ...shown, title: 'Rolls' } })).toMatchObject({
    ok: true,
  });
  expect([read.mock.calls, opened(ana, group).words]).toEqual([[], undefined]);
  const entries = (await ana.books(group)).entries;
  const edit = vi.spyOn(GroupTexts.prototype, 'edit').mockRejectedValue(new Error('not to be fetched'));
  const refused = await change(ana, group, shown, 'Of wheat.', { title: 'Cake' });
  expect(refused).toEqual({ ok: false, error: { code: 'listings.words-not-now' } });
  expect((await ana.books(group)).entries).toBe(entries);
  for (const spy of [read, edit]) spy.mockRestore();
});

test('of a device that had too much refused no listing is tried any more: what was posted stays', async () => {
  const { ana, bea, group, id } = await threePhones();
  const theirs = await post(bea, group, 'Of sand.');
  const own: EntryId[] = [];
  for (let each = 0; each < patience; each += 1) own.push(await post(bea, group, `${each}`));
  // As if Automerge had refused so many of Bea's changes on Ana's phone.
  await ana.putSetting(`quarantine/${group}`, { judgedBy, entries: own });
  expect(await change(bea, group, await seen(bea, group, theirs), 'Of dust.')).toMatchObject({ ok: true });
  await agree(group, ana, bea);
  expect(await change(ana, group, await seen(ana, group, id), 'Of rye. Ask Ana.')).toMatchObject({ ok: true });
  await textOn(bea, group, id, 'Of rye. Ask Ana.');
  expect((await seen(ana, group, theirs)).words).toBe('Of sand.');
  expect((await seen(bea, group, theirs)).words).toBe('Of dust.');
});
