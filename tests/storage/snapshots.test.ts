import { expect, test } from 'vitest';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { admit } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { meet, settle, village } from '../core/cast.ts';
import { snapshotOf } from './kept.ts';
import { makeKey } from './keys.ts';
import { newPhone } from './tabs.ts';

test('replayed state comes back equal from another tab, and goes on replaying alike', async () => {
  const { ana, bea } = village(['ana', 'bea']);
  ana.pay(bea, 60);
  settle(ana, bea);
  const phone = newPhone();
  await createPhoneStore(phone.openTab(), makeKey).putSnapshot(ana.state.group, snapshotOf(ana.state), null);

  const stored = await createPhoneStore(phone.openTab(), makeKey).snapshot(ana.state.group);
  expect(stored).toEqual({ ...snapshotOf(ana.state), archive: null });

  const opened = stored?.state as GroupState;
  const known = new Set(ana.held.keys());
  bea.pay(ana, 15);
  meet(ana, bea);
  admit(
    registry,
    opened,
    [...bea.held.values()].filter(({ entry }) => !known.has(entry.id)),
  );
  expect(opened).toEqual(ana.state);
  expect(fingerprints(opened)).toEqual(fingerprints(bea.state));
});

test('a snapshot is a copy: what the state becomes afterwards is not in it', async () => {
  const { ana, bea } = village(['ana', 'bea']);
  const store = createPhoneStore(newPhone().openTab(), makeKey);
  await store.putSnapshot(ana.state.group, snapshotOf(ana.state), null);
  const before = ana.state.log.nodes.size;
  ana.pay(bea, 60);
  const stored = await store.snapshot(ana.state.group);
  expect((stored?.state as GroupState | undefined)?.log.nodes.size).toBe(before);
});

test('a group that was never opened has none', async () => {
  const { ana } = village(['ana']);
  expect(await createPhoneStore(newPhone().openTab(), makeKey).snapshot(ana.state.group)).toBeNull();
});

test('a snapshot without the archive that it goes with is none, and does not take the place of another tab’s', async () => {
  const { ana } = village(['ana']);
  const { group } = ana.state;
  const database = newPhone().openTab();
  const store = createPhoneStore(database, makeKey);
  const kept = snapshotOf({ of: 'ana' });
  const archive = { stamp: 'one', packed: new Uint8Array([1]) };
  await store.putSnapshot(group, kept, archive);
  expect(await store.snapshot(group)).toEqual({ ...kept, archive });
  await store.putSnapshot(group, snapshotOf({ of: 'later' }), 'one');
  expect(await store.snapshot(group)).toEqual({ ...snapshotOf({ of: 'later' }), archive });
  await store.putSnapshot(group, snapshotOf({ of: 'a tab that lags' }), 'another');
  expect(await store.snapshot(group)).toEqual({ ...snapshotOf({ of: 'later' }), archive });
  await database.archives.clear();
  expect(await store.snapshot(group)).toBeNull();
});
