/** Starting a vote: what is asked is frozen with it, and who has a vote. */

import { signingChain } from '../../core/accounts/signing.ts';
import { ballotMost, type OpenPayload, type Option } from '../../core/ballots/entries.ts';
import { votersNow } from '../../core/ballots/voters.ts';
import type { DecisionRecord } from '../../core/decisions/record.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { unitOf } from '../../core/membership/select.ts';
import type { Context, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { termsFor } from './change-terms.ts';
import { decisionFor } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

const dayMs = 24 * 3_600_000;
const mostDays = 90;

export type OpenArgs = Pick<OpenPayload, 'method' | 'quorum' | 'pass' | 'winners' | 'dots' | 'unit'> & {
  readonly decision: EntryId;
  readonly options: readonly Option[];
  /** Asked beside the reasons of a vote; '' for nothing. */
  readonly prompt: string;
  /** Minor units of `unit`; `null`: nothing is given out. */
  readonly budget: number | null;
  readonly hidden: boolean;
  readonly delegating: boolean;
  /** How long people vote; the group's grace for phones out of reach comes after. */
  readonly days: number;
};

export function open(args: OpenArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = decisionFor('leader', args.decision, context);
  if (!found.ok) return found;
  const { state, now } = context;
  const fault = faultIn(args, found.value, state);
  if (fault !== null) return fault;
  const { change } = found.value;
  const act = change === null ? ok({}) : termsFor(change, context, chain.value);
  if (!act.ok) return act;
  const { method, quorum, pass, winners, dots, budget, unit, prompt, hidden, delegating, days } = args;
  const { title, summary, topic } = found.value;
  const payload: CborMap = {
    ...{ ref: idToBytes(args.decision), method, title, summary, topic },
    ...{ options: args.options.map(optionInCbor), quorum, pass, winners, dots },
    ...(prompt !== '' && { prompt }),
    ...(method === 'shares' && { budget, unit }),
    ...(hidden && { hidden }),
    ...(delegating && { delegating }),
    closesAt: now + days * dayMs,
    grace: Number(policyNow(state, 'deciding.grace-days')) * dayMs,
    ...act.value,
  };
  return ok([{ kind: 'ballot.open', payload }]);
}

const optionInCbor = ({ label, meaning, icon, cost }: Option): CborMap => ({
  label,
  ...(meaning !== null && meaning !== '' && { meaning }),
  ...(icon !== null && { icon }),
  ...(cost !== null && { cost }),
});

const isPlain = (method: OpenPayload['method']): boolean => method === 'yes-no' || method === 'consent';

/** The first that does not fit; `null`: all does. */
function faultIn(args: OpenArgs, { change }: DecisionRecord, state: GroupState): Result<never, Refusal> | null {
  const { method, quorum, days, prompt, hidden } = args;
  if (!isPlain(method)) {
    if (change !== null) return refused('deciding.change-needs-yes-no');
    if (policyNow(state, 'deciding.more-ways') !== true) return refused('deciding.way-switched-off');
  }
  if (hidden && method === 'consent') return refused('deciding.consent-is-open');
  const least = change === null ? 0 : Number(policyNow(state, 'deciding.quorum'));
  if (!isBetween(quorum, 0, 100)) return refused('deciding.quorum-unsound');
  if (quorum < least) return refused('deciding.quorum-too-low', { least });
  if (!isBetween(days, 1, mostDays)) return refused('deciding.days-unsound', { most: mostDays });
  if (prompt.length > ballotMost.prompt) return refused('deciding.too-long', { most: ballotMost.prompt });
  return faultInVoters(votersNow(state).accounts.size, hidden) ?? faultInOptions(args, state);
}

/** Told before anybody votes: what they say would not fit into the close. */
export function faultInVoters(voters: number, isHidden: boolean): Result<never, Refusal> | null {
  const { voters: most, hiddenVoters: hidden } = ballotMost;
  return voters > (isHidden ? hidden : most) ? refused('deciding.too-many-voters', { voters, most, hidden }) : null;
}

function faultInOptions(args: OpenArgs, state: GroupState): Result<never, Refusal> | null {
  const { method, options, winners, dots, budget, unit } = args;
  if (isPlain(method)) return options.length > 0 ? refused('deciding.options-unsound') : null;
  if (options.length < 2) return refused('deciding.options-missing');
  const labels = new Set(options.map(({ label }) => label.trim()));
  if (options.length > ballotMost.options || labels.size < options.length || labels.has(''))
    return refused('deciding.options-unsound');
  for (const { label, meaning } of options) {
    if (label.length > ballotMost.label) return refused('deciding.too-long', { most: ballotMost.label });
    if ((meaning ?? '').length > ballotMost.meaning) return refused('deciding.too-long', { most: ballotMost.meaning });
  }
  if (!isBetween(winners, 1, options.length)) return refused('deciding.winners-unsound');
  if (!isBetween(dots, 1, ballotMost.dots)) return refused('deciding.dots-unsound', { most: ballotMost.dots });
  const isBudget = method === 'shares';
  const costsFit = options.every(({ cost }) => (isBudget ? isBetween(cost, 1, maxAmount) : cost === null));
  if (!costsFit || (isBudget && !isBetween(budget, 1, maxAmount))) return refused('deciding.budget-unsound');
  return isBudget && (unit === null || unitOf(state, unit) === undefined) ? refused('unknown-unit') : null;
}

const isBetween = (value: number | null, least: number, most: number): boolean =>
  value !== null && Number.isSafeInteger(value) && value >= least && value <= most;
