/** `handover.ask`, `handover.approve`, `handover`: an account goes to another device. (protocol §2) */
import { insertSorted } from '../../../lib/sorted.ts';
import { addRights, type ChainState, limitIn, rightKey, rightsOf } from '../../chain.ts';
import { accountId, amountsByUnit, entryId, flag, listOf, optional, payloadOf, type Read } from '../../fields.ts';
import type { AccountId, EntryId, UnitId } from '../../ids.ts';
import { kind, type Standing } from '../../kind.ts';
import { maxAmount } from '../../membership/founding.ts';
import { isCoordinator } from '../../membership/select.ts';
import type { GroupState } from '../../state.ts';
import { noteLimits } from '../limits-state.ts';
import { addClaim } from '../state.ts';
import { passedAsSeenBy } from './ends.ts';
import { takeOverMandates } from './paying-out.ts';
import { judgeReceiver } from './receiving.ts';
import { type Handover, keeps } from './state.ts';

const askShape = {
  account: accountId,
  /** The entry that opened the chain of the device that is to have it. */
  ref: entryId,
  /** That device is the phone of the very person whose account it is. */
  own: optional(flag),
};
type AskPayload = Read<typeof askShape>;

export const askHandover = kind<AskPayload>({
  decode: payloadOf(askShape),
  judge: (terms, at) => (keeps(at.chain, terms.account) ? judgeGiving(terms, at) : 'not-your-account'),
  onGroup: ({ account, ref, own }, { state, chain, entry }) => {
    const receiver = state.log.nodes.get(ref);
    if (receiver === undefined || chain.member === null) return;
    const { device: fromDevice, claimedAt } = entry;
    state.accounts.handoverAsks.set(entry.id, {
      ...{ entry: entry.id, account, fromDevice, toDevice: receiver.device, member: chain.member },
      ...{ own: own === true, approvals: [], claimedAt },
    });
  },
});

/** A group's account is nobody's own. */
function judgeGiving(terms: AskPayload, at: Standing, rest = false): string | null {
  const { account, ref, own } = terms;
  const broken = judgeReceiver({ account, ref, from: at.entry.device, rest }, at);
  return broken === null && own && isOfGroup(at.state, account) ? 'not-a-keeper' : broken;
}

const isOfGroup = ({ accounts }: GroupState, account: AccountId): boolean =>
  accounts.entrusted.get(account)?.is === 'group';

const approveShape = { ref: entryId };

/**
 * A coordinator's signature under one request, and so for one device. It comes before anything is given away: whoever finds
 * a helper's phone can not throw the account to where nobody takes it.
 */
export const approveHandover = kind<Read<typeof approveShape>>({
  decode: payloadOf(approveShape),
  judge: ({ ref }, { state, chain }) => {
    if (!state.accounts.handoverAsks.has(ref)) return 'no-such-handover';
    return isCoordinator(state, chain) ? null : 'only-coordinators';
  },
  onGroup: ({ ref }, { state, entry }) => {
    insertSorted(state.accounts.handoverAsks.get(ref)?.approvals ?? [], entry.id);
  },
});

/** Sums of many amounts; far below 2^53, so that no sum of them is ever rounded. */
const maxRights = 1_000_000 * maxAmount;

const handoverShape = {
  account: accountId,
  ref: entryId,
  own: optional(flag),
  /** What came back after the account was handed over, for the same device. */
  rest: optional(flag),
  /** The approval; absent when the keeper acts as coordinator. */
  refs: optional(listOf(entryId, 1)),
  /** All that this device could spend from it, and how far below zero it may go, by unit; zeros are left out. */
  rights: amountsByUnit(-maxRights, maxRights),
  limits: amountsByUnit(0, maxRights),
};
export type HandoverPayload = Read<typeof handoverShape>;

/**
 * Gives the account away with all its rights. What comes back to this device later, since somebody declined what was paid
 * from the account, is handed after it, to the same device and without asking again.
 */
