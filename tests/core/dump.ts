import type { GroupState } from '../../src/core/state.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';

/** Lists that stand in order of arrival, and are sets to everybody who reads them. */
const arrivalLists = new Set([
  'governance',
  'next',
  'dependents',
  'openings',
  'movements',
  'bySource',
  'joins',
  'passages',
]);

/**
 * The whole state, nothing left out, written so that two phones which hold the same must have the same text: maps and
 * sets by key, bytes as hexadecimal, what lies in an archive in its place. Much stricter than a fingerprint, which leaves out what books need not agree on.
 */
export function dump(state: GroupState): string {
  state.archive?.open();
  return JSON.stringify(plain({ ...state, archive: null }, ''), null, 1);
}

function plain(value: unknown, name: string): unknown {
  if (value instanceof Uint8Array) return bytesToHex(value);
  if (value instanceof Map)
    return Object.fromEntries(sorted([...value].map(([key, item]) => [key, plain(item, nameOf(name, key))])));
  if (value instanceof Set) return sorted([...value]);
  if (Array.isArray(value))
    return inOrder(
      value.map((item) => plain(item, '')),
      name,
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key)]));
}

/** The lists inside these two are by account and by device: the map's name is theirs. */
const nameOf = (map: string, key: unknown): string => (map === 'movements' || map === 'bySource' ? map : String(key));

const inOrder = (list: unknown[], name: string): unknown[] => (arrivalLists.has(name) ? sorted(list) : list);

const textOf = (value: unknown): string => JSON.stringify(value);
const sorted = <T>(list: readonly T[]): T[] => [...list].sort((left, right) => (textOf(left) < textOf(right) ? -1 : 1));
