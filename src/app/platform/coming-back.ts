/** What browsers tell a page of its network and its person, and many of them no worker. */

/**
 * Calls when the browser believes in a network again, and when its person comes back to the page: a socket that slept in
 * between may be dead without knowing it.
 */
export function whenBack(call: () => void): void {
  addEventListener('online', call);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') call();
  });
}

/** Calls when the browser has no network any more. A socket may go on for minutes as if it had one. */
export function whenCutOff(call: () => void): void {
  addEventListener('offline', call);
}
