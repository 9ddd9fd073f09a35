import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { EntryId, GroupId } from '../../../src/core/ids.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { registry } from '../../../src/modules/core.ts';
import { entriesFor, tipsByChain, wantsOf } from '../../../src/replication/catch-up/catch-up.ts';
import { village } from '../../core/cast.ts';
import { play, steps } from '../../properties/history.ts';

const replayed = (group: GroupId, entries: readonly VerifiedEntry[]): GroupState => {
  const state = emptyState(group);
  admit(registry, state, entries);
  return state;
};

/** One side says its tips, the other asks, the first answers: what a whole conversation brings, and how much of it was sent. */
function converse(from: GroupState, to: GroupState, all: ReadonlyMap<EntryId, VerifiedEntry>): number {
  const ids = new Set(wantsOf(to.log, tipsByChain(from.log)).flatMap((want) => entriesFor(from.log, want)));
  admit(
    registry,
    to,
    [...ids].flatMap((id) => all.get(id) ?? []),
  );
  return ids.size;
}

test('whatever two phones hold, forks included, after one conversation each way both hold the same', () => {
  fc.assert(
    fc.property(steps, fc.nat(5), fc.nat(5), (list, left, right) => {
      const { group, phones, entries } = play(list);
      const all = new Map(entries.map((each) => [each.entry.id, each]));
      const heldBy = (at: number) => [...(phones[at % phones.length]?.held.values() ?? [])];
      const [one, other] = [replayed(group, heldBy(left)), replayed(group, heldBy(right))];
      converse(one, other, all);
      converse(other, one, all);
      expect([...other.log.nodes.keys()].sort()).toEqual([...one.log.nodes.keys()].sort());
      expect(wantsOf(one.log, tipsByChain(other.log))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('no more than twice what is lacking is sent', () => {
  const { ana } = village(['ana', 'bea']);
  const chain = Array.from({ length: 300 }, () => ana.sign('acknowledge', {}));
  const all = new Map([...ana.held.values()].map((each) => [each.entry.id, each]));
  for (const lacking of [1, 5, 60, 299]) {
    const behind = [...ana.held.values()].slice(0, ana.held.size - lacking);
    const other = replayed(ana.state.group, behind);
    expect(converse(ana.state, other, all)).toBe(lacking);
  }
  // A phone that is ahead on a copy of the chain shares less of it than its markers say.
  const copy = ana.copy();
  const forked = replayed(ana.state.group, [...ana.held.values()].slice(0, ana.held.size - 40));
  for (let at = 0; at < 40; at += 1) admit(registry, forked, [copy.sign('acknowledge', {}, { prev: null, seq: 0 })]);
  expect(converse(ana.state, forked, all)).toBeLessThanOrEqual(80);
  expect(chain).toHaveLength(300);
});

test('tips may be told of some entries alone: of each chain those that none of them goes on from', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const ids = [...ana.held.keys()];
  const newest = ana.sign('acknowledge', {}).entry.id;
  expect(tipsByChain(ana.state.log, new Set([...ids, newest]))).toEqual(tipsByChain(ana.state.log));
  const told = tipsByChain(ana.state.log, new Set(ids));
  expect(told).toEqual(tipsByChain(bea.state.log));
  expect(told.flatMap(({ tips }) => tips)).not.toContain(newest);
  expect(tipsByChain(ana.state.log, new Set())).toEqual([]);
});
