/** Who has nothing yet is shown that the books were closed, and what they came to. (decision 0023) */
import { expect, test } from 'vitest';
import { baseAt } from '../../../src/core/archive/base.ts';
import { cutsUpTo, sealedBase } from '../../../src/core/closing/bases.ts';
import { entriesProving, provenBase } from '../../../src/core/closing/proving.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import { registry } from '../../../src/modules/core.ts';
import { checkpoint, closing, setClosers } from '../bookkeeping.ts';
import { meet, type Phone, settle } from '../cast.ts';
import { bytesOf, idOf, type Ref } from '../governing.ts';

const startOf = (id: EntryId): Uint8Array => idToBytes(id).slice(0, 16);

function rootAt({ state }: Phone, proposed: Ref): string {
  const at = state.closing.checkpoints.get(idOf(proposed));
  return (at && baseAt(registry, state, cutsUpTo(state.closing, at))?.root) ?? '';
}

const sealWith = (by: Phone, proposed: Ref, root: string) =>
  by.sign('seal', { ref: bytesOf(proposed), base: hexToBytes(root) ?? new Uint8Array() });

/** Three closers say what the books come to; `lies`: what the last two of them say. Two of three are enough. */
function closedOnce(lies: readonly string[] = []) {
  const cast = closing();
  const { ana, bea, carla, dora, closers } = cast;
  ana.pay(dora, 30);
  settle(ana, dora);
  meet(ana, bea, carla, dora);
  const proposed = checkpoint(ana, closers);
  meet(ana, bea, carla);
  const root = rootAt(ana, proposed);
  for (const [at, each] of [ana, bea, carla].entries()) sealWith(each, proposed, lies[at - 1] ?? root);
  meet(...cast.all);
  return { ...cast, proposed: idOf(proposed), root };
}

const entriesOf = (by: Phone, ids: readonly EntryId[]): Entry[] => ids.flatMap((id) => by.held.get(id)?.entry ?? []);

function provingOf(phone: Phone, id: EntryId): Entry[] {
  const at = phone.state.closing.checkpoints.get(id);
  return at === undefined ? [] : entriesOf(phone, entriesProving(phone.state, at));
}

test('what enough closers sealed is shown by their seals, the checkpoint and the choice of closers alone', () => {
  const { dora, proposed, root } = closedOnce();
  const proof = provingOf(dora, proposed);
  expect(proof.map(({ kind }) => kind).sort()).toEqual(['checkpoint', 'closers.set', 'seal', 'seal', 'seal']);
  expect(provenBase(registry, proof, proposed, startOf(proposed))).toMatchObject({ root });
});

test('closers who are not of one mind show nothing, and the books are sealed all the same', () => {
  const { dora, proposed } = closedOnce(['ab'.repeat(32), 'cd'.repeat(32)]);
  const at = dora.state.closing.checkpoints.get(proposed);
  expect(dora.state.closing.sealed).toHaveLength(1);
  expect(at && sealedBase(dora.state, at)).toBeNull();
  expect(provingOf(dora, proposed)).toEqual([]);
});

test.each([
  ['choice of closers', 'closers.set', 0],
  ['checkpoint', 'checkpoint', 0],
  ['more than one seal', 'seal', 1],
])('with no %s among them they show nothing', (_, kind, left) => {
  const { dora, proposed } = closedOnce();
  const of = provingOf(dora, proposed).filter((entry) => entry.kind === kind);
  const proof = provingOf(dora, proposed).filter((entry) => !of.slice(left).includes(entry));
  expect(provenBase(registry, proof, proposed, startOf(proposed))).toBeNull();
});

test('a later closing rests on the one that the link names; one that the link does not know of shows nothing', () => {
  const { ana, bea, carla, dora, closers, proposed } = closedOnce();
  ana.pay(dora, 10);
  settle(ana, dora);
  meet(ana, bea, carla, dora);
  const later = checkpoint(ana, closers);
  meet(ana, bea, carla);
  const root = rootAt(ana, later);
  for (const each of [ana, bea, carla]) sealWith(each, later, root);
  meet(ana, bea, carla, dora);
  const proof = provingOf(dora, idOf(later));
  expect(provenBase(registry, proof, idOf(later), startOf(proposed))).toMatchObject({ root });
  expect(provenBase(registry, proof, idOf(later), new Uint8Array(16))).toBeNull();
  // The old one alone does not show the later one.
  const without = proof.filter(({ id }) => id !== proposed);
  expect(provenBase(registry, without, idOf(later), startOf(proposed))).toBeNull();
});

test('seals of others than the chosen closers do not count, however many', () => {
  const { ana, dora, proposed, root } = closedOnce();
  const proof = provingOf(dora, proposed).filter(({ kind }) => kind !== 'seal');
  const own = [dora, dora, dora].map((by) => sealWith(by, proposed, root).entry);
  expect(provenBase(registry, [...proof, ...own], proposed, startOf(proposed))).toBeNull();
  // One closer who says it again and again is one.
  const again = [ana, ana, ana].map((by) => sealWith(by, proposed, root).entry);
  expect(provenBase(registry, [...proof, ...again], proposed, startOf(proposed))).toBeNull();
});

test('closers who were chosen after the closing that the link names are not believed', () => {
  const { dora, proposed } = closedOnce();
  const made = setClosers(dora, [dora]);
  const forged = dora.sign('checkpoint', {
    ref: idToBytes(proposed),
    ...{ refs: [], height: 2, closers: bytesOf(made), state: new Uint8Array(32), archive: new Uint8Array(32) },
  });
  const proof = [made.entry, forged.entry, sealWith(dora, forged, 'cd'.repeat(32)).entry];
  const all = [...proof, ...provingOf(dora, proposed)];
  expect(provenBase(registry, all, idOf(forged), startOf(proposed))).toBeNull();
  expect(provenBase(registry, all, idOf(forged), startOf(idOf(forged)))).toMatchObject({ root: 'cd'.repeat(32) });
});
