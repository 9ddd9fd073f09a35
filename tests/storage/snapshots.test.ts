import { expect, test } from 'vitest';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { admit } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { meet, settle, village } from '../core/cast.ts';
import { makeKey } from './keys.ts';
import { newPhone } from './tabs.ts';

test('replayed state comes back equal from another tab, and goes on replaying alike', async () => {
  const { ana, bea } = village(['ana', 'bea']);
  ana.pay(bea, 60);
  settle(ana, bea);
  const phone = newPhone();
  await createPhoneStore(phone.openTab(), makeKey).putSnapshot(ana.state.group, '1', ana.state, null);

  const stored = await createPhoneStore(phone.openTab(), makeKey).snapshot(ana.state.group);
  expect(stored).toEqual({ version: '1', state: ana.state, archive: null });

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
  await store.putSnapshot(ana.state.group, '1', ana.state, null);
  const before = ana.state.log.nodes.size;
  ana.pay(bea, 60);
  const stored = await store.snapshot(ana.state.group);
  expect((stored?.state as GroupState | undefined)?.log.nodes.size).toBe(before);
});

test('a group that was never opened has none', async () => {
  const { ana } = village(['ana']);
  expect(await createPhoneStore(newPhone().openTab(), makeKey).snapshot(ana.state.group)).toBeNull();
});
