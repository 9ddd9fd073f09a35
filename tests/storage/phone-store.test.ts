import { beforeEach, describe, expect, test } from 'vitest';
import type { DeviceId, EntryId, GroupId, MemberId } from '../../src/core/ids.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import type {
  HeldCommand,
  KeptHave,
  KeptProfile,
  LocalGroup,
  PhoneStore,
  RelayProgress,
} from '../../src/session/ports/phone-store.ts';
import type { Database } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { foundingPhone } from '../core/cast.ts';
import { snapshotOf, toKept } from './kept.ts';
import { makeKey } from './keys.ts';
import { newPhone } from './tabs.ts';

type Records = {
  readonly group: LocalGroup;
  readonly held: HeldCommand;
  readonly profile: KeptProfile;
  readonly relayProgress: RelayProgress;
  readonly have: KeptHave;
};

const [group, otherGroup] = ['aa'.repeat(32) as GroupId, 'bb'.repeat(32) as GroupId];
const [ana, bea] = ['01'.repeat(32) as MemberId, '02'.repeat(32) as MemberId];
const device = '03'.repeat(32) as DeviceId;
const seed = new Uint8Array(16);

const localGroup = (id: GroupId): LocalGroup => ({
  group: id,
  device,
  member: ana,
  signing: 'a key',
  box: 'a box',
  epochKeys: [],
  relays: [],
  recovery: null,
  demo: false,
  stopped: false,
  villagers: [],
  deviceLinks: [],
  invitations: [],
});
const profileOf = (member: MemberId, revision: number, sealed = 'sealed'): KeptProfile => ({
  group,
  place: member,
  kind: 'profile',
  revision,
  body: utf8(sealed),
  device,
  signature: new Uint8Array(64),
  keyless: false,
});
const have = (revision: number): KeptHave => ({ group, device, revision, bytes: utf8(`${revision}`), signature: seed });
const held = (id: string): HeldCommand => ({ id, group, command: 'pay', args: { to: bea, amount: 180 }, heldAt: 1 });

let tab: Database<Records>;
let phone: PhoneStore;
let otherTab: PhoneStore;

beforeEach(() => {
  const { openTab } = newPhone<Records>();
  const tabs = [openTab(), openTab()] as const;
  tab = tabs[0];
  phone = createPhoneStore(tabs[0], makeKey);
  otherTab = createPhoneStore(tabs[1], makeKey);
});

describe('groups', () => {
  test('what one tab puts the other reads', async () => {
    await phone.putGroup(localGroup(group));
    expect(await otherTab.groups()).toEqual([localGroup(group)]);
  });

  test('changes of two tabs at once both last', async () => {
    await phone.putGroup(localGroup(group));
    const invite = (store: PhoneStore, entry: string) =>
      store.changeGroup(group, (before) => ({
        ...before,
        invitations: [...before.invitations, { entry: entry as EntryId, seed }],
      }));
    await Promise.all([invite(phone, 'first'), invite(otherTab, 'second')]);
    const [after] = await phone.groups();
    expect(after?.invitations.map(({ entry }) => entry).sort()).toEqual(['first', 'second']);
  });

  test('a group that was left in the meantime is not brought back by a change', async () => {
    expect(await phone.changeGroup(group, (before) => before)).toBeNull();
    expect(await phone.groups()).toEqual([]);
  });

  test('a removed group leaves nothing behind in any table, and its neighbour keeps everything', async () => {
    for (const id of [group, otherGroup]) {
      await phone.putGroup(localGroup(id));
      await phone.hold({ ...held(`held in ${id}`), group: id });
      await phone.putProfiles([{ profile: { ...profileOf(ana, 1), group: id }, key: seed }]);
      await phone.putRelayProgress({
        relay: 'wss://relay',
        channel: 'c',
        group: id,
        epoch: 'e',
        sequence: 1,
        shown: [],
        stamp: 0,
        slots: [],
      });
      await phone.putHave({ ...have(1), group: id });
      await phone.putSnapshot(id, snapshotOf({ of: id }), null);
    }
    const rows = (): Promise<number[]> => Promise.all(tab.tables.map((table) => table.count()));
    const full = await rows();
    await phone.removeGroup(group);
    expect(await rows()).toEqual(full.map((count) => count / 2));
    expect(await phone.snapshot(otherGroup)).not.toBeNull();
    expect(await phone.snapshot(group)).toBeNull();
  });

  test('what is set for a removed group goes, whatever it is; what its neighbour, or none, has set stays', async () => {
    const keys = (id: string): string[] => [`prices/${id}`, `draft/pay/${id}/somebody`, `beginning/${id}/wss://relay/`];
    const others = [...keys(otherGroup), 'language', `notes/${group}-and-more`];
    for (const key of [...keys(group), ...others]) await phone.putSetting(key, key);
    await phone.removeGroup(group);
    expect(await Promise.all(keys(group).map((key) => otherTab.setting(key)))).toEqual(
      keys(group).map(() => undefined),
    );
    expect(await Promise.all(others.map((key) => otherTab.setting(key)))).toEqual(others);
  });

  test('a key object is kept as it is, still not extractable', async () => {
    const signing = await makeKey();
    await phone.putGroup({ ...localGroup(group), signing });
    const [stored] = await otherTab.groups();
    expect(stored?.signing).toBeInstanceOf(CryptoKey);
    await expect(crypto.subtle.exportKey('raw', stored?.signing as CryptoKey)).rejects.toThrow();
  });
});

