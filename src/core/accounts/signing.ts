import { err, ok, type Result } from '../../lib/result.ts';
import type { ChainState } from '../chain.ts';
import { hasEnded } from '../closing/sealed.ts';
import type { Context } from '../module.ts';
import { type ClosedCode, closedBecause } from '../restrictions.ts';
import { knowingAll } from './duties.ts';

/** This device's chain as its next entry will find it, having acknowledged all there is; or why it signs nothing. */
export function signingChain({
  state,
  self,
}: Pick<Context, 'state' | 'self'>): Result<ChainState, { readonly code: ClosedCode | 'not-a-member' }> {
  if (state.log.forks.has(self.device)) return err({ code: 'device-frozen' });
  if (hasEnded(state, self.device)) return err({ code: 'device-revoked' });
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || chain.member === null) return err({ code: 'not-a-member' });
  const aware = knowingAll(state, chain);
  const closed = closedBecause(state, aware);
  return closed === null ? ok(aware) : err({ code: closed });
}
