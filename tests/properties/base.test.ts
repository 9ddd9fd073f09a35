/** The books at a cut come to the same bytes on every phone, and whoever goes on from them judges as all others do. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { baseAt, stateOfBase } from '../../src/core/archive/base.ts';
import { admitOnBase } from '../../src/core/archive/going-on.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { EntryId, GroupId } from '../../src/core/ids.ts';
import { allTips, type LogNode } from '../../src/core/log.ts';
import { admit, chainsOf } from '../../src/core/replay.ts';
import { emptyState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { keptAndTakenUp } from '../core/archiving.ts';
import { replayed } from '../core/cast.ts';
import { type Delivery, delivered, delivery, play, steps } from './history.ts';

// Some hundred histories take seconds; a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

/** Two cuts, the later one over all that was said, the earlier one over what was said by some point. */
function twoCuts(group: GroupId, entries: readonly VerifiedEntry[], at: number): EntryId[][] {
  const earlier = entries.slice(0, 1 + (at % entries.length));
  return [earlier, entries].map((part) => allTips(replayed(group, part).log));
}

test('any order of arrival, with an archive or without, gives one base', () => {
  fc.assert(
    fc.property(steps, delivery, fc.nat(), (list, way, at) => {
      const { group, entries } = play(list);
      const cuts = twoCuts(group, entries, at);
      let state = emptyState(group);
      for (const batch of delivered(entries, way)) {
        admit(registry, state, batch);
        state = keptAndTakenUp(state);
      }
      expect(baseAt(registry, state, cuts)).toEqual(baseAt(registry, replayed(group, entries), cuts));
    }),
    { numRuns: 100 },
  );
});

test('what came after the cut leaves no trace in a base', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (list, at) => {
      const { group, entries } = play(list);
      const [earlier = []] = twoCuts(group, entries, at);
      const then = replayed(group, entries.slice(0, 1 + (at % entries.length)));
      expect(baseAt(registry, replayed(group, entries), [earlier])).toEqual(baseAt(registry, then, [earlier]));
    }),
    { numRuns: 80 },
  );
});

type Steps = Parameters<typeof play>[0];

/** Goes on from a base with all that was ever said; yields what it took. */
function goOn(list: Steps, way: Delivery, at: number) {
  const { group, entries } = play(list);
  const [earlier = []] = twoCuts(group, entries, at);
  const whole = replayed(group, entries);
  const base = baseAt(registry, whole, [earlier]);
  const state = base && stateOfBase(base.bytes, base.root);
  if (state === null) throw new Error('whatever a phone has admitted is whole');
  const under = replayed(group, entries.slice(0, 1 + (at % entries.length))).log.nodes;
  const fresh = delivered(entries, way).flatMap((batch) => admitOnBase(registry, state, batch).admitted);
  return { whole, state, under, fresh };
}

test('whatever is admitted on a base gets the verdict that a replay of everything gives it, in any order of arrival', () => {
  fc.assert(
    fc.property(steps, delivery, fc.nat(), (list, way, at) => {
      const { whole, state, under, fresh } = goOn(list, way, at);
      const chainAt = chainsOf(registry, whole);
      for (const id of fresh) {
        expect(under.has(id)).toBe(false);
        const { verdict, depth, member, device } = state.log.nodes.get(id) ?? {};
        expect({ verdict, depth, member }).toEqual(pick(whole.log.nodes.get(id)));
        const tip = device && state.log.chains.get(device)?.tips.get(id);
        if (tip) expect(tip.rights).toEqual(chainAt(id).rights);
      }
    }),
    { numRuns: 200 },
  );
});

const pick = ({ verdict, depth, member }: Partial<LogNode> = {}) => ({ verdict, depth, member });
