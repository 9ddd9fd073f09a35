/** Whether the screens of this page are locked. Decided before the first of them is drawn. */
import { create } from 'zustand';
import { idleMs, isLockedElsewhere, lastSeen, noteLocked, noteSeen, wasAway } from './away.ts';
import { storedLock } from './lock-record.ts';

const useLock = create<{ readonly locked: boolean }>(() => ({ locked: false }));

export const useLocked = (): boolean => useLock(({ locked }) => locked);

const isLocked = (): boolean => useLock.getState().locked;

export function lockNow(): void {
  if (storedLock() === null || isLocked()) return;
  clearTimeout(idling);
  noteLocked();
  useLock.setState({ locked: true });
}

/** Whoever calls has seen the PIN, the card, or the phone's own unlock. */
export function openLock(): void {
  touched();
  useLock.setState({ locked: false });
}

let idling: ReturnType<typeof setTimeout> | undefined;

/** Its person is here. */
function touched(): void {
  const lock = storedLock();
  if (lock === null) return;
  noteSeen(Date.now());
  clearTimeout(idling);
  idling = setTimeout(lockNow, idleMs(lock));
}

function lockIfAway(): void {
  const lock = storedLock();
  if (lock !== null && wasAway(lock, lastSeen(), Date.now())) lockNow();
}

/** Called once, before anything is drawn. */
export function watchLock(): void {
  lockIfAway();
  if (!isLocked()) touched();
  const touch = (): void => {
    if (!isLocked()) touched();
  };
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => (document.hidden ? touch() : lockIfAway()));
  addEventListener('pagehide', touch);
  addEventListener('storage', (event) => {
    if (isLockedElsewhere(event)) lockNow();
  });
}
