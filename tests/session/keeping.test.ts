import { expect, test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, found, memberOf, neighbours, pay, time } from './steps.ts';
import { Browser, named, startPhone, until } from './test-phone.ts';

test('everything is there again after closing, with no relay and no tap', async () => {
  const browser = new Browser();
  const ana = await startPhone(null, browser);
  const group = await found(ana, 'Ana');
  const before = await ana.books(group);
  ana.stop();
  const again = await startPhone(null, browser);
  expect(await again.books(group)).toEqual(before);
  expect(again.view(group)).toMatchObject({ name: 'Huerta', me: { standing: 'admitted', recoveryOpen: true } });
  expect(again.view(group).members[0]?.profile?.name).toBe('Ana');
});

test('a bundle opens on another phone to the same fingerprints; locked, it wants its passphrase', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 90, 'beans');
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  await agree(group, ana, bea);

  const stranger = await startPhone(null);
  const locked = await ana.exportBundle(group, 'correct horse');
  expect(await stranger.openFile(locked, null)).toMatchObject({ ok: false, error: { code: 'needs-passphrase' } });
  expect(await stranger.openFile(locked, 'wrong')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect(await stranger.openFile(locked, 'correct horse')).toEqual({ ok: true, value: { is: 'opened', group } });
  expect(stranger.view(group).me.standing).toBe('reader');
  expect(
    stranger
      .view(group)
      .members.map((member) => member.profile?.name)
      .sort(),
  ).toEqual(['Ana', 'Bea']);
  await agree(group, ana, stranger);

  const open = await ana.exportBundle(group, null);
  expect(await bea.openFile(open, null)).toEqual({ ok: true, value: { is: 'merged', group, fresh: 0, from: null } });
  expect(await stranger.openFile(utf8('hello'), null)).toMatchObject({ ok: false, error: { code: 'not-minga' } });
});

test('an invitation file brings a newcomer in, and their file brings them to the inviter, with no relay anywhere', async () => {
  const [ana, bea] = [await startPhone(null), await startPhone(null)];
  const group = await found(ana, 'Ana');
  const made = await ana.invite(group, { uses: 1, days: null, limits: { [time]: 600 } });
  if (!made.ok) throw new Error(made.error.code);
  const opened = await bea.openFile(await ana.invitationFile(group, made.value.entry), null);
  if (!opened.ok || opened.value.is !== 'invitation') throw new Error(JSON.stringify(opened));
  expect(await bea.readInvitation(opened.value.link)).toMatchObject({ ok: true, value: { invitedBy: 'Ana' } });
  expect(await bea.join({ link: opened.value.link, profile: named('Bea') })).toMatchObject({
    ok: true,
  });
  expect(await ana.openFile(await bea.exportBundle(group, null), null)).toMatchObject({ ok: true });
  await until(ana, group, (view) => view.members.length === 2 && view.members.every((member) => member.admitted));
  await bea.openFile(await ana.exportBundle(group, null), null);
  await until(bea, group, (view) => view.me.standing === 'admitted' && view.me.purses[0]?.may === 600);
});

test('a receipt stands on its own: both signatures, the memo only when shown, and no word of anybody else', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const paid = await pay(ana, memberOf(bea, group), group, 90, 'beans and rice');
  await until(ana, group, (view) => view.reach.carriedTo === 1);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  await agree(group, ana, bea);
  const entry = paid.ok ? paid.value.at(-1) : undefined;
  if (entry === undefined) throw new Error('not paid');
  const signed = { payerSignature: 'holds', payeeSignature: 'holds', amount: 90 };
  expect(await ana.receipt(group, entry)).toMatchObject({ ...signed, memo: 'beans and rice' });

  const stranger = await startPhone(null);
  const silent = await stranger.openFile(await bea.receiptFile(group, entry, false), null);
  expect(silent).toMatchObject({ ok: true, value: { is: 'receipt', receipt: { ...signed, memo: null }, known: null } });
  const shown = await stranger.openFile(await bea.receiptFile(group, entry, true), null);
  expect(shown).toMatchObject({ ok: true, value: { is: 'receipt', receipt: { ...signed, memo: 'beans and rice' } } });

  // A phone of the group says who they are.
  const own = await bea.openFile(await ana.receiptFile(group, entry, false), null);
  expect(own).toMatchObject({ value: { known: { group: 'Huerta', from: 'Ana', to: 'Bea' } } });
});

test('the recovery card is wiped once two of its words are right, and not before', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const kept = await ana.recovery(group);
  expect(kept?.words).toHaveLength(12);
  expect(await ana.confirmRecovery(group, { words: { 0: 'zoo', 5: 'zoo' } })).toBe(false);
  expect(await ana.confirmRecovery(group, { words: { 3: kept?.words[3] ?? '' } })).toBe(false);
  expect(ana.view(group).me.recoveryOpen).toBe(true);
  expect(await ana.confirmRecovery(group, { words: { 3: kept?.words[3] ?? '', 7: kept?.words[7] ?? '' } })).toBe(true);
  expect(await ana.recovery(group)).toBeNull();
  expect(ana.view(group).me.recoveryOpen).toBe(false);
});

test('a second phone comes in with the card, sees the books, and is moved something to spend', async () => {
  const relay = await startTestRelay();
  const [phone, tablet] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await found(phone, 'Ana');
  const card = (await phone.recovery(group))?.card ?? '';
  const link = await phone.deviceLink(group);
  await until(phone, group, (view) => view.reach.onRelay);
  expect(await tablet.readInvitation(link)).toMatchObject({ ok: true, value: { forOwnPhone: true } });
  expect(await tablet.joinAsDevice(link, 'zoo zoo zoo', false)).toMatchObject({ ok: false });
  expect(await tablet.joinAsDevice(link, card, false)).toEqual({ ok: true, value: group });
  await until(phone, group, (view) => view.members[0]?.devices.length === 2);
  expect(tablet.view(group).me).toMatchObject({ member: memberOf(phone, group), standing: 'admitted' });
  const toDevice = tablet.view(group).me.device;
  expect(await phone.act(group, 'exchange.move', { toDevice, unit: time, amount: 300 })).toMatchObject({ ok: true });
  await until(tablet, group, (view) => view.me.purses[0]?.may === 300);
  await until(phone, group, (view) => view.me.purses[0]?.may === 900 && view.me.purses[0].elsewhere === 300);
  await agree(group, phone, tablet);
});
