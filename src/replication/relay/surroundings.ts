import type { RelayLinkState } from './relay-link.ts';

export type Cancel = () => void;

/** What a link needs of the place it runs in. All of it is handed in, so that tests drive time and the network. */
export type RelaySurroundings = {
  /** The platform's own, or one that behaves like it. */
  readonly webSocket: typeof WebSocket;
  readonly clock: {
    /** Runs `work` once, after so many milliseconds. */
    readonly after: (milliseconds: number, work: () => void) => Cancel;
  };
  /** From 0 up to 1; it only spreads reconnections over time. */
  readonly random: () => number;
  /** Fires `offline` and `online` when the platform loses and finds a network; in some browsers a worker's global scope does. */
  readonly network?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly stateChanged?: (state: RelayLinkState) => void;
};
