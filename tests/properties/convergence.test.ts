/** Two phones that hold the same entries hold the same books, whatever came first, twice, or in bulk. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { keptAndTakenUp } from '../core/archiving.ts';
import { meet, replayed } from '../core/cast.ts';
import { dump } from '../core/dump.ts';
import { delivered, delivery, play, registryOfHistory, steps } from './history.ts';

// Some hundred histories take seconds; a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

test('any order, duplication and split of a log gives one state', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      const { group, entries } = play(list);
      const expected = replayed(group, entries);
      const state = emptyState(group);
      for (const batch of delivered(entries, way)) admit(registry, state, batch);
      expect(dump(state)).toBe(dump(expected));
      expect(fingerprints(state)).toEqual(fingerprints(expected));
    }),
    { numRuns: 150 },
  );
});

test('phones that were apart agree once they have met, with one another and with a phone that comes new', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { group, phones, entries } = play(list);
      meet(...phones);
      const held = new Set(phones.flatMap((phone) => [...phone.held.keys()]));
      const expected = dump(
        replayed(
          group,
          entries.filter(({ entry }) => held.has(entry.id)),
          registryOfHistory,
        ),
      );
      for (const phone of phones) expect(dump(phone.state)).toBe(expected);
    }),
    { numRuns: 80 },
  );
});

test('a snapshot taken anywhere, and gone on from, is a fresh replay', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      const { group, entries } = play(list);
      const batches = delivered(entries, way);
      let state = emptyState(group);
      for (const batch of batches) {
        admit(registry, state, batch);
        state = structuredClone(state);
      }
      expect(dump(state)).toBe(dump(replayed(group, entries)));
    }),
    { numRuns: 80 },
  );
});

test('put away after every closing, opened or not, it is a fresh replay all the same', () => {
  let unloaded = 0;
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      const { group, entries } = play(list);
      let state = emptyState(group);
      for (const batch of delivered(entries, way)) {
        admit(registry, state, batch);
        state = keptAndTakenUp(state);
        if (state.archive !== null) unloaded += 1;
      }
      const fresh = replayed(group, entries);
      expect(dump(state)).toBe(dump(fresh));
      expect(fingerprints(state)).toEqual(fingerprints(fresh));
    }),
    { numRuns: 200 },
  );
  expect(unloaded).toBeGreaterThan(0);
});

test('what arrives later changes no verdict', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { group, phones, entries } = play(list);
      const { nodes } = replayed(group, entries).log;
      for (const { state } of phones) {
        const verdicts = [...state.log.nodes.values()].map(({ id, verdict }) => [id, verdict] as const);
        expect(verdicts.map(([id]) => [id, nodes.get(id)?.verdict])).toEqual(verdicts);
      }
    }),
    { numRuns: 80 },
  );
});
