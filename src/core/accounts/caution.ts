/**
 * Why a payee may not take what a payer gave: the payee has heard of a restriction that the payer pretends not to know.
 *
 * Without this, whoever is cut, removed or found to have forked could go on paying people who know better, on the plea that
 * the news had not come through. (protocol §3.2)
 */
import { rightsOf } from '../chain.ts';
import type { AccountId, EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { isAtOrUnder, type LogNode } from '../log.ts';
import { isWithinCut, knownRestrictionsOn, type Restriction } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import type { Claim } from './state.ts';

type At = Pick<Standing, 'state' | 'chain' | 'chainAt'>;

/** Restrictions on the source of a claim that stand in the way of taking it. */
export function inTheWay(at: At, ref: EntryId, claim: Claim, witness: EntryId | null): Restriction[] {
  const { state, chain } = at;
  const given = state.log.nodes.get(ref);
  if (given === undefined) return [];
  return knownRestrictionsOn(state, chain, claim.source, given.member).filter((restriction) => {
    if (isExcepted(state, restriction, given, claim)) return false;
    if (acknowledgedBelow(state, restriction.entry, ref)) return false;
    return witness === null || !answersFor(at, restriction, ref, claim, witness);
  });
}

/** It says nothing against this one: made before the cut, below the fork, or no spending at all. */
function isExcepted(state: GroupState, restriction: Restriction, given: LogNode, claim: Claim): boolean {
  switch (restriction.is) {
    case 'cutoff':
      return isWithinCut(state, restriction, given.id);
    case 'fork':
      return given.seq < restriction.seq;
    case 'limit-cut':
      // What one device holds in one unit; a coordinator's grants do not come out of their own purse.
      return !spends(claim) || claim.grants.every(([unit]) => unit !== restriction.unit);
    case 'custody-end':
      return givenFrom(state, given.id, claim) !== restriction.account || isWithinCut(state, restriction, given.id);
  }
}

/** The account that gave it: of a grant there is none. */
const givenFrom = ({ accounts }: GroupState, id: EntryId, { is, account }: Claim): AccountId | undefined =>
  is === 'handover' ? account : accounts.transfers.get(id)?.from;

const spends = ({ is }: Claim): boolean => is === 'transfer' || is === 'move';

/** The payer knew when paying, so the rules had already judged the payment by it. */
const acknowledgedBelow = (state: GroupState, restriction: EntryId, given: EntryId): boolean =>
  (state.restrictions.acknowledgedBy.get(restriction) ?? []).some((id) => isAtOrUnder(state.log, id, given));

/** A later entry of the payer's, on the same branch, by which it had acknowledged the cut and had not spent more than it left. */
function answersFor(
  { state, chainAt }: At,
  restriction: Restriction,
  ref: EntryId,
  claim: Claim,
  witness: EntryId,
): boolean {
  if (restriction.is !== 'limit-cut' || state.log.nodes.get(witness)?.verdict.is !== 'valid') return false;
  if (!isAtOrUnder(state.log, ref, witness) || !acknowledgedBelow(state, restriction.entry, witness)) return false;
  return rightsOf(chainAt(witness), restriction.account, restriction.unit) >= 0 && claim.source === restriction.device;
}

/** The newest valid entry on the branch of what was given: the best witness there is. `null`: the branch ends there. */
export function newestAbove(state: GroupState, given: EntryId): EntryId | null {
  const device = state.log.nodes.get(given)?.device;
  const chain = device && state.log.chains.get(device);
  const tips = [...(chain?.tips.keys() ?? [])].filter((tip) => isAtOrUnder(state.log, given, tip)).sort();
  for (let at: EntryId | null = tips[0] ?? null; at !== null && at !== given; ) {
    const node: LogNode | undefined = state.log.nodes.get(at);
    if (node?.verdict.is === 'valid') return at;
    at = node?.prev ?? null;
  }
  return null;
}
