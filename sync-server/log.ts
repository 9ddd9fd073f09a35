/**
 * One line of JSON an event on standard output, for whoever runs the relay.
 *
 * What members do is no event: no address, no channel and no size is ever written here.
 */
export type Event =
  | { readonly event: 'listening'; readonly url: string; readonly port: number; readonly plainPort?: number }
  | { readonly event: 'store-failed'; readonly reason: string }
  | { readonly event: 'stopping' }
  | { readonly event: 'stopped' };

export type Log = (event: Event) => void;

export const logToStdout: Log = (event) => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};
