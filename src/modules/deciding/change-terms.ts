/**
 * What a vote is to do, for good: out of the wish that somebody wrote down some time ago, and out of what holds now. A wish names people by
 * their ids as text, and nothing that could have moved on since; what is put to the vote names that too, and binds. (protocol §7)
 */
import { appointmentIn } from '../../core/accounts/custody/appointing.ts';
import { accountStands } from '../../core/accounts/custody/current.ts';
import { limitLine } from '../../core/accounts/limit-line.ts';
import { readVotable } from '../../core/ballots/votable.ts';
import type { ChainState } from '../../core/chain.ts';
import type { Change } from '../../core/decisions/entries.ts';
import { type AccountId, type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { idsIn } from '../../core/mandates/terms.ts';
import { policyChangeIn, policyKey } from '../../core/membership/policies.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import { tipsSeen } from '../../core/membership/tips-seen.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { refused } from './refusals.ts';

type Refused = Extract<ReturnType<typeof refused>, { readonly ok: false }>;

/** The fields of `ballot.open` that say it; `chain`: with all that this phone has heard. */
export function termsFor(
  { act, terms: wished }: Change,
  { state }: Pick<Context, 'state'>,
  chain: ChainState,
): Result<CborMap, Refused['error']> {
  const terms = termsOf(act, wished, state, chain);
  if (terms === null || !readVotable(act, terms).ok) return refused('deciding.change-unsound');
  const named = idsIn(terms);
  return ok({ act, terms, ...(named.length > 0 && { refs: named.map(idToBytes) }) });
}

/** `null`: what is wished for is not there, or not any more. Terms that name nobody by text go as they came. */
function termsOf(act: string, wished: CborMap, state: GroupState, chain: ChainState): CborMap | null {
  if (act === 'policy.set') return ofPolicy(wished, state, chain);
  if (act === 'mark.give') return ofMark(wished, state);
  if (act === 'account.pay-out') return ofPayOut(wished, state);
  if (act === 'keepers.set') return ofKeepers(wished, state, chain);
  const { member } = wished;
  if (typeof member !== 'string') return wished;
  return isHere(state, member as MemberId) || act === 'member.restore'
    ? ofMember(act, wished, member as MemberId, state)
    : null;
}

function ofPolicy({ ref: _, ...wished }: CborMap, state: GroupState, chain: ChainState): CborMap {
  const key = policyKey(wished['key']);
  const standing = key === undefined ? null : policyChangeIn(state, chain, key);
  return standing === null ? wished : { ...wished, ref: idToBytes(standing.entry) };
}

function ofMark({ account, ...wished }: CborMap, state: GroupState): CborMap | null {
  const isThere = typeof account === 'string' && accountStands(state, account as AccountId);
  return isThere ? { ...wished, account: idToBytes(account as AccountId) } : null;
}

/** From whose account stands under `ref`: an account is called after the entry that opened it. */
function ofPayOut({ ref, to, ...wished }: CborMap, state: GroupState): CborMap | null {
  const isThere = typeof to === 'string' && accountStands(state, to as AccountId);
  if (!isThere || typeof ref !== 'string' || !isOfGroup(state, ref)) return null;
  return { ...wished, ref: idToBytes(ref as EntryId), to: idToBytes(to as AccountId) };
}

function ofKeepers({ account, keepers, decided }: CborMap, state: GroupState, chain: ChainState): CborMap | null {
  if (typeof account !== 'string' || typeof keepers !== 'string' || !isOfGroup(state, account)) return null;
  const named = keepers.split(' ') as MemberId[];
  if (!named.every((member) => isHere(state, member))) return null;
  const replaced = appointmentIn(state, chain, account as AccountId)?.entry ?? (account as EntryId);
  return {
    ...{ account: idToBytes(account as AccountId), ref: idToBytes(replaced), keepers: named.map(idToBytes) },
    ...(decided === 'yes' && { decided: true }),
  };
}

const isOfGroup = ({ accounts }: GroupState, account: string): boolean =>
  accounts.entrusted.get(account as AccountId)?.is === 'group';

function ofMember(act: string, wished: CborMap, id: MemberId, state: GroupState): CborMap | null {
  const member = idToBytes(id);
  switch (act) {
    case 'limit.raise':
    case 'limit.cut':
      return ofLimit(act, wished, id, state);
    case 'member.remove':
      return { member, refs: tipsSeen(state, id).map(idToBytes) };
    case 'member.restore': {
      const removal: EntryId | undefined = cutoffOf(state, id)?.cutoff.entry;
      return removal === undefined ? null : { ref: idToBytes(removal) };
    }
    case 'role.grant':
      return { ...wished, member };
    default:
      return null;
  }
}

/** By how much, on what the line comes to once all on its way is taken up. */
function ofLimit(act: string, { unit, amount }: CborMap, id: MemberId, state: GroupState): CborMap | null {
  if (typeof unit !== 'string' || typeof amount !== 'number') return null;
  const { device, tip } = limitLine(state, id, unit as UnitId);
  if (device === null || tip === null) return null;
  const line = { member: idToBytes(id), unit, amount, ref: idToBytes(tip) };
  return act === 'limit.raise' ? { ...line, toDevice: idToBytes(device) } : { ...line, device: idToBytes(device) };
}

const isHere = (state: GroupState, member: MemberId): boolean =>
  state.membership.members.has(member) && cutoffOf(state, member) === null;
