import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { allTips, chainUpTo, type Log } from '../../../src/core/log.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState } from '../../../src/core/state.ts';
import { registry } from '../../../src/modules/core.ts';
import { ShownEntries } from '../../../src/replication/relay/shown-entries.ts';
import { meet, village } from '../../core/cast.ts';
import { play, steps } from '../../properties/history.ts';
import { shuffled } from '../../properties/shuffled.ts';

/** What `lacking` and `newest` mean, looked up the long way. */
const lackingOf = (log: Log, shown: ReadonlySet<EntryId>): EntryId[] =>
  [...log.nodes.keys()].filter((id) => !shown.has(id)).sort();

function newestOf(log: Log, shown: ReadonlySet<EntryId>): EntryId[] {
  const ends = allTips(log).flatMap((tip) => {
    const chain = chainUpTo(log, tip);
    const gap = chain.findIndex(({ id }) => !shown.has(id));
    return chain[(gap < 0 ? chain.length : gap) - 1]?.id ?? [];
  });
  return [...new Set(ends)].sort();
}

const found = (log: Log, entries: ShownEntries) => ({
  lacking: entries
    .lacking(log)
    .map(({ id }) => id)
    .sort(),
  newest: entries.newest(log).sort(),
});

test('entries shown in any order, before or after they are admitted, are told from those that lack', () => {
  fc.assert(
    fc.property(steps, fc.integer(), fc.integer(), (list, arriving, showing) => {
      const { group, entries } = play(list);
      const state = emptyState(group);
      const ours = new ShownEntries();
      const shown = new Set<EntryId>();
      const toShow = shuffled(entries, showing).slice(0, Math.ceil(entries.length * 0.8));
      for (const [at, entry] of shuffled(entries, arriving).entries()) {
        admit(registry, state, [entry]);
        const next = toShow[at];
        if (next === undefined) continue;
        ours.add(next.entry.id);
        shown.add(next.entry.id);
        if (at % 3 !== 0) continue;
        const { log } = state;
        expect(found(log, ours)).toEqual({ lacking: lackingOf(log, shown), newest: newestOf(log, shown) });
      }
    }),
    { numRuns: 60 },
  );
});

test('what was shown is known again from the newest of it, on both branches of a fork too', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const copy = ana.copy();
  ana.pay(bea, 10);
  copy.pay(bea, 20);
  copy.pay(bea, 30);
  meet(ana, copy, bea);
  const { log } = bea.state;
  const before = new ShownEntries();
  for (const id of log.nodes.keys()) before.add(id);
  const after = new ShownEntries();
  after.restore(log, before.newest(log));
  expect(after.lacking(log)).toEqual([]);
  expect(after.newest(log)).toEqual(before.newest(log));
});

test('a relay that lost everything has shown nothing', () => {
  const { ana } = village(['ana', 'bea']);
  const { log } = ana.state;
  const entries = new ShownEntries();
  for (const id of log.nodes.keys()) entries.add(id);
  expect(found(log, entries).lacking).toEqual([]);
  entries.clear();
  expect(found(log, entries)).toEqual({ lacking: [...log.nodes.keys()].sort(), newest: [] });
});

test('what comes after a long shown chain is found without looking at the chain', () => {
  const { ana, bea } = village(['ana', 'bea']);
  for (let paid = 0; paid < 50; paid += 1) ana.pay(bea, 1);
  const { log } = ana.state;
  const entries = new ShownEntries();
  for (const id of log.nodes.keys()) entries.add(id);
  entries.newest(log);
  const fresh = ana.pay(bea, 1);
  const asked = new Set<EntryId>();
  const watched = new Proxy(log.nodes, {
    get: (nodes, name) =>
      name === 'get' ? (id: EntryId) => nodes.get(asked.add(id) && id) : Reflect.get(nodes, name, nodes),
  });
  expect(entries.lacking({ ...log, nodes: watched }).map(({ id }) => id)).toEqual([fresh.entry.id]);
  expect([...asked]).toEqual([fresh.entry.id]);
});
