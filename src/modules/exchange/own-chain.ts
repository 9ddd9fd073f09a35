import type { ChainState } from '../../core/chain.ts';
import type { Context } from '../../core/module.ts';

/** This device's own chain; `null` before it has one, and once it forked: it signs nothing more. */
export function ownChain({ state, self }: Context): ChainState | null {
  if (state.log.forks.has(self.device)) return null;
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  return chain ?? null;
}
