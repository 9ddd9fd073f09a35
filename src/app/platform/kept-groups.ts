/**
 * Which groups this browser had books of, noted outside the database that holds them.
 *
 * A browser may empty that database without asking. Then this says what is gone, and where its news could be had; it holds no
 * key and no entry. A group leaves it by being erased by its person, and in no other way.
 */
import type { GroupId } from '../../core/ids.ts';
import { placeOf } from './person.ts';

export type KeptGroup = { readonly group: GroupId; readonly name: string; readonly relays: readonly string[] };

const place = 'minga-groups';

export function keptGroups(): readonly KeptGroup[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(place)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKeptGroup) : [];
  } catch {
    // Unreadable, or a browser that keeps nothing: then nothing can be said.
    return [];
  }
}

const isKeptGroup = (value: unknown): value is KeptGroup => {
  const { group, name, relays } = (value ?? {}) as Partial<Record<keyof KeptGroup, unknown>>;
  return typeof group === 'string' && typeof name === 'string' && Array.isArray(relays);
};

export const noteGroup = (kept: KeptGroup): void =>
  write([...keptGroups().filter(({ group }) => group !== kept.group), kept]);

export const forgetGroup = (group: GroupId): void => write(keptGroups().filter((each) => each.group !== group));

function write(groups: readonly KeptGroup[]): void {
  try {
    localStorage.setItem(placeOf(place), JSON.stringify(groups));
  } catch {
    // Full or barred: the app works all the same.
  }
}

/** Those of which nothing lies on this phone any more. */
export const missingFrom = (present: readonly { readonly group: GroupId }[]): readonly KeptGroup[] =>
  keptGroups().filter(({ group }) => !present.some((each) => each.group === group));
