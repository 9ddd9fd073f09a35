/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */

import { knowingAll } from '../../core/accounts/duties.ts';
import type { ChainState } from '../../core/chain.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { closedBecause } from '../../core/restrictions.ts';
import { err, ok, type Result } from '../../lib/result.ts';

export const commandCodes = [
  'governing.nothing-changes',
  'governing.limit-unsound',
  'governing.membership-ended',
  'governing.already-coordinator',
  'governing.term-unsound',
  'governing.already-proposed',
  'governing.proposal-closed',
  'governing.already-signed',
  'governing.about-yourself',
  'governing.invitation-over',
  'governing.own-invitation',
  'governing.already-merged',
  'governing.merge-undone',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export const refused = (code: CommandCode | CoreCode): Result<never, Refusal> => err({ code });

/** This device's chain as its next entry will find it, having acknowledged all there is; or why it signs nothing. */
export function signingChain({ state, self }: Context): Result<ChainState, Refusal> {
  if (state.log.forks.has(self.device)) return refused('device-frozen');
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || chain.member === null) return refused('not-a-member');
  const aware = knowingAll(state, chain);
  const closed = closedBecause(state, aware);
  return closed === null ? ok(aware) : refused(closed);
}
