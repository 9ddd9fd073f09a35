/**
 * `limit.vouch` and `limit.grow`: trust that grows with use. (protocol §9)
 *
 * Who came by a link for many owes nothing at first. One neighbour's word gives a starter limit; trade with several
 * neighbours in good standing gives the full one, with nobody deciding.
 */
import { type ChainState, changeLimit, limitIn, rightKey } from '../chain.ts';
import { deviceId, entryId, integer, listOf, memberId, payloadOf, type Read, unitId } from '../fields.ts';
import { accountOfMember, type EntryId, type MemberId, type UnitId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { maxAmount } from '../membership/founding.ts';
import { fullLimitIn, policyIn, starterLimitIn } from '../membership/policies.ts';
import { isCoordinator, unitOf } from '../membership/select.ts';
import { isOfLine, limitAt, noteLimits, wasCut } from './limits-state.ts';
import { addClaim } from './state.ts';

const vouchShape = {
  member: memberId,
  toDevice: deviceId,
  unit: unitId,
  amount: integer(1, maxAmount),
  /** The newcomer's admission. */
  ref: entryId,
};

/** By a member in good standing. The newcomer's device takes one, since each builds on the admission. */
export const vouch = kind<Read<typeof vouchShape>>({
  decode: payloadOf(vouchShape),
  governance: true,
  judge: ({ member, unit, amount, ref }, { state, chain }) => {
    if (unitOf(state, unit) === undefined) return 'unknown-unit';
    if (chain.member === null || member === chain.member) return 'to-oneself';
    const admission = state.accounts.limits.get(ref);
    if (admission?.is !== 'admission' || !isOfLine(admission, accountOfMember(member), unit)) return 'no-such-limit';
    if (limitAt(state, ref, unit) > 0) return 'already-trusted';
    if (!isInGoodStanding(state, chain, chain.member, unit)) return 'not-in-good-standing';
    if (amount > starterLimitIn(state, chain, unit)) return 'more-than-a-starter-limit';
    const most = Number(policyIn(state, chain, 'vouching.most'));
    return !chain.vouchedFor.has(member) && chain.vouchedFor.size >= most ? 'vouched-for-too-many' : null;
  },
  onChain: ({ member }, { chain }) => {
    chain.vouchedFor.add(member);
  },
  onGroup: ({ member, toDevice, unit, amount, ref }, { state, chain, entry }) => {
    const account = accountOfMember(member);
    const grants = [[unit, amount]] as const;
    const { device: source, claimedAt } = entry;
    addClaim(state.accounts, entry.id, { is: 'vouch', source, toDevice, account, grants, previous: ref });
    const vouched = { entry: entry.id, is: 'vouch' as const, account, device: toDevice, amounts: grants };
    noteLimits(state, { ...vouched, previous: ref, by: chain.member, claimedAt });
  },
});

const growShape = {
  unit: unitId,
  /** The limit entry that this device holds. */
  ref: entryId,
  /** Acceptances of payments, by others and by this device, that show the trade. */
  refs: listOf(entryId, 64),
};
type GrowPayload = Read<typeof growShape>;

/** The newcomer's own device says it, and every phone can count. */
export const growLimit = kind<GrowPayload>({
  decode: payloadOf(growShape),
  governance: true,
  judge: ({ unit, ref, refs }, at) => {
    const { state, chain } = at;
    if (unitOf(state, unit) === undefined) return 'unknown-unit';
    const { member } = chain;
    if (member === null || chain.limitTips.get(rightKey(accountOfMember(member), unit)) !== ref)
      return 'limit-moved-on';
    const limit = limitIn(chain, accountOfMember(member), unit);
    // What somebody decided to cut comes back by a decision, not by trade of which they knew.
    if (limit === 0 || wasCut(state, ref)) return 'nobody-vouched';
    if (limit >= fullLimitIn(state, chain, unit)) return 'already-trusted';
    const partners = new Set(refs.flatMap((id) => partnerIn(at, id, unit) ?? []));
    return partners.size < Number(policyIn(state, chain, 'growth.partners')) ? 'too-few-partners' : null;
  },
  onChain: ({ unit }, { state, chain, entry }) => {
    if (chain.member === null) return;
    const account = accountOfMember(chain.member);
    changeLimit(chain, account, unit, fullLimitIn(state, chain, unit) - limitIn(chain, account, unit), entry.id);
  },
  onGroup: ({ unit, ref }, { state, chain, entry }) => {
    if (chain.member === null) return;
    const account = accountOfMember(chain.member);
    const grown = limitIn(chain, account, unit) - limitAt(state, ref, unit);
    const { device, claimedAt } = entry;
    const amounts = [[unit, grown]] as const;
    noteLimits(state, { entry: entry.id, is: 'growth', account, device, amounts, previous: ref, by: null, claimedAt });
  },
});

/**
 * Whom an acceptance shows this chain's member to have traded with: `null` for none, for oneself, and for somebody who is a
 * newcomer too, or a handful of newcomers could lift one another.
 */
export function partnerIn(
  { state, chain, chainAt }: Pick<Standing, 'state' | 'chain' | 'chainAt'>,
  acceptance: EntryId,
  unit: UnitId,
): MemberId | null {
  const node = state.log.nodes.get(acceptance);
  if (node?.kind !== 'accept' || node.verdict.is !== 'valid') return null;
  const { ref } = node.payload as { readonly ref: EntryId };
  const transfer = state.accounts.transfers.get(ref);
  if (transfer === undefined || transfer.unit !== unit || transfer.reverses !== null) return null;
  const mine = chain.member === null ? null : accountOfMember(chain.member);
  const outgoing = transfer.from === mine && transfer.to !== mine;
  const incoming = transfer.to === mine && transfer.from !== mine && node.device === chain.device;
  if (!outgoing && !incoming) return null;
  const other = (outgoing ? transfer.to : transfer.from) as string as MemberId;
  // What their chain said when they did their half of it: the acceptance, or the payment.
  const theirs = chainAt(outgoing ? acceptance : ref);
  // An account that somebody keeps for another is nobody's own word.
  return theirs.member === other && isInGoodStanding(state, theirs, other, unit) ? other : null;
}

/** Has the full limit, or answers for the group. */
export const isInGoodStanding = (
  state: Standing['state'],
  chain: ChainState,
  member: MemberId,
  unit: UnitId,
): boolean =>
  limitIn(chain, accountOfMember(member), unit) >= fullLimitIn(state, chain, unit) || isCoordinator(state, chain);
