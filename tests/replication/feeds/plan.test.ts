import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { FeedPlan } from '../../../src/core/feed.ts';
import { planFeeds } from '../../../src/replication/feeds/plan.ts';
import { chainAfter, group, logOf, newPhone } from './chains.ts';

const planOf = (entries: readonly VerifiedEntry[]): FeedPlan[] => planFeeds(logOf(entries), group);
const idsOf = (entries: readonly VerifiedEntry[]): string[] => entries.map(({ entry }) => entry.id);
const shapes = (plans: readonly FeedPlan[]) =>
  plans.map(({ segment, entries, packed }) => [segment, entries.length, packed]);

const ana = newPhone('ana');
const bea = newPhone('bea');

test('a device has a document of its own, which keeps its name while it grows', () => {
  const chain = chainAfter(ana, null, 5);
  const [short] = planOf(chain.slice(0, 2));
  const [long, hers] = planOf([...chain, ...chainAfter(bea, null, 1)]);
  expect(long).toEqual({ ...short, entries: idsOf(chain) });
  expect(hers?.document).not.toBe(long?.document);
  expect(long?.document).toMatch(/^[0-9a-f]{32}$/);
});

test('the 256th entry of a segment packs it under another name, the 257th begins the next segment', () => {
  const chain = chainAfter(ana, null, 257);
  expect(shapes(planOf(chain.slice(0, 255)))).toEqual([[0, 255, false]]);
  expect(shapes(planOf(chain.slice(0, 256)))).toEqual([[0, 256, true]]);
  expect(shapes(planOf(chain))).toEqual([
    [0, 256, true],
    [1, 1, false],
  ]);
  expect(planOf(chain)[0]?.document).not.toBe(planOf(chain.slice(0, 255))[0]?.document);
});

describe('a fork', () => {
  const chain = chainAfter(ana, null, 10);
  const other = chainAfter(ana, chain[5] ?? null, 3);

  test('cuts the document at the forked number; the shared prefix keeps its name and each branch gets its own', () => {
    const [whole] = planOf(chain);
    const plans = planOf([...chain, ...other]);
    expect(plans).toHaveLength(3);
    const [prefix, ...branches] = plans;
    expect(prefix).toEqual({ ...whole, entries: idsOf(chain.slice(0, 6)) });
    expect(branches.map((plan) => plan.entries)).toEqual(expect.arrayContaining([idsOf(chain.slice(6)), idsOf(other)]));
    expect(new Set(plans.map((plan) => plan.document)).size).toBe(3);
  });

  test('unpacks the full segment that it cuts and leaves the others alone', () => {
    const long = chainAfter(ana, null, 600);
    const before = planOf(long);
    const after = planOf([...long, ...chainAfter(ana, long[299] ?? null, 1)]);
    expect(shapes(before)).toEqual([
      [0, 256, true],
      [1, 256, true],
      [2, 88, false],
    ]);
    expect(shapes(after).sort()).toEqual(
      [
        [0, 256, true],
        [1, 44, false],
        [1, 1, false],
        [1, 212, false],
        [2, 88, false],
      ].sort(),
    );
    expect(after.map((plan) => plan.document)).toEqual(
      expect.arrayContaining([before[0]?.document, before[2]?.document]),
    );
  });

  test('between two segments cuts nothing', () => {
    const long = chainAfter(ana, null, 258);
    const fork = chainAfter(ana, long[255] ?? null, 2);
    expect(shapes(planOf([...long, ...fork]))).toEqual([
      [0, 256, true],
      [1, 2, false],
      [1, 2, false],
    ]);
  });

  test('at the opening makes one document a branch', () => {
    expect(shapes(planOf([...chain, ...chainAfter(ana, null, 2)])).sort()).toEqual(
      [
        [0, 10, false],
        [0, 2, false],
      ].sort(),
    );
  });

  test('of a fork cuts the branch again', () => {
    const third = chainAfter(ana, other[0] ?? null, 1);
    expect(
      planOf([...chain, ...other, ...third])
        .map((plan) => plan.entries.length)
        .sort(),
    ).toEqual([1, 1, 2, 4, 6]);
  });
});

test('entries that wait for others are in no document', () => {
  const chain = chainAfter(ana, null, 4);
  expect(shapes(planOf([...chain.slice(0, 2), ...chain.slice(3)]))).toEqual([[0, 2, false]]);
});
