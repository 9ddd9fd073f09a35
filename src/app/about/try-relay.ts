/** Whether this phone gets through to a relay, asked by the page itself: only a page can make the browser ask its person. */
import { relayPath } from '../../wire/relay.ts';

/**
 * `denied`: the browser forbids the local network to this app, which its person can change. `forbidden`: it forbids addresses
 * of this kind to every page that came over https.
 */
export type Reached = 'reached' | 'unreached' | 'denied' | 'forbidden';

const patienceMs = 15_000;

export function tryRelay(address: string): Promise<Reached> {
  return new Promise((resolve) => {
    let socket: WebSocket;
    try {
      socket = new WebSocket(`${address}${relayPath}`);
    } catch {
      return resolve('forbidden');
    }
    const end = (reached: Reached): void => {
      clearTimeout(timer);
      socket.close();
      resolve(reached);
    };
    const timer = setTimeout(() => end('unreached'), patienceMs);
    socket.addEventListener('message', () => end('reached'));
    socket.addEventListener('error', () => void isDenied().then((denied) => end(denied ? 'denied' : 'unreached')));
  });
}

/** Chrome's name for it since 142; a browser that knows no such permission throws. */
async function isDenied(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'local-network-access' as PermissionName });
    return state === 'denied';
  } catch {
    return false;
  }
}
