import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedPlan } from '../../src/core/feed.ts';
import type { Log } from '../../src/core/log.ts';
import { planFeeds, segmentLength } from '../../src/replication/feeds/plan.ts';
import { group, grow, logOf, someLog } from '../replication/feeds/chains.ts';

const log = someLog({ min: 200, max: 530 });

test('the plan depends on the entries alone, not on the order, bulk or repetition of their arrival', () => {
  const arrivals = log.chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      shuffled: fc.shuffledSubarray([...entries, ...entries.slice(0, 9)], {
        minLength: entries.length + Math.min(9, entries.length),
      }),
      bulk: fc.integer({ min: 1, max: 400 }),
    }),
  );
  fc.assert(
    fc.property(arrivals, ({ entries, shuffled, bulk }) => {
      const arrived = logOf([]);
      for (let at = 0; at < shuffled.length; at += bulk) grow(arrived, shuffled.slice(at, at + bulk));
      expect(planFeeds(arrived, group)).toEqual(planFeeds(logOf(entries), group));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('every admitted entry is in exactly one document, after the one before it, and no document is longer than a segment', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const admitted = logOf(entries);
      const plans = planFeeds(admitted, group);
      expect(plans.flatMap((plan) => plan.entries).sort()).toEqual([...admitted.nodes.keys()].sort());
      expect(new Set(plans.map((plan) => plan.document)).size).toBe(plans.length);
      for (const plan of plans) expect(faultsOf(admitted, plan)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('no document could be longer: it ends its segment, its branch, or where a fork begins', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const admitted = logOf(entries);
      for (const plan of planFeeds(admitted, group)) {
        const last = admitted.nodes.get(plan.entries.at(-1) ?? ('' as never));
        const endsSegment = last !== undefined && last.seq % segmentLength === segmentLength - 1;
        expect(endsSegment || last?.next.length !== 1).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

function faultsOf(admitted: Log, plan: FeedPlan): string[] {
  const nodes = plan.entries.map((id) => admitted.nodes.get(id));
  return nodes.flatMap((node, at) => {
    if (node === undefined) return ['unknown entry'];
    const faults: string[] = [];
    if (node.device !== plan.device) faults.push('another device');
    if (Math.floor(node.seq / segmentLength) !== plan.segment) faults.push('another segment');
    if (at > 0 && node.prev !== nodes[at - 1]?.id) faults.push('does not follow');
    if (at > 0 && nodes[at - 1]?.next.length !== 1) faults.push('a fork inside');
    if (plan.packed !== (nodes.length === segmentLength)) faults.push('packed without being full');
    return faults;
  });
}
