/** Names of accounts that are no member's own: whose word counts, and that all phones show the same one. (protocol §1) */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { namingRank } from '../../src/core/accounts/custody/naming.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { AccountId, GroupId } from '../../src/core/ids.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState } from '../../src/core/state.ts';
import { concatBytes, hexToBytes } from '../../src/lib/bytes.ts';
import { registry } from '../../src/modules/core.ts';
import { toKept, toParcel } from '../../src/session/group/parcels.ts';
import { keepsNothing, Profiles } from '../../src/session/group/profiles.ts';
import type { Phone as WholePhone } from '../../src/session/phone/phone.ts';
import type { GroupView } from '../../src/session/views.ts';
import { emptyContent, encodeProfile, profileContext } from '../../src/wire/profile.ts';
import { type Phone, settle, village } from '../core/cast.ts';
import { approve, askHandover, handOver, type Kept, open } from '../core/keeping.ts';
import { shuffled } from '../properties/shuffled.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, found, invite, join, neighbours, time } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

// Some hundred orders of arrival; a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

/** The cast signs without keys, so nothing is signed in earnest here; whole phones below do. */
const identity = { ...browserIdentity, verifySignature: async () => true };

/** What a phone says of an account, as it travels. */
async function naming(by: Phone, { account }: Kept, revision: number, name: string): Promise<Uint8Array> {
  const key = browserIdentity.randomBytes(32);
  const content = encodeProfile({ ...emptyContent, name });
  const sealed = await browserIdentity.seal(await browserIdentity.importKey(key), content, profileContext);
  const bytes = (id: string): Uint8Array => hexToBytes(id) ?? new Uint8Array();
  return toParcel(
    toKept(by.state.group, '', {
      ...{ kind: 'account', device: bytes(by.device), revision, key },
      body: concatBytes(bytes(account), sealed),
      signature: new Uint8Array(64),
    }),
  );
}

/** Lola's account was Ana's to keep, then Bea's, and is Dora's; Eva never had to do with it. */
function passedOn() {
  const { ana, bea, dora, eva } = village(['ana', 'bea', 'dora', 'eva']);
  const lola = open(ana);
  handOver(ana, lola, bea);
  settle(ana, bea, dora, eva);
  const asked = askHandover(bea, lola, dora);
  settle(ana, bea, dora, eva);
  const approval = approve(ana, asked);
  settle(ana, bea, dora, eva);
  handOver(bea, lola, dora, { approval });
  settle(ana, bea, dora, eva);
  return { ana, bea, dora, eva, lola };
}

/** What a phone shows that heard all of it, in this order. */
async function heard(group: GroupId, account: AccountId, news: readonly (VerifiedEntry | Uint8Array)[]) {
  const state = emptyState(group);
  const profiles = new Profiles(group, keepsNothing, identity);
  for (const each of news) {
    if (each instanceof Uint8Array) await profiles.receive(each, state);
    else admit(registry, state, [each]);
    await profiles.follow(state);
  }
  return profiles.ofAccounts(state).get(account)?.name;
}

