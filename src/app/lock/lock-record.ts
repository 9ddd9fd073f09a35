/**
 * What the phone lock remembers. It lies in localStorage, beside the look: what is locked must not be painted first and
 * covered afterwards, and the worker answers too late for that.
 */
import { placeOf } from '../platform/person.ts';

/** A browser's own unlock: which of its keys answers for this phone. */
export type PlatformKey = { readonly id: string };

export type LockRecord = {
  /** Bytes locked with the PIN, in base64: whoever opens them knows it. See `pin.ts`. */
  readonly pin: string;
  /** After how long away it locks, ms; 0: at once. */
  readonly awayMs: number;
  readonly platform: PlatformKey | null;
  /** Wrong tries since the last right one, counted before each is judged. */
  readonly wrong: number;
  /** When the newest of them was made, ms by this phone's clock. */
  readonly triedAt: number;
};

const place = 'minga.lock';

/** `null`: this phone has no lock, or somebody wrote there, who could as well have taken it away. */
export function storedLock(): LockRecord | null {
  try {
    return toRecord(JSON.parse(localStorage.getItem(placeOf(place)) ?? 'null'));
  } catch {
    return null;
  }
}

function toRecord(stored: unknown): LockRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { pin, awayMs, platform, wrong, triedAt }: Partial<Record<keyof LockRecord, unknown>> = stored;
  if (typeof pin !== 'string') return null;
  const id = typeof platform === 'object' && platform !== null && 'id' in platform ? platform.id : null;
  return {
    pin,
    awayMs: amount(awayMs),
    platform: typeof id === 'string' ? { id } : null,
    wrong: amount(wrong),
    triedAt: amount(triedAt),
  };
}

const amount = (stored: unknown): number => (typeof stored === 'number' && stored >= 0 ? stored : 0);

/** Throws where storage is full or barred: a lock that is gone after a reload must not be promised. */
export const keepLock = (record: LockRecord): void => localStorage.setItem(placeOf(place), JSON.stringify(record));

export const forgetLock = (): void => localStorage.removeItem(placeOf(place));
