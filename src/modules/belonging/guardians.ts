/** Trusted neighbours: who may bring whom back without the card. (protocol §9) */
import { movementsOf } from '../../core/accounts/movements.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { accountOfMember, idToBytes } from '../../core/ids.ts';
import { guardiansNow } from '../../core/membership/guardians.ts';
import { shownAs } from '../../core/membership/merging.ts';
import { cutoffOf, primaryDevice } from '../../core/membership/select.ts';
import type { Member } from '../../core/membership/state.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

const guardiansMost = 9;

export type GuardiansView = {
  /** `null`: none are chosen. */
  readonly mine: { readonly entry: EntryId; readonly guardians: readonly MemberId[]; readonly need: number } | null;
  /** The inviter and the most frequent partner, as far as there are such: at most two. */
  readonly offered: readonly MemberId[];
  readonly candidates: readonly MemberId[];
  /** Members who chose me. */
  readonly of: readonly Guarded[];
};

export function guardians(_: Record<string, never>, { state, self }: Context): GuardiansView {
  const chosen = guardiansNow(state, self.member);
  return {
    mine: chosen && { entry: chosen.entry, guardians: chosen.guardians, need: chosen.need },
    offered: offered(state, self.member),
    candidates: [...state.membership.members.values()]
      .filter((member) => mayGuard(state, self.member, member))
      .map(({ member }) => member),
    of: guardedBy(state, self.member),
  };
}

/** Somebody in the group, with a phone that can sign, under the record that neighbours know. */
const mayGuard = (state: GroupState, whom: MemberId, { member, admissions }: Member): boolean =>
  member !== whom &&
  (admissions.length > 0 || state.membership.founding?.founder === member) &&
  cutoffOf(state, member) === null &&
  shownAs(state, member) === member &&
  shownAs(state, whom) !== member &&
  primaryDevice(state, member) !== undefined;

/** Two people one has to do with: who invited, and whom one trades with most. */
export function offered(state: GroupState, whom: MemberId): MemberId[] {
  const invitation = state.membership.members.get(whom)?.devices[0]?.invitation;
  const inviter = invitation && state.membership.invitations.get(invitation)?.member;
  const known = [...(inviter ? [inviter] : []), ...partners(state, whom)];
  return [...new Set(known)]
    .filter((member) => {
      const record = state.membership.members.get(member);
      return record !== undefined && mayGuard(state, whom, record);
    })
    .slice(0, 2);
}

/** Whom one traded with, the most frequent first. */
function partners(state: GroupState, whom: MemberId): MemberId[] {
  const account = accountOfMember(whom);
  const times = new Map<MemberId, number>();
  for (const id of movementsOf(state, account)) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer === undefined || transfer.counted === 0) continue;
    const other = (transfer.from === account ? transfer.to : transfer.from) as string as MemberId;
    times.set(other, (times.get(other) ?? 0) + 1);
  }
  return [...times]
    .sort(([left, one], [right, other]) => other - one || compareText(left, right))
    .map(([member]) => member);
}

export type Guarded = { readonly member: MemberId; readonly need: number; readonly among: number };

/** Members whom trusted neighbours can bring back: who stands before a new phone finds themselves here. */
export const guarded = (_: Record<string, never>, { state }: Context): readonly Guarded[] => guardedBy(state, null);

/** Those whom this member guards; with `null`, whom anybody does. */
const guardedBy = (state: GroupState, guardian: MemberId | null): Guarded[] =>
  [...new Set([...state.membership.guardians.values()].map(({ member }) => member))]
    .filter((member) => cutoffOf(state, member) === null)
    .flatMap((member) => {
      const chosen = guardiansNow(state, member);
      if (chosen === null || (guardian !== null && !chosen.guardians.includes(guardian))) return [];
      return [{ member, need: chosen.need, among: chosen.guardians.length }];
    });

/** Whether this member has ever said whom they trust, or that they want nobody. */
export const hasChosen = (state: GroupState, whom: MemberId): boolean =>
  [...state.membership.guardians.values()].some(({ member }) => member === whom);

export type ChooseGuardiansArgs = {
  /** Two to nine; none: nobody is to bring me back. */
  readonly guardians: readonly MemberId[];
  /** How many of them have to agree: from 2 to all. */
  readonly need: number;
};

export function chooseGuardians(args: ChooseGuardiansArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const chosen = [...new Set(args.guardians)].sort();
  if (chosen.includes(self.member)) return refused('to-oneself');
  if (chosen.some((member) => !state.membership.members.has(member))) return refused('no-such-member');
  if (chosen.length > guardiansMost || chosen.length !== args.guardians.length) return refused('guardians-unsound');
  const need = chosen.length === 0 ? 1 : args.need;
  if (chosen.length > 0 && !(Number.isSafeInteger(need) && need >= 2 && need <= chosen.length))
    return refused('guardians-unsound');
  const before = guardiansNow(state, self.member);
  const isSame = [...(before?.guardians ?? [])].sort().join() === chosen.join();
  if (isSame && (chosen.length === 0 || before?.need === need)) return refused('belonging.nothing-changes');
  return ok([{ kind: 'guardians.set', payload: { guardians: chosen.map(idToBytes), need } }]);
}
