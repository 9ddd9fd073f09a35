import { signingChain } from '../../core/accounts/signing.ts';
import type { ChainState } from '../../core/chain.ts';
import type { Context } from '../../core/module.ts';

/** This device's own chain; `null` when it signs nothing: it has none yet, it forked, or it was cut off. */
export function ownChain(context: Context): ChainState | null {
  const chain = signingChain(context);
  return chain.ok ? chain.value : null;
}
