/** Whether what somebody decided still stands, after they were cut off or found to have forked. (protocol §5, §6) */
import type { ChainState } from '../chain.ts';
import type { EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import { isWithinCut, knownRestrictionsOn, type Restriction, standingCutoffs } from '../restrictions.ts';
import type { GroupState } from '../state.ts';

/**
 * As one chain sees it. Beyond the cut of its author's removal an act is void. Beyond a fork it stands for whoever had
 * acknowledged it before the proof.
 */
export function standsFor(state: GroupState, chain: ChainState, id: EntryId): boolean {
  const node = state.log.nodes.get(id);
  if (node === undefined) return false;
  return knownRestrictionsOn(state, chain, node.device, node.member).every((each) =>
    holdsAgainst(state, chain, node, each),
  );
}

function holdsAgainst(state: GroupState, chain: ChainState, node: LogNode, restriction: Restriction): boolean {
  if (restriction.is === 'limit-cut' || restriction.is === 'custody-end') return true;
  if (restriction.is === 'cutoff') return restriction.entry === node.id || isWithinCut(state, restriction, node.id);
  if (node.seq < restriction.seq) return true;
  const acknowledged = chain.acknowledged.get(node.id);
  const proven = chain.acknowledged.get(restriction.entry);
  return acknowledged !== undefined && proven !== undefined && acknowledged < proven;
}

/** As the whole log has it: for showing, and for what is no rule. */
export function standsNow(state: GroupState, id: EntryId): boolean {
  const node = state.log.nodes.get(id);
  if (node === undefined) return false;
  const cut = standingCutoffs(state, node.device, node.member).some(
    (each) => each.entry !== id && !isWithinCut(state, each, id),
  );
  if (cut) return false;
  const fork = state.log.forks.get(node.device);
  return fork === undefined || node.seq < fork.seq || someUnforkedChainStandsBy(state, id);
}

function someUnforkedChainStandsBy(state: GroupState, id: EntryId): boolean {
  for (const [device, { tips }] of state.log.chains) {
    if (state.log.forks.has(device)) continue;
    for (const chain of tips.values()) if (chain.acknowledged.has(id) && standsFor(state, chain, id)) return true;
  }
  return false;
}
