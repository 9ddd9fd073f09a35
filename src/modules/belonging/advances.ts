/** Until the books close over a lost phone, a coordinator can lend its member something to go on with. (protocol §2) */
import { isOfLine, type LimitChange, limitAt } from '../../core/accounts/limits-state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { revocation } from '../../core/closing/inheriting.ts';
import { accountOfMember, type DeviceId, type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { isCoordinator, isSound } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { AdvanceRecord } from './apply.ts';
import { estateOf, unitsOf } from './phones.ts';
import { refused } from './refusals.ts';

export type AdvanceRequest = {
  readonly entry: EntryId;
  readonly member: MemberId;
  readonly device: DeviceId;
  readonly unit: UnitId;
  readonly amount: number;
  /** What the lost phone leaves, as far as this phone knows: an advance is repaid out of it. Minor units. */
  readonly leaves: number;
  readonly claimedAt: number;
};

/** Requests that nobody has answered, and whose member still waits; the oldest first. */
export function advances(_: Record<string, never>, context: Context): readonly AdvanceRequest[] {
  const { state } = context;
  return recordsOf<AdvanceRecord | undefined>(state, 'belonging')
    .flatMap(([, record]) => record ?? [])
    .flatMap((asked) => openRequest(context, asked) ?? [])
    .sort((left, right) => left.claimedAt - right.claimedAt);
}

function openRequest(context: Context, { entry, payload }: AdvanceRecord[number]): AdvanceRequest | null {
  const { state } = context;
  const node = state.log.nodes.get(entry);
  const revoked = revocation(state, payload.ref);
  if (node === undefined || node.member === null || revoked === null) return null;
  const estate = estateOf(context, revoked.lost, node.member);
  if (estate?.is !== 'waits' || !isSound(state, { device: node.device, member: node.member })) return null;
  if (isAnswered(state, node, payload.unit)) return null;
  const leaves = estate.amounts.find(({ unit }) => unit === payload.unit)?.amount ?? 0;
  const { unit, amount } = payload;
  return { entry, member: node.member, device: node.device, unit, amount, leaves, claimedAt: node.claimedAt };
}

/** By whoever lent after the request was heard of. */
const isAnswered = (state: GroupState, asked: { readonly device: DeviceId; readonly depth: number }, unit: UnitId) =>
  [...state.accounts.limits.values()].some(
    (change) =>
      change.is === 'advance' &&
      change.device === asked.device &&
      change.amounts.some(([each]) => each === unit) &&
      (state.log.nodes.get(change.entry)?.depth ?? 0) > asked.depth,
  );

export type AskAdvanceArgs = {
  /** The phone that is lost. */
  readonly device: DeviceId;
  readonly unit: UnitId;
  readonly amount: number;
};

export function askAdvance(
  { device, unit, amount }: AskAdvanceArgs,
  context: Context,
): Result<readonly Draft[], Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const estate = estateOf(context, device, self.member);
  if (estate === null || estate.heir !== self.device) return refused('belonging.not-the-heir');
  if (estate.is !== 'waits') return refused('belonging.ask-over');
  if (!unitsOf(state).includes(unit)) return refused('belonging.unknown-unit');
  if (!isAmount(amount)) return refused('belonging.amount-unsound');
  return ok([{ kind: 'belonging.advance.ask', payload: { ref: idToBytes(estate.revocation), unit, amount } }]);
}

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 1 && amount <= maxAmount;

export type LendArgs = { readonly request: EntryId; readonly amount: number };

/** A grant beside the limit, which the heir's phone takes up by itself. */
export function lend({ request, amount }: LendArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  const asked = advances({}, context).find(({ entry }) => entry === request);
  if (asked === undefined) return refused('belonging.ask-over');
  if (!isAmount(amount)) return refused('belonging.amount-unsound');
  const tip = newestLimit(state, asked.member, asked.unit);
  if (tip === undefined) return refused('no-such-limit');
  if (limitAt(state, tip.entry, asked.unit) + amount > maxAmount) return refused('limit-too-high');
  const { member, device, unit } = asked;
  const payload = {
    member: idToBytes(member),
    toDevice: idToBytes(device),
    unit,
    amount,
    ref: idToBytes(tip.entry),
    advance: true,
  };
  return ok([{ kind: 'limit.raise', payload }]);
}

/** Any change of the line would do, since an advance is none of it; the deepest is the one that a reader expects. */
function newestLimit(state: GroupState, member: MemberId, unit: UnitId): LimitChange | undefined {
  const depth = ({ entry }: LimitChange): number => state.log.nodes.get(entry)?.depth ?? 0;
  return [...state.accounts.limits.values()]
    .filter((change) => change.is !== 'advance' && isOfLine(change, accountOfMember(member), unit))
    .sort((left, right) => depth(right) - depth(left))[0];
}
