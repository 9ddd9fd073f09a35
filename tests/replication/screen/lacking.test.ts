import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { DeviceId, EntryId } from '../../../src/core/ids.ts';
import { admit } from '../../../src/core/replay.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { registry } from '../../../src/modules/core.ts';
import { compareHeads, entriesBeyond, entriesUnheardBy, marksOf } from '../../../src/replication/screen/lacking.ts';
import { meet, replayed, village } from '../../core/cast.ts';
import { play, steps } from '../../properties/history.ts';

const salted = (state: GroupState, seed: number) => {
  const salt = new Uint8Array(8).fill(seed);
  return { salt, chains: marksOf(state.log, salt) };
};

/** `to` shows its marks, `from` answers with what that lacks: how much was sent, and whether `from` saw news there. */
function answer(from: GroupState, to: GroupState, all: ReadonlyMap<EntryId, VerifiedEntry>, seed: number) {
  const { lacked, isAhead } = compareHeads(from.log, salted(to, seed));
  let waited = 0;
  for (const each of lacked.flatMap((id) => all.get(id) ?? [])) {
    admit(registry, to, [each]);
    waited = Math.max(waited, to.log.waiting.size);
  }
  return { sent: lacked, isAhead, waited };
}

const idsOf = ({ log }: GroupState): string[] => [...log.nodes.keys()].sort();

describe('by the marks of another phone', () => {
  test('two phones come to hold the same, forks included, in two answers each; where none forked, in one', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), fc.nat(5), fc.nat(255), (list, left, right, seed) => {
        const { group, phones, entries } = play(list);
        const all = new Map(entries.map((each) => [each.entry.id, each]));
        const heldBy = (at: number) => {
          const { held, state } = phones[at % phones.length] ?? { held: new Map(), state: null };
          return [...held.values()].filter(({ entry }) => state?.log.nodes.has(entry.id));
        };
        const [one, other] = [replayed(group, heldBy(left)), replayed(group, heldBy(right))];
        const forked = replayed(group, entries).log.forks.size > 0;
        const union = [...new Set([...idsOf(one), ...idsOf(other)])].sort();
        for (let round = 0; round < (forked ? 2 : 1); round += 1) {
          const before = new Set(idsOf(one));
          const { sent, waited } = answer(other, one, all, seed);
          // In the order told each can be admitted as it comes; a branch that is held back until it is known keeps some waiting.
          if (!forked) expect([sent.filter((id) => before.has(id)), waited]).toEqual([[], 0]);
          answer(one, other, all, seed);
        }
        expect(idsOf(one)).toEqual(union);
        expect(idsOf(other)).toEqual(union);
        expect(compareHeads(one.log, salted(other, seed))).toEqual({ lacked: [], isAhead: false });
      }),
      { numRuns: 60 },
    );
  });

  test('a phone that is behind is told what it lacks and no more', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const fresh = Array.from({ length: 40 }, () => ana.sign('acknowledge', {}).entry.id);
    expect(compareHeads(ana.state.log, salted(bea.state, 1))).toEqual({ lacked: fresh, isAhead: false });
    expect(compareHeads(bea.state.log, salted(ana.state, 1))).toEqual({ lacked: [], isAhead: true });
  });

  test('a phone that knows nothing is told everything', () => {
    const { ana } = village(['ana', 'bea']);
    const { lacked } = compareHeads(ana.state.log, { salt: new Uint8Array(8), chains: [] });
    expect([...lacked].sort()).toEqual(idsOf(ana.state));
  });

  test('under another salt nothing is found again', () => {
    const { ana } = village(['ana', 'bea']);
    const { chains } = salted(ana.state, 1);
    expect(compareHeads(ana.state.log, { salt: new Uint8Array(8).fill(2), chains }).isAhead).toBe(true);
  });
});

describe('beyond a cut', () => {
  test('lies what no chain of it reaches', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const cut = [...ana.state.log.chains.values()].flatMap(({ tips }) => [...tips.keys()]);
    expect(entriesBeyond(ana.state.log, cut)).toEqual([]);
    const paid = ana.pay(bea, 5).entry.id;
    expect(entriesBeyond(ana.state.log, cut)).toEqual([paid]);
    expect(entriesBeyond(ana.state.log, []).sort()).toEqual(idsOf(ana.state));
  });
});

describe('unheard by a device', () => {
  test('is what its own newest entry does not build upon, not even through others', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const { log } = ana.state;
    meet(ana, bea);
    bea.sign('acknowledge', {});
    meet(ana, bea);
    expect(entriesUnheardBy(log, bea.device)).toEqual([]);
    const paid = ana.pay(bea, 5).entry.id;
    expect(entriesUnheardBy(log, bea.device)).toEqual([paid]);
    expect(entriesUnheardBy(log, ana.device)).toEqual([]);
  });

  test('is everything, of a device that has said nothing', () => {
    const { ana } = village(['ana', 'bea']);
    expect(entriesUnheardBy(ana.state.log, 'f'.repeat(64) as DeviceId).sort()).toEqual(idsOf(ana.state));
  });
});
