/** Requests that a coordinator lets an account go: how long they are open. (protocol §2) */
import type { GroupState } from '../../state.ts';
import type { HandoverAsk } from './state.ts';

/**
 * A request goes with the time in which its device keeps the account. When the account has gone on since and come back, it is
 * over: what was agreed to then was another handover. By all that this phone has heard, so no rule asks.
 */
export function isOver({ accounts, log }: Pick<GroupState, 'accounts' | 'log'>, ask: HandoverAsk): boolean {
  const seq = log.nodes.get(ask.entry)?.seq ?? 0;
  return [...accounts.handovers.values()].some(
    (handover) => handover.fromDevice === ask.fromDevice && handover.account === ask.account && handover.seq > seq,
  );
}
