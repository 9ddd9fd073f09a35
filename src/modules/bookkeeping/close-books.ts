/** The bookkeeper says where the books stand: all that this phone has heard. (protocol §8) */

import { signingChain } from '../../core/accounts/signing.ts';
import { heightKey } from '../../core/chain.ts';
import { closersIn } from '../../core/closing/closers.ts';
import { archiveRootOf, periodOf, stateRootAt } from '../../core/closing/root.ts';
import type { Closers } from '../../core/closing/state.ts';
import { idToBytes } from '../../core/ids.ts';
import { allTips } from '../../core/log.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { hasNews } from './open-entries.ts';
import { lastCut } from './open-height.ts';
import { refused } from './refusals.ts';

/** As many ends of chains as a checkpoint may name. */
const tipsMost = 1_800;

export function closeBooks(_: Record<string, never>, context: Context): Result<readonly Draft[], Refusal> {
  const chosen = mayClose(context);
  if (!chosen.ok) return chosen;
  if (!hasNews(context.state.log, lastCut(context.state))) return refused('bookkeeping.nothing-happened');
  return ok([checkpointOf(context, chosen.value)]);
}

/** The closers for whom this device keeps the books, while the height before is sealed and it has proposed none since. */
export function mayClose(context: Context): Result<Closers, Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const chosen = closersIn(state, chain.value);
  if (chosen === null) return refused('no-such-closers');
  if (chosen.closers[0]?.device !== self.device) return refused('only-the-bookkeeper');
  const key = heightKey(chosen.entry, state.closing.sealed.length + 1);
  if (chain.value.proposedHeights.has(key)) return refused('bookkeeping.still-open');
  return allTips(state.log).length > tipsMost ? refused('bookkeeping.too-many-phones') : ok(chosen);
}

/** Walks the books: only what is to be signed is worth it. */
export function checkpointOf({ state, chainAt }: Context, { entry: closers }: Closers): Draft {
  const last = state.closing.sealed.at(-1)?.checkpoint;
  const cut = allTips(state.log);
  return {
    kind: 'checkpoint',
    payload: {
      ...(last === undefined ? {} : { ref: idToBytes(last) }),
      refs: cut.map(idToBytes),
      height: state.closing.sealed.length + 1,
      closers: idToBytes(closers),
      state: rootBytes(stateRootAt(state, cut, chainAt)),
      archive: rootBytes(archiveRootOf(periodOf(state, cut, lastCut(state)))),
    },
  };
}

const rootBytes = (root: string): Uint8Array => hexToBytes(root) ?? new Uint8Array();
