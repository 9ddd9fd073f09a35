/** No history makes or loses money, or lets an honest member owe more than was agreed. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { settle } from '../core/cast.ts';
import { belowTheFloor, leastRights, recounted, rightsTooMany, sumOfBalances } from './books.ts';
import { delivered, delivery, type History, play, playHonestly, steps } from './history.ts';

// Some hundred histories take seconds; a busy machine may take several times as long.
vi.setConfig({ testTimeout: 60_000 });

const membersOf = (state: GroupState) => [...state.membership.members.values()];
const isHonest = (state: GroupState, devices: readonly { readonly device: string }[]): boolean => {
  const forked = new Set<string>(state.log.forks.keys());
  return devices.every(({ device }) => !forked.has(device));
};

/** The state after every single entry that comes, on a phone that knew nothing before. */
function* statesOf({ group, entries }: History, way: Parameters<typeof delivered>[1]): Generator<GroupState> {
  const state = emptyState(group);
  for (const entry of delivered(entries, way).flat()) {
    admit(registry, state, [entry]);
    yield state;
  }
}

test('balances sum to zero, and nobody has rights below zero, after every entry in any order', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        expect(sumOfBalances(state)).toBe(0);
        expect(leastRights(state)).toBe(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('balances are what the transfers that count add up to', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        expect(Object.fromEntries(state.accounts.balances)).toEqual(recounted(state));
      }
    }),
    { numRuns: 50 },
  );
});

test('no member whose devices keep one history each is ever below the limit that was granted', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        const honest = membersOf(state).filter(({ devices }) => isHonest(state, devices));
        expect(honest.filter(({ account }) => belowTheFloor(state, account) > 0)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test('without forks rights are neither made nor lost: what may be spent or claimed is grant plus balance', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(playHonestly(list), way)) {
        expect(membersOf(state).map(({ account }) => rightsTooMany(state, account))).toEqual(
          membersOf(state).map(() => 0),
        );
      }
    }),
    { numRuns: 80 },
  );
});

test('once phones have met, every payment between phones with one history each is accepted or taken back', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { phones } = play(list);
      settle(...phones);
      for (const { state } of phones) {
        // A phone whose chain goes on elsewhere, or was never opened, signs nothing more.
        const speaking = phones.filter((phone) => !state.log.forks.has(phone.device) && phone.chain()?.member != null);
        const devices = new Set(speaking.map(({ device }) => device));
        const open = [...state.accounts.transfers.values()].filter(
          ({ fromDevice, toDevice, accepts, reclaims }) =>
            accepts.length + reclaims.length === 0 && devices.has(fromDevice) && devices.has(toDevice),
        );
        expect(open).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
