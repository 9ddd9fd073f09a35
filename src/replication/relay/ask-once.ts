/** One question to a relay that needs no channel, over a connection of its own: what strangers say at doors. */
import { err, type Result } from '../../lib/result.ts';
import type { RelayRequest } from '../../wire/relay-requests.ts';
import { type Answer, dialRelay } from './relay-connection.ts';
import type { RelayFault } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

type StrangersRequest = Extract<RelayRequest, { kind: 'visit' | 'doors' | 'knock' }>;
type Unnumbered<R> = R extends { kind: string } ? Omit<R, 'n'> : never;

/** `offline` when the relay can not be reached; a refusal keeps its name. Never rejects. */
export function askOnce<Kind extends Answer['kind']>(
  relay: string,
  surroundings: RelaySurroundings,
  expected: Kind,
  request: Unnumbered<StrangersRequest>,
): Promise<Result<Extract<Answer, { kind: Kind }>, RelayFault>> {
  return new Promise((resolve) => {
    const hangUp = dialRelay(relay, surroundings, {
      opened: (connection) =>
        void connection.ask(expected, request).then((answer) => {
          resolve(answer);
          hangUp();
        }),
      pushed: () => undefined,
      ended: () => resolve(err({ name: 'offline' })),
    });
  });
}
