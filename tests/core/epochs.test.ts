import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  epochCommitment,
  epochOrder,
  epochsAfter,
  leadsOn,
  newestEpochs,
  unansweredCauses,
} from '../../src/core/membership/epochs.ts';
import { keyOf, meet, replayed, settle, village } from './cast.ts';

const ids = (epochs: ReturnType<typeof epochOrder>) => epochs.map(({ entry }) => entry);

/** Ana and Bea answer for the group and rotate apart; then Ana rotates again, knowing of both. */
function twoCoordinators() {
  const phones = village(['ana', 'bea', 'carla']);
  const { ana, bea, carla } = phones;
  ana.grantRole(bea.member);
  settle(ana, bea, carla);
  const [anas, beas] = [ana.rotate('one'), bea.rotate('two')];
  carla.pay(ana, 30);
  settle(ana, bea, carla);
  const both = ana.rotate('three', [anas, beas]);
  settle(ana, bea, carla);
  return { ...phones, anas, beas, both };
}

describe('the order of epochs', () => {
  test('follows depth and then the id, whatever order the entries arrive in', () => {
    const { ana, anas, beas, both } = twoCoordinators();
    const apart = [anas.entry.id, beas.entry.id].sort();
    const expected = ids(epochOrder(ana.state));
    expect(new Set(expected.slice(0, 2))).toEqual(new Set(apart));
    expect(expected[2]).toBe(both.entry.id);
    const entries = [...ana.held.values()];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (arrived) => {
        expect(epochOrder(replayed(ana.state.group, arrived))).toEqual(epochOrder(ana.state));
      }),
      { numRuns: 50 },
    );
  });

  test('each epoch says whose it is and what its key is committed to', () => {
    const { ana, bea } = twoCoordinators();
    expect(epochOrder(bea.state).map(({ by }) => by)).toEqual(expect.arrayContaining([ana.member, bea.member]));
    expect(epochOrder(bea.state).at(-1)?.commitment).toBe(epochCommitment(keyOf('three')));
    expect(epochCommitment(keyOf('three'))).not.toBe(epochCommitment(keyOf('two')));
  });

  test('a rotation names those that nobody has followed yet', () => {
    const { ana, anas, beas } = twoCoordinators();
    expect(ids(newestEpochs(ana.state))).toHaveLength(1);
    expect(new Set(ids(epochsAfter(ana.state, null)))).toEqual(new Set([anas.entry.id, beas.entry.id]));
    for (const before of [anas, beas])
      expect(ids(epochsAfter(ana.state, before.entry.id))).toEqual(ids(newestEpochs(ana.state)));
  });
});

describe('what leads on from an epoch', () => {
  test('is the rotations directly after it with all that they build upon, and nothing said since', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const before = bea.pay(ana, 10);
    settle(ana, bea);
    const rotation = ana.rotate('one');
    meet(ana, bea);
    const since = bea.pay(ana, 20);
    settle(ana, bea);
    const next = ana.rotate('two', [rotation]);
    settle(ana, bea);

    const fromFounding = leadsOn(bea.state, null);
    expect([before, rotation, since, next].map(({ entry }) => fromFounding.has(entry.id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const fromFirst = leadsOn(bea.state, rotation.entry.id);
    expect([before, rotation, since, next].every(({ entry }) => fromFirst.has(entry.id))).toBe(true);
    expect(leadsOn(bea.state, next.entry.id).size).toBe(0);
  });

  test('is enough: a phone that holds those entries alone admits the rotation', () => {
    const { ana, both } = twoCoordinators();
    for (const from of [null, ...ids(epochsAfter(ana.state, null))]) {
      const entries = [...leadsOn(ana.state, from)].flatMap((id) => ana.held.get(id) ?? []);
      const state = replayed(ana.state.group, entries);
      expect(state.log.waiting.size).toBe(0);
      expect(ids(epochsAfter(state, from))).toEqual(ids(epochsAfter(ana.state, from)));
    }
    expect(leadsOn(ana.state, null).has(both.entry.id)).toBe(false);
  });
});

describe('causes of a rotation', () => {
  test('are answered by a rotation that names them, and by all that follow it', () => {
    const { ana } = village(['ana', 'bea']);
    const cause = ana.sign('acknowledge', {});
    const first = ana.rotate('one');
    expect(unansweredCauses(ana.state, [cause.entry.id])).toEqual([cause.entry.id]);
    const second = ana.rotate('two', [first, cause]);
    expect(unansweredCauses(ana.state, [cause.entry.id])).toEqual([]);
    ana.rotate('three', [second]);
    expect(unansweredCauses(ana.state, [cause.entry.id])).toEqual([]);
  });

  test('are open again when a rotation made apart from the answer comes last', () => {
    const { ana, bea } = village(['ana', 'bea']);
    ana.grantRole(bea.member);
    settle(ana, bea);
    const cause = ana.sign('acknowledge', {});
    ana.rotate('one', [cause]);
    bea.sign('acknowledge', {});
    bea.sign('acknowledge', {});
    bea.sign('acknowledge', {});
    const last = bea.rotate('two');
    meet(ana, bea);
    expect(epochOrder(ana.state).at(-1)?.entry).toBe(last.entry.id);
    expect(unansweredCauses(ana.state, [cause.entry.id])).toEqual([cause.entry.id]);
    ana.rotate(
      'three',
      newestEpochs(ana.state).flatMap(({ entry }) => ana.held.get(entry) ?? []),
    );
    expect(unansweredCauses(ana.state, [cause.entry.id])).toEqual([]);
  });
});

test('a rotation is governance: everybody acknowledges it with their next entry', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const rotation = ana.rotate('one');
  meet(ana, bea);
  expect(bea.pay(ana, 10).entry.acks).toContain(rotation.entry.id);
});
