/** No history makes or loses money, or lets an honest member owe more than was agreed. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Transfer } from '../../src/core/accounts/state.ts';
import { hasEnded } from '../../src/core/closing/sealed.ts';
import type { MemberId } from '../../src/core/ids.ts';
import { isSound } from '../../src/core/membership/select.ts';
import type { Member } from '../../src/core/membership/state.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import { settle } from '../core/cast.ts';
import { belowTheFloor, leastLimit, leastRights, recounted, rightsTooMany, sumOfBalances } from './books.ts';
import { miscounted, settledBy } from './counting.ts';
import { delivered, delivery, type History, play, playHonestly, steps } from './history.ts';

// Some hundred histories take seconds; a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

const membersOf = (state: GroupState) => [...state.membership.members.values()];
/** None of its devices has two histories or was cut off. */
const isHonest = (state: GroupState, { devices }: Member): boolean => devices.every((each) => isSound(state, each));

/** The state after every single entry that comes, on a phone that knew nothing before. */
function* statesOf({ group, entries }: History, way: Parameters<typeof delivered>[1]): Generator<GroupState> {
  const state = emptyState(group);
  for (const entry of delivered(entries, way).flat()) {
    admit(registry, state, [entry]);
    yield state;
  }
}

test('balances sum to zero, and rights fall below zero by a cut alone, after every entry in any order', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        expect(sumOfBalances(state)).toBe(0);
        expect([leastRights(state), leastLimit(state)]).toEqual([0, 0]);
      }
    }),
    { numRuns: 150 },
  );
});

test('balances are what the transfers that count add up to, and each counts with what it may', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        expect(Object.fromEntries(state.accounts.balances)).toEqual(recounted(state));
        expect(miscounted(state)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

test('no member whose devices keep one history each, and who is not cut off, is ever below the limit that was granted', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        const honest = membersOf(state).filter((member) => isHonest(state, member));
        expect(honest.filter(({ account }) => belowTheFloor(state, account) > 0)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test('no account in custody is ever below the limit that was granted to it, whatever the phones that keep it sign', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(play(list), way)) {
        const accounts = [...state.accounts.entrusted.keys()];
        expect(accounts.filter((account) => belowTheFloor(state, account) > 0)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('without forks rights are neither made nor lost: what may be spent or claimed is what was granted, less what was cut, plus the balance', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      for (const state of statesOf(playHonestly(list), way)) {
        const accounts = membersOf(state).map(({ account }) => account);
        expect(accounts.map((account) => rightsTooMany(state, account))).toEqual(accounts.map(() => 0));
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
        // A phone whose chain goes on elsewhere, ended at a cut, or was never opened, signs nothing more.
        const speaking = phones.filter(
          (phone) => isSound(state, { device: phone.device, member: phone.member }) && phone.chain()?.member != null,
        );
        const devices = new Set(speaking.map(({ device }) => device));
        const open = [...state.accounts.transfers.values()].filter(
          ({ fromDevice, toDevice, accepts, reclaims }) =>
            accepts.length + reclaims.length === 0 && devices.has(fromDevice) && devices.has(toDevice),
        );
        // What is in an account that was given on, and what its former keeper still paid from it, waits for the books to be closed.
        const ends = [...state.restrictions.byEntry.values()].filter((each) => each.is === 'custody-end');
        const isGivenOn = ({ fromDevice, from, toDevice, to }: Transfer): boolean =>
          ends.some(
            ({ device, account }) =>
              (device === toDevice && account === to) ||
              (device === fromDevice && account === from && !hasEnded(state, device, account)),
          );
        // Paid with what another phone of the payer's had beyond its fork: void, and its payee leaves it lying. (§5)
        const isVoid = ({ id, counted }: Transfer): boolean => {
          const payer = state.membership.members.get(state.log.nodes.get(id)?.member as MemberId);
          return counted === 0 && payer !== undefined && !isHonest(state, payer);
        };
        expect(open.filter((each) => !isGivenOn(each) && !isVoid(each))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('what a closing settled stays settled with the same amounts, whatever comes later', () => {
  fc.assert(
    fc.property(steps, delivery, (list, way) => {
      const settled = new Map<string, string>();
      for (const state of statesOf(play(list), way)) {
        for (const [checkpoint, amounts] of settledBy(state)) {
          expect(settled.get(checkpoint) ?? amounts).toBe(amounts);
          settled.set(checkpoint, amounts);
        }
      }
    }),
    { numRuns: 50 },
  );
});
