/** Chains of entries, forked at will, for everything that depends on the shape of a log alone. */
import fc from 'fast-check';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { GroupId } from '../../../src/core/ids.ts';
import { createRegistry } from '../../../src/core/module.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { Phone } from '../../core/cast.ts';

/** No kind is known: every entry is admitted by its links and kept, and rules have no say. */
const registry = createRegistry([]);

export const group = 'ab'.repeat(32) as GroupId;
export const newPhone = (name: string): Phone => new Phone(name, emptyState(group), registry);

/** Entries that follow one another, after `prev` or as an opening. They are made, and admitted nowhere. */
export function chainAfter(phone: Phone, prev: VerifiedEntry | null, length: number): VerifiedEntry[] {
  const chain: VerifiedEntry[] = [];
  for (let last = prev; chain.length < length; last = chain.at(-1) ?? null) {
    const place = { prev: last?.entry.id ?? null, seq: last === null ? 0 : last.entry.seq + 1, heads: [], acks: [] };
    chain.push(phone.make('note', { text: `${phone.name} ${chain.length}` }, place));
  }
  return chain;
}

export function logOf(entries: readonly VerifiedEntry[]): GroupState['log'] {
  const state = emptyState(group);
  admit(registry, state, entries);
  return state.log;
}

/** Admits more into a log that a phone holds already. */
export const grow = (log: GroupState['log'], entries: readonly VerifiedEntry[]): void => {
  admit(registry, { ...emptyState(group), log }, entries);
};

/** One device goes on from one of its entries, or opens anew; going on where something follows already is a fork. */
type Run = { readonly device: number; readonly from: number; readonly length: number };

/**
 * Logs of up to three devices in parents-first order, with forks in the middle, at openings and at the ends of segments.
 * `long` is how many entries a long run has.
 */
export function someLog(long: { readonly min: number; readonly max: number }): fc.Arbitrary<VerifiedEntry[]> {
  const length = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer(long));
  // A run mostly goes on from the newest entry: 0; now and then from an older one, or from none.
  const from = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(300));
  const run = fc.record<Run>({ device: fc.nat(2), from, length });
  return fc.array(run, { minLength: 1, maxLength: 8 }).map(entriesOfRuns);
}

function entriesOfRuns(runs: readonly Run[]): VerifiedEntry[] {
  const phones = ['ana', 'bea', 'carla'].map(newPhone);
  const chains: VerifiedEntry[][] = phones.map(() => []);
  return runs.flatMap(({ device, from, length }) => {
    const [phone, chain] = [phones[device], chains[device]];
    if (phone === undefined || chain === undefined) return [];
    const places = [null, ...chain];
    const added = chainAfter(phone, places.at(-1 - (from % places.length)) ?? null, length);
    chain.push(...added);
    return added;
  });
}
