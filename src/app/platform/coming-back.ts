/**
 * Calls when the browser believes in a network again, and when its person comes back to the page. Browsers tell a worker
 * neither, and a socket that slept in between may be dead without knowing it.
 */
export function whenBack(call: () => void): void {
  addEventListener('online', call);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') call();
  });
}
