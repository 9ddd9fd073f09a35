/** Who may do what about a decision and its ballots now: asked by commands before they draft, and by screens for what they offer. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type BallotRecord, ballotOf } from '../../core/ballots/record.ts';
import { type DecisionRecord, decisionOf } from '../../core/decisions/record.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import { isCoordinator, isHelper } from '../../core/membership/select.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type RefusalCode, refused } from './refusals.ts';

/** Its proposer's phone, or whoever keeps the account of the one who proposed it. */
export const isMine = (context: Context, { account }: DecisionRecord): boolean => heldAccounts(context).has(account);

const answersForTheGroup = (context: Context): boolean => {
  const chain = signingChain(context);
  return chain.ok && isCoordinator(context.state, chain.value);
};

/** A coordinator may open and end it too, for its proposer may be gone. */
export const mayLead = (context: Context, record: DecisionRecord): boolean =>
  isMine(context, record) || answersForTheGroup(context);

/** Takes down what somebody says by phone. */
export function mayRecord(context: Context): boolean {
  const chain = signingChain(context);
  return chain.ok && (isCoordinator(context.state, chain.value) || isHelper(context.state, chain.value));
}

/** Somebody who is here: a member, or a neighbour whose account is kept. */
export const isKnownAccount = ({ state }: Pick<Context, 'state'>, account: AccountId): boolean =>
  (state.membership.members.has(account as string as MemberId) || state.accounts.entrusted.has(account)) &&
  accountStands(state, account);

/** The ballot of a decision on which people vote just now; `null`: there is none. */
export function openBallotOf({ state }: Pick<Context, 'state'>, { ballots }: DecisionRecord): BallotRecord | null {
  const open = ballots.flatMap((id) => ballotOf(state, id) ?? []).filter(({ closed }) => closed === null);
  return open.at(-1) ?? null;
}

/** It was opened on this very phone: nobody else can close it, or do what it decides. */
export const isOpener = ({ state, self }: Pick<Context, 'state' | 'self'>, ballot: EntryId): boolean =>
  state.log.nodes.get(ballot)?.device === self.device;

/** One about which something may still be said, by one who may say it. */
export function decisionFor(
  who: 'proposer' | 'leader',
  id: EntryId,
  context: Context,
): Result<DecisionRecord, Refusal> {
  const record = decisionOf(context.state, id);
  const code = whyNot(who, record, context);
  return record === null || code !== null ? refused(code ?? 'decision.no-such-decision') : ok(record);
}

function whyNot(who: 'proposer' | 'leader', record: DecisionRecord | null, context: Context): RefusalCode | null {
  if (record === null) return 'decision.no-such-decision';
  if (!(who === 'proposer' ? isMine(context, record) : mayLead(context, record))) return 'decision.not-yours';
  if (record.ended !== null) return 'deciding.has-ended';
  return openBallotOf(context, record) === null ? null : 'deciding.vote-is-open';
}
