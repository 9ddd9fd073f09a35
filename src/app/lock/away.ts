/** When this phone was last in its person's hands, and what follows from how long ago that is. */
import { placeOf } from '../platform/person.ts';
import type { LockRecord } from './lock-record.ts';

const place = 'minga.seen';

/** A screen that nobody touches is left alone; but not sooner than after a minute, or it would lock while one reads. */
const idleLeastMs = 60_000;

export const idleMs = ({ awayMs }: Pick<LockRecord, 'awayMs'>): number => Math.max(awayMs, idleLeastMs);

/** Times are this phone's clock, ms. A clock that was set back is no proof of having been here. */
export const wasAway = ({ awayMs }: Pick<LockRecord, 'awayMs'>, seen: number | null, now: number): boolean =>
  seen === null || now < seen || now - seen >= awayMs;

/** `null`: never, or not since it was locked. */
export function lastSeen(): number | null {
  const stored = Number(localStorage.getItem(placeOf(place)) ?? 'never');
  return Number.isFinite(stored) && stored > 0 ? stored : null;
}

export const noteSeen = (now: number): void => localStorage.setItem(placeOf(place), String(now));

export const noteLocked = (): void => localStorage.removeItem(placeOf(place));

/** That another tab was locked, by hand or by the clock. */
export const isLockedElsewhere = ({ key, newValue }: StorageEvent): boolean =>
  key === placeOf(place) && newValue === null;