describe('whose word on a name counts', () => {
  test('that of its keeper before those who kept it once, and of nobody else', () => {
    const { ana, bea, dora, eva, lola } = passedOn();
    const ranks = [ana, bea, dora, eva].map(({ device }) => namingRank(eva.state, device, lola.account));
    expect(ranks).toEqual([1, 1, 2, 0]);
  });

  test('a keeper’s word holds over a later one of somebody who kept it before', async () => {
    const { bea, dora, eva, lola } = passedOn();
    const said = [await naming(dora, lola, 2, 'Lola Cruz'), await naming(bea, lola, 900, 'Somebody')];
    expect(await heard(eva.state.group, lola.account, [...eva.held.values(), ...said])).toBe('Lola Cruz');
  });

  test('while the keeper has said nothing, the newest word of those before stands', async () => {
    const { ana, bea, eva, lola } = passedOn();
    const said = [await naming(bea, lola, 2, 'Lola'), await naming(ana, lola, 1, 'Dolores')];
    expect(await heard(eva.state.group, lola.account, [...eva.held.values(), ...said])).toBe('Lola');
  });

  test('a stranger to the account names it in vain', async () => {
    const { eva, lola } = passedOn();
    const said = await naming(eva, lola, 5, 'Mine');
    expect(await heard(eva.state.group, lola.account, [...eva.held.values(), said])).toBeUndefined();
  });

  test('whatever comes first, entries or names, every phone shows the same name', async () => {
    const { ana, bea, dora, eva, lola } = passedOn();
    const { group } = eva.state;
    const entries = [...eva.held.values()];
    const speakers = { ana, bea, dora, eva };
    const speaker = fc.constantFrom('ana', 'bea', 'dora', 'eva');
    const sayings = fc.array(fc.tuple(speaker, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sayings, fc.integer(), async (list, seed) => {
        // A device says one thing with one revision, as every honest one does.
        const once = new Map(list.map(([by, revision]) => [`${by} ${revision}`, [by, revision] as const]));
        const said = await Promise.all(
          [...once].map(([name, [by, revision]]) => naming(speakers[by], lola, revision, name)),
        );
        const first = await heard(group, lola.account, [...entries, ...said]);
        expect(await heard(group, lola.account, [...said, ...entries])).toBe(first);
        expect(await heard(group, lola.account, shuffled([...entries, ...said], seed))).toBe(first);
        const mayName = (['dora', 'bea', 'ana'] as const).some((by) => list.some(([said]) => said === by));
        expect(first !== undefined).toBe(mayName);
        const byDora = Math.max(0, ...list.filter(([by]) => by === 'dora').map(([, revision]) => revision));
        if (byDora > 0) expect(first).toBe(`dora ${byDora}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('between whole phones', () => {
  async function opened(phone: WholePhone, group: GroupId): Promise<AccountId> {
    const said = await phone.act(group, 'office.open', { limits: { [time]: 300 }, keepers: null });
    if (!said.ok) throw new Error(said.error.code);
    const [account] = phone.view(group).accounts.slice(-1);
    if (account === undefined) throw new Error('it is in the books');
    return account.account;
  }

  test('a name reaches the others, those who join later, a file, and the next start of the app', async () => {
    const relay = await startTestRelay();
    const anas = new Browser();
    const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const account = await opened(ana, group);
    const unnamed = ana.view(group).accounts;
    expect(unnamed).toMatchObject([{ account, profile: null, shortCode: account.slice(0, 4).toUpperCase() }]);
    const photo = new Uint8Array([1, 2, 3]);
    expect(await ana.setAccountProfile(group, account, { name: 'Lola', photo })).toEqual({ ok: true, value: null });
    const named = [{ account, profile: { name: 'Lola', photo }, shortCode: account.slice(0, 4).toUpperCase() }];
    await until(bea, group, (view) => view.accounts[0]?.profile?.name === 'Lola');
    expect(bea.view(group).accounts).toMatchObject(named);

    const carla = await startPhone(relay.url);
    await join(carla, await invite(ana, group), 'Carla');
    await until(carla, group, (view) => view.accounts[0]?.profile?.name === 'Lola');

    const dora = await startPhone(null);
    expect(await dora.openFile(await bea.exportBundle(group, null), null)).toMatchObject({ ok: true });
    expect(dora.view(group).accounts).toMatchObject(named);

    ana.stop();
    expect((await startPhone(null, anas)).view(group).accounts).toMatchObject(named);
  });

  test('whoever handed it on names it no more; whoever has it now does', async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const account = await opened(ana, group);
    const to = bea.view(group).me.member;
    expect(await ana.act(group, 'office.nameHelper', { member: to })).toMatchObject({ ok: true });
    expect(await ana.act(group, 'office.handOver', { account, to, own: false })).toMatchObject({ ok: true });
    await vi.waitFor(async () =>
      expect(await bea.ask(group, 'office.account', { account })).toMatchObject({ here: true }),
    );
    const profile = { name: 'Lola', photo: null };
    expect(await ana.setAccountProfile(group, account, profile)).toEqual({
      ok: false,
      error: { code: 'not-in-custody' },
    });
    expect(await bea.setAccountProfile(group, account, profile)).toMatchObject({ ok: true });
  });

  test('a hundred are named at once; one that is not this phone’s to name leaves all of them unnamed', async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const accounts: AccountId[] = [];
    for (let made = 0; made < 12; made += 1) accounts.push(await opened(ana, group));
    await agree(group, ana, bea);
    const profiles = accounts.map((account, at) => ({ account, profile: { name: `Neighbour ${at}`, photo: null } }));
    expect(await bea.setAccountProfiles(group, profiles)).toEqual({ ok: false, error: { code: 'not-in-custody' } });
    const nowhere = { account: 'f'.repeat(64) as AccountId, profile: { name: 'X', photo: null } };
    expect(await ana.setAccountProfiles(group, [...profiles, nowhere])).toMatchObject({ ok: false });
    expect(ana.view(group).accounts.every(({ profile }) => profile === null)).toBe(true);
    expect(await ana.setAccountProfiles(group, profiles)).toMatchObject({ ok: true });
    const view = await until(bea, group, ({ accounts: shown }) => shown.every(({ profile }) => profile !== null));
    expect(view.accounts.map(({ profile }) => profile?.name)).toEqual(profiles.map(({ profile }) => profile.name));
  });

  test('whoever takes their account over and withdraws takes the name back with it', async () => {
    const relay = await startTestRelay();
    const [ana, lola] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await found(ana, 'Ana');
    const account = await opened(ana, group);
    await ana.setAccountProfile(group, account, { name: 'Lola Cruz', photo: null });
    // By a link for many she comes with no limit of her own, so that she can have the account's.
    await join(lola, await invite(ana, group, 2), 'Lola');
    const hasHeard = (view: GroupView) =>
      view.me.standing === 'admitted' && view.accounts[0]?.profile?.name === 'Lola Cruz';
    const { me } = await until(lola, group, hasHeard);
    const given = await ana.act(group, 'office.handOver', { account, to: me.member, own: true });
    expect(given).toMatchObject({ ok: true });
    await vi.waitFor(async () => {
      const kept = await ana.ask(group, 'office.account', { account });
      expect(kept?.takenOverBy).toBe(me.member);
    }, 10_000);
    expect(ana.view(group).accounts).toMatchObject([{ profile: { name: 'Lola Cruz' } }]);
    await lola.withdrawProfile(group);
    for (const phone of [ana, lola]) await until(phone, group, (view) => view.accounts[0]?.profile === null);
  });
});
