import { expect, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { epochContext, epochOrder } from '../../src/core/membership/epochs.ts';
import { heldEpochs, keyInBox, keysForMe } from '../../src/session/group/epoch-keys.ts';
import { rotationDue } from '../../src/session/group/rotating.ts';
import { keyOf, settle, village } from '../core/cast.ts';

const founding = keyOf('founding');
const unheard = keyOf('unheard');

test('keys stand in the order of their rotations, and those that no rotation names before them, as they were given', () => {
  const { ana } = village(['ana']);
  const one = ana.rotate('one');
  const two = ana.rotate('two', [one]);
  const given = [founding, keyOf('two'), unheard, keyOf('one')];
  expect(heldEpochs(ana.state, given)).toEqual([
    { key: founding, rotation: null },
    { key: unheard, rotation: null },
    { key: keyOf('one'), rotation: one.entry.id },
    { key: keyOf('two'), rotation: two.entry.id },
  ]);
});

test('a box that opens to another key than its rotation is committed to gives none', async () => {
  const { ana } = village(['ana']);
  const box = await browserIdentity.makeBoxKey();
  const locked = async (key: Uint8Array) => {
    const made = await browserIdentity.lockTo([box.publicKey], key, epochContext(ana.state.group));
    if (made === null) throw new Error('a sound key');
    return made.bytes;
  };
  ana.rotate('one');
  expect(await keyInBox(browserIdentity, ana.state, await locked(keyOf('one')), box)).toEqual(keyOf('one'));
  expect(await keyInBox(browserIdentity, ana.state, await locked(unheard), box)).toBeNull();
  expect(await keyInBox(browserIdentity, ana.state, new Uint8Array(3), box)).toBeNull();
  // The cast's own rotations carry boxes that nobody opens: tried once, and left alone from then on.
  const tried = new Set(epochOrder(ana.state).map(({ entry }) => entry));
  const fresh = new Set<never>();
  expect(await keysForMe(browserIdentity, ana.state, box, [founding], fresh)).toEqual([]);
  expect(fresh).toEqual(tried);
});

test('only a coordinator’s phone has to rotate, and only until it was done', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const cause = ana.sign('acknowledge', {});
  settle(ana, bea);
  const departures = { causes: () => [cause.entry.id], leftOut: () => false };
  expect(rotationDue(bea.state, bea.member, departures)).toEqual([]);
  expect(rotationDue(ana.state, ana.member, departures)).toEqual([cause.entry.id]);
  ana.rotate('one', [cause]);
  expect(rotationDue(ana.state, ana.member, departures)).toEqual([]);
});