export const handover = kind<HandoverPayload>({
  decode: payloadOf(handoverShape),
  judge: (terms, at) => {
    const { state, chain } = at;
    const custody = chain.custody.get(terms.account);
    if (custody === undefined || keeps(chain, terms.account) === (terms.rest === true)) return 'not-your-account';
    const broken = judgeGiving(terms, at, terms.rest === true);
    if (broken !== null) return broken;
    if (!isAllOf(state, chain, terms)) return 'not-all-of-it';
    if (terms.rest) return judgeRest(terms, at);
    if (isCoordinator(state, chain)) return null;
    const ask = askApproved(terms, at);
    if (ask === null) return 'needs-a-coordinator';
    return chain.enacted.has(ask) ? 'already-enacted' : null;
  },
  onChain: (terms, at) => {
    const { state, chain } = at;
    const { account, ref, own, rest } = terms;
    const receiver = state.log.nodes.get(ref);
    if (receiver === undefined) return;
    const ask = askApproved(terms, at);
    // One agreement lets the account go once, however often it comes back.
    if (ask !== null) chain.enacted.add(ask);
    for (const { id } of state.membership.founding?.units ?? []) {
      const key = rightKey(account, id);
      chain.rights.delete(key);
      chain.limits.delete(key);
      chain.limitTips.delete(key);
    }
    if (!rest) chain.custody.set(account, { device: receiver.device, own: own === true });
  },
  onGroup: ({ account, ref, rights, limits, rest }, { state, chain, entry }) => {
    const receiver = state.log.nodes.get(ref);
    if (receiver === undefined) return;
    const { id, seq, device: source, claimedAt } = entry;
    const { device: toDevice } = receiver;
    const given = { id, seq, account, fromDevice: source, toDevice, rights, paidOut: new Map(chain.paidOut) };
    state.accounts.handovers.set(id, { ...given, accepts: [], fallen: new Map() });
    addClaim(state.accounts, id, { is: 'handover', source, toDevice, account, grants: [...rights], previous: null });
    if (rest) return;
    const handed = { entry: id, is: 'handover' as const, account, device: toDevice, amounts: [...limits] };
    noteLimits(state, { ...handed, previous: null, by: chain.member, claimedAt });
  },
});

/** More of what was handed over before, which has come back meanwhile. */
function judgeRest({ account, ref, rights }: HandoverPayload, { state, chain }: Standing): string | null {
  if (chain.custody.get(account)?.device !== state.log.nodes.get(ref)?.device) return 'handed-to-another';
  return rights.size === 0 ? 'nothing-left' : null;
}

/** The request that the approval names, if it is about this very handover. */
function askApproved({ account, ref, own, refs }: HandoverPayload, { state, entry }: Standing): EntryId | null {
  const [named] = refs ?? [];
  const approval = named === undefined ? undefined : state.log.nodes.get(named);
  if (approval?.kind !== 'handover.approve' || approval.verdict.is !== 'valid') return null;
  const ask = state.accounts.handoverAsks.get((approval.payload as { readonly ref: EntryId }).ref);
  if (ask?.account !== account || ask.fromDevice !== entry.device || ask.own !== (own === true)) return null;
  return ask.toDevice === state.log.nodes.get(ref)?.device ? ask.entry : null;
}

function isAllOf(state: GroupState, chain: ChainState, { account, rights, limits }: HandoverPayload): boolean {
  const all = allOf(state, chain, account);
  return areEqual(all.rights, rights) && areEqual(all.limits, limits);
}

type Amounts = ReadonlyMap<UnitId, number>;

/** What a chain has of an account, by unit in minor units, zeros left out. */
export function allOf(
  { membership }: Pick<GroupState, 'membership'>,
  chain: ChainState,
  account: AccountId,
): { readonly rights: Amounts; readonly limits: Amounts } {
  const units = (membership.founding?.units ?? []).map(({ id }) => id);
  const some = (amountOf: (unit: UnitId) => number): Amounts =>
    new Map(units.map((unit) => [unit, amountOf(unit)] as const).filter(([, amount]) => amount !== 0));
  return {
    rights: some((unit) => rightsOf(chain, account, unit)),
    limits: some((unit) => limitIn(chain, account, unit)),
  };
}

const areEqual = (one: Amounts, other: Amounts): boolean =>
  one.size === other.size && [...one].every(([unit, amount]) => other.get(unit) === amount);

/** What came back to a device that had handed the account over is for whoever took it then; all else is for anybody. */
export function mayTakeUp(state: GroupState, chain: ChainState, { id, account }: Handover): boolean {
  if (termsOf(state.log, id)?.rest) return chain.custody.has(account);
  return !passedAsSeenBy(chain, state, { device: chain.device, account });
}

/** What taking a handover up gives the chain: the account, with what the one before could spend. */
export function takeCustody(
  { log, membership }: GroupState,
  chain: ChainState,
  { id, account, rights, paidOut }: Handover,
): void {
  const terms = termsOf(log, id);
  if (terms === undefined) return;
  for (const [unit, amount] of rights) addRights(chain, account, unit, amount);
  if (terms.rest) return;
  takeOverMandates(chain, { paidOut });
  chain.custody.set(account, { device: chain.device, own: terms.own === true });
  for (const { id: unit } of membership.founding?.units ?? []) {
    const key = rightKey(account, unit);
    chain.limits.set(key, limitIn(chain, account, unit) + (terms.limits.get(unit) ?? 0));
    chain.limitTips.set(key, id);
  }
}

const termsOf = ({ nodes }: GroupState['log'], id: EntryId): HandoverPayload | undefined =>
  nodes.get(id)?.payload as HandoverPayload | undefined;
