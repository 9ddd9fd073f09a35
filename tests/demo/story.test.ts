import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ana, castOf, type Villager, villageSize } from '../../src/demo/cast.ts';
import { type Act, entriesOf, type Moment } from '../../src/demo/story/acts.ts';
import { board } from '../../src/demo/story/board.ts';
import { daysFor } from '../../src/demo/story/calendar.ts';
import { entriesMin, type StoryOptions, tellStory } from '../../src/demo/story/story.ts';
import { storyWords } from '../../src/demo/words/words.ts';

// A hundred stories a property, on whatever machine.
vi.setConfig({ testTimeout: 120_000 });

const midnight = Date.UTC(2026, 9, 31);
const now = midnight + 18 * 3_600_000;
const limit = 1200;

function optionsFor(members: number, entries: number, seed: string): StoryOptions {
  const cast = castOf(members) as readonly Villager[] as readonly [Villager, Villager];
  const calendar = { now, midnight, days: daysFor(entries, members) };
  return { cast, entries, limit, seed, words: storyWords('en'), calendar };
}

const anyStory = fc
  .record({ members: fc.integer({ min: 2, max: 60 }), more: fc.integer({ min: 0, max: 900 }), seed: fc.string() })
  .map(({ members, more, seed }) => optionsFor(members, entriesMin(members) + more, seed));

const tell = (options: StoryOptions): Moment[] => [...tellStory(options)];
const actsOf = (moments: readonly Moment[]): Act[] => moments.flatMap(({ acts }) => acts);

const peopleIn = (act: Act): string[] => {
  if (act.is === 'pay') return [act.by, act.to];
  return act.is === 'ask' ? [act.by, act.of] : [act.by];
};

/** The books as an independent reader keeps them: after each moment, everybody's balance. */
function* balancesAfterEach(moments: readonly Moment[]): Generator<ReadonlyMap<string, number>> {
  const balances = new Map<string, number>();
  const paid = new Map<string, Act & { is: 'pay' }>();
  const move = (from: string, to: string, minutes: number): void => {
    balances.set(from, (balances.get(from) ?? 0) - minutes);
    balances.set(to, (balances.get(to) ?? 0) + minutes);
  };
  for (const { acts } of moments) {
    for (const act of acts) {
      if (act.is === 'pay') {
        paid.set(act.label, act);
        move(act.by, act.to, act.minutes);
      }
      const original = act.is === 'give-back' ? paid.get(act.payment) : undefined;
      if (original) move(original.to, original.by, original.minutes);
    }
    yield balances;
  }
}

describe('any story', () => {
  test('comes to exactly the entries asked for', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        expect(actsOf(tell(options)).reduce((sum, act) => sum + entriesOf(act), 1)).toBe(options.entries);
      }),
    );
  });

  test('takes nobody further below zero than the group allows, at any moment', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        for (const balances of balancesAfterEach(tell(options))) {
          expect(Math.min(0, ...balances.values())).toBeGreaterThanOrEqual(-limit);
        }
      }),
    );
  });

  test('lets everybody in once, by somebody who was in already', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        const present = new Set([options.cast[0].key]);
        const invited = new Set<string>();
        for (const { acts } of tell(options)) {
          for (const act of acts) {
            if (act.is === 'join') expect(invited.has(act.by) && !present.has(act.by)).toBe(true);
            else expect(peopleIn(act).filter((key) => !present.has(key))).toEqual([]);
          }
          for (const act of acts) {
            if (act.is === 'invite') invited.add(act.newcomer);
            if (act.is === 'join') present.add(act.by);
          }
        }
        expect([...present].sort()).toEqual(options.cast.map(({ key }) => key).sort());
      }),
    );
  });

  test('has nobody act twice at one moment', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        for (const { acts } of tell(options)) expect(new Set(acts.map(({ by }) => by)).size).toBe(acts.length);
      }),
    );
  });

  test('answers a request, or gives a payment back, at a later moment and once', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        const before = new Set<string>();
        const answered = new Set<string>();
        for (const { acts } of tell(options)) {
          for (const act of acts) {
            const about = act.is === 'decline' ? act.asked : act.is === 'give-back' ? act.payment : null;
            const label = about ?? (act.is === 'pay' ? act.answers : null);
            if (label === null) continue;
            expect(before.has(label) && !answered.has(label)).toBe(true);
            answered.add(label);
          }
          for (const act of acts) if (act.is === 'pay' || act.is === 'ask') before.add(act.label);
        }
      }),
    );
  });

  test('goes forward in time, and ends before now', () => {
    fc.assert(
      fc.property(anyStory, (options) => {
        const times = tell(options).map(({ at }) => at);
        expect(times).toEqual([...times].sort((left, right) => left - right));
        expect(times.at(-1) ?? 0).toBeLessThan(now);
      }),
    );
  });

  test('is the same for the same options, and another for another seed', () => {
    const options = optionsFor(24, 700, 'one');
    expect(tell(options)).toEqual(tell(options));
    expect(tell(options)).not.toEqual(tell(optionsFor(24, 700, 'other')));
  });
});

describe('the story of the demo', () => {
  const moments = tell(optionsFor(villageSize, 700, 'minga'));
  const acts = actsOf(moments);

  test('lasts six weeks', () => {
    const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0];
    expect(Math.round((last - first) / 86_400_000)).toBe(42);
  });

  test('leaves some above zero, some below, and nobody near the limit', () => {
    const balances = [...([...balancesAfterEach(moments)].at(-1)?.values() ?? [])];
    expect(balances.filter((balance) => balance > 0).length).toBeGreaterThanOrEqual(5);
    expect(balances.filter((balance) => balance < 0).length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...balances)).toBeGreaterThan(-900);
  });

  test('holds gifts, answered and declined requests, and one payment given back to Ana', () => {
    const count = (holds: (act: Act) => boolean): number => acts.filter(holds).length;
    expect(count((act) => act.is === 'pay' && act.gift)).toBeGreaterThan(3);
    expect(count((act) => act.is === 'pay' && act.answers !== null)).toBeGreaterThan(10);
    expect(count((act) => act.is === 'decline')).toBeGreaterThan(3);
    expect(count((act) => act.is === 'ask-back' && act.by === ana)).toBe(1);
    expect(count((act) => act.is === 'give-back')).toBe(1);
  });

  test('leaves two requests open for Ana, the newest things that happened', () => {
    const answered = new Set(
      acts.flatMap((act) => (act.is === 'decline' ? act.asked : act.is === 'pay' ? act.answers : [])),
    );
    const open = acts.filter((act) => act.is === 'ask' && act.of === ana && !answered.has(act.label));
    expect(open).toEqual(moments.at(-1)?.acts);
    expect(open).toHaveLength(2);
  });

  test('posts the whole board, in the last weeks', () => {
    const posts = acts.flatMap((act) => (act.is === 'post' ? [act.listing] : []));
    expect([...posts].sort()).toEqual(Object.keys(board).sort());
    const described = acts.flatMap((act) => (act.is === 'describe' ? [act.listing] : []));
    const forNothing = posts.filter((listing) => board[listing].return === 'nothing');
    expect([...described].sort()).toEqual([...forNothing].sort());
    const first = moments.find(({ acts: said }) => said.some((act) => act.is === 'post'))?.at ?? 0;
    expect(first).toBeGreaterThan(now - 21 * 86_400_000);
  });

  test('makes Ana a coordinator', () => {
    expect(acts.filter((act) => act.is === 'name-coordinator')).toMatchObject([{ member: ana }]);
  });
});
