/** What the bookkeeper signs and closers check: the books at a cut, and the entries since the last one. (protocol §8) */
import { hexToBytes } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import { type CborValue, encodeStrict } from '../../wire/cbor.ts';
import type { ChainState } from '../chain.ts';
import { domains, hashUnder } from '../hash.ts';
import type { EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { compareNodes } from '../order.ts';
import type { GroupState } from '../state.ts';
import { unclaimedBy } from './inheriting.ts';
import { merkleRoot } from './merkle.ts';
import { insideOf } from './sealed.ts';

/**
 * SHA-256, hexadecimal, over every chain at the cut: its tip, rights and limits, what it has claimed from whom, what lies
 * unclaimed for it, and which governance it has acknowledged. Enough to judge whatever it says next.
 */
export function stateRootAt(state: GroupState, cut: readonly EntryId[], chainAt: Standing['chainAt']): string {
  const chains = [...cut].sort(compareText).map((tip) => canonicalChain(state, tip, chainAt(tip), cut));
  return hashUnder(domains.checkpoint, encodeStrict([state.group, chains]));
}

const canonicalChain = (state: GroupState, tip: EntryId, chain: ChainState, cut: readonly EntryId[]): CborValue => [
  tip,
  chain.member,
  sorted([...chain.rights].filter(([, amount]) => amount !== 0)),
  sorted([...chain.limits].filter(([, amount]) => amount !== 0)),
  sorted([...chain.limitTips]),
  sorted([...chain.claimedTip]),
  sorted([...chain.custody].map(([account, { device, own }]) => [account, [device, own]])),
  sorted([...chain.inheritedCustody]),
  unclaimedBy(state, chain, { cut }),
  [...chain.acknowledged.keys()].sort(),
];

const sorted = (pairs: readonly (readonly [string, CborValue])[]): CborValue =>
  [...pairs].sort(([left], [right]) => compareText(left, right)).map((pair) => [...pair]);

/** Entries in a cut and not in the one before it, in the order that all phones share. */
export function periodOf(state: GroupState, cut: readonly EntryId[], before: readonly EntryId[]): EntryId[] {
  const [inside, closed] = [insideOf(state.log, cut), insideOf(state.log, before)];
  return [...state.log.nodes.values()]
    .filter(({ id }) => inside(id) && !closed(id))
    .sort(compareNodes)
    .map(({ id }) => id);
}

/** 32 bytes, hexadecimal: each entry of the period can be shown to lie in it without the others. */
export const archiveRootOf = (period: readonly EntryId[]): string =>
  merkleRoot(period.map((id) => hexToBytes(id) ?? new Uint8Array()));