describe('held commands', () => {
  test('they outlive the tab that held them, until they are discarded', async () => {
    await phone.hold(held('one'));
    await phone.hold(held('two'));
    await phone.hold({ ...held('elsewhere'), group: otherGroup });
    expect(await otherTab.held(group)).toEqual([held('one'), held('two')]);
    await otherTab.discardHeld('one');
    expect(await phone.held(group)).toEqual([held('two')]);
  });

  test('the append that carries one out takes it away; a second one writes nothing', async () => {
    const founder = foundingPhone('ana');
    const [founding] = [...founder.held.values()].map(toKept);
    if (founding === undefined) throw new Error('a founder has signed its founding');
    const entries = createEntryStore(tab);
    await phone.hold(held('one'));
    expect(await entries.append(founder.state.group, null, [founding], 'one')).toBe('appended');
    expect(await phone.held(group)).toEqual([]);
    const again = toKept(founder.sign('note', {}));
    expect(await entries.append(founder.state.group, founding.id, [again], 'one')).toBe('held-gone');
    expect(await entries.journal(founder.state.group)).toEqual([founding]);
  });

  test('an append that loses the race leaves the command where it is', async () => {
    const founder = foundingPhone('ana');
    const late = toKept(founder.sign('note', {}));
    await phone.hold(held('one'));
    expect(await createEntryStore(tab).append(founder.state.group, late.prev, [late], 'one')).toBe('tip-moved');
    expect(await phone.held(group)).toEqual([held('one')]);
  });
});

describe('profiles', () => {
  const key = utf8('k'.repeat(32));

  test('a higher revision replaces a lower one, whichever came first', async () => {
    await phone.putProfiles([{ profile: profileOf(ana, 1), key }]);
    await otherTab.putProfiles([{ profile: profileOf(ana, 3), key }]);
    await phone.putProfiles([{ profile: profileOf(ana, 2), key }]);
    await phone.putProfiles([{ profile: profileOf(ana, 3, 'another third'), key }]);
    expect(await phone.profiles(group)).toEqual([{ profile: profileOf(ana, 3), key }]);
  });

  test('of two phones of one member that say something at once, the same one wins whichever came first', async () => {
    const [lower, higher] = [profileOf(ana, 2), { ...profileOf(ana, 2, 'higher'), device: 'f'.repeat(64) as DeviceId }];
    await phone.putProfiles([{ profile: higher, key }]);
    await phone.putProfiles([{ profile: lower, key }]);
    expect(await phone.profiles(group)).toEqual([{ profile: higher, key }]);
    await phone.destroyProfiles(group, [ana]);
    await phone.putProfiles([{ profile: lower, key }]);
    await phone.putProfiles([{ profile: higher, key }]);
    expect(await phone.profiles(group)).toEqual([{ profile: higher, key }]);
  });

  test('what is locked to a few devices needs no key beside it, and what is sealed is not read without its own', async () => {
    const locked = { ...profileOf(ana, 1), place: `${ana}/deals`, kind: 'deals' as const, keyless: true };
    await phone.putProfiles([
      { profile: locked, key: null },
      { profile: profileOf(ana, 1), key },
    ]);
    await tab.parcelKeys.clear();
    expect(await phone.profiles(group)).toEqual([{ profile: locked, key: null }]);
  });

  test('destroying one leaves neither its key nor its bytes in any table', async () => {
    await phone.putProfiles([
      { profile: profileOf(ana, 1, 'Ana Quispe'), key: utf8('the key to Ana Quispe') },
      { profile: profileOf(bea, 1, 'Bea Mamani'), key },
    ]);
    await phone.destroyProfiles(group, [ana]);
    const everything = await Promise.all(tab.tables.map((table) => table.toArray()));
    const written = JSON.stringify(everything, (_, value) =>
      ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value,
    );
    expect(written).toContain('Bea Mamani');
    expect(written).not.toContain('Ana Quispe');
    expect(await phone.profiles(group)).toEqual([{ profile: profileOf(bea, 1, 'Bea Mamani'), key }]);
  });
});

describe('reach', () => {
  test('progress is kept for each relay, channel and group', async () => {
    const progress = {
      relay: 'wss://relay',
      channel: 'c',
      group,
      epoch: 'e',
      sequence: 4,
      shown: ['tip' as EntryId],
      stamp: 0,
      slots: [],
    };
    await phone.putRelayProgress(progress);
    await phone.putRelayProgress({ ...progress, relay: 'wss://other', sequence: 9 });
    await phone.putRelayProgress({ ...progress, channel: 'of the next epoch', sequence: 2 });
    await phone.putRelayProgress({ ...progress, sequence: 5 });
    expect(await otherTab.relayProgress(group)).toEqual([
      { ...progress, relay: 'wss://other', sequence: 9 },
      { ...progress, sequence: 5 },
      { ...progress, channel: 'of the next epoch', sequence: 2 },
    ]);
    expect(await phone.relayProgress(otherGroup)).toEqual([]);
  });

  test('what a device was seen to hold is never lowered', async () => {
    await phone.putHave(have(2));
    await otherTab.putHave(have(1));
    expect(await phone.haves(group)).toEqual([have(2)]);
    await otherTab.putHave(have(3));
    expect(await phone.haves(group)).toEqual([have(3)]);
  });
});

describe('settings', () => {
  test('a setting that was never put is undefined; the last put counts', async () => {
    expect(await phone.setting('draft')).toBeUndefined();
    await phone.putSetting('draft', { amount: 60, seen: new Set(['a']) });
    await otherTab.putSetting('draft', { amount: 90 });
    expect(await phone.setting('draft')).toEqual({ amount: 90 });
  });

  test('two tabs that ask for the key at rest at once get one and the same', async () => {
    const [here, there] = await Promise.all([phone.atRestKey(), otherTab.atRestKey()]);
    const iv = new Uint8Array(12);
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, here, utf8('secret'));
    expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, there, locked))).toEqual(utf8('secret'));
    const later = await phone.atRestKey();
    expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, later, locked))).toEqual(utf8('secret'));
  });
});
