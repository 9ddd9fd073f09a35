/** `account.inherit`: an account in custody passes from a lost device, once the books were closed over it. (protocol §8) */

import { addRights, type ChainState, rightKey } from '../../chain.ts';
import { type Estate, endingOf, estateIn, tipInCut } from '../../closing/inheriting.ts';
import { isQuorum } from '../../closing/quorum.ts';
import type { Checkpoint } from '../../closing/state.ts';
import { noteTakeover } from '../../closing/takeovers.ts';
import { entryId, listOf, payloadOf, type Read } from '../../fields.ts';
import type { AccountId, EntryId } from '../../ids.ts';
import { kind, type Standing } from '../../kind.ts';
import type { CustodyEnd } from '../../restrictions.ts';
import type { GroupState } from '../../state.ts';
import { noteTaken } from '../claiming.ts';
import { custodyEnd, firstEndIn, type Place } from './ends.ts';
import { takeOverMandates } from './paying-out.ts';
import { custodyKey } from './state.ts';

const shape = {
  /** The entry that ended the custody. */
  ref: entryId,
  /** A checkpoint that contains it, and its seals. */
  refs: listOf(entryId, 8),
};
type InheritPayload = Read<typeof shape>;

export const inheritAccount = kind<InheritPayload>({
  decode: payloadOf(shape),
  judge: ({ ref, refs: [checkpoint, ...seals] }, at) => {
    const { state, chain } = at;
    const end = custodyEnd(state, ref);
    if (end === null || end.toDevice !== chain.device) return 'not-the-heir';
    if (chain.inheritedCustody.has(custodyKey(end.device, end.account))) return 'already-inherited';
    const sealed = checkpoint && state.closing.checkpoints.get(checkpoint);
    if (!sealed || !isQuorum(state, sealed, seals) || !endedFirstBy(state, sealed, end)) return 'not-sealed';
    if (firstEndIn(state, sealed, end) !== ref) return 'not-the-heir';
    if (firstEndIn(state, sealed, { device: chain.device, account: end.account }) !== null) return 'passed-from-it';
    if (tipInCut(state, sealed, end.device) === null) return 'two-histories';
    return legacyOf(at, end, sealed) === null ? 'not-in-custody' : null;
  },
  onChain: (payload, at) => {
    const { state, chain } = at;
    const legacy = legacyIn(at, payload);
    if (legacy === null) return;
    const { account, device, lost, tip } = legacy;
    chain.inheritedCustody.set(custodyKey(device, account), tip);
    chain.custody.set(account, { device: chain.device, own: false });
    for (const { id: unit } of state.membership.founding?.units ?? []) {
      const key = rightKey(account, unit);
      addRights(chain, account, unit, lost.rights.get(key) ?? 0);
      chain.limits.set(key, (chain.limits.get(key) ?? 0) + (lost.limits.get(key) ?? 0));
      const tipOfLimit = lost.limitTips.get(key);
      if (tipOfLimit !== undefined) chain.limitTips.set(key, tipOfLimit);
    }
    takeOverAnswers(state, chain, lost, account);
    for (const [source, newest] of lost.claimedTip)
      if (!chain.claimedTip.has(source)) chain.claimedTip.set(source, newest);
  },
  onGroup: (payload, at) => {
    const legacy = legacyIn(at, payload);
    if (legacy === null) return;
    const { account, device, tip, taken } = legacy;
    noteTakeover(at.state, device, custodyKey(device, account), { by: at.entry.id, tip });
    for (const claim of taken) noteTaken(at.state, claim, at.entry.id, device);
  },
});

/** What the lost device had said about payments from and to the account is not said a second time. */
function takeOverAnswers({ accounts }: GroupState, chain: ChainState, lost: ChainState, account: AccountId): void {
  const ofClaims = (ids: Iterable<EntryId>) => [...ids].filter((id) => accounts.claims.get(id)?.account === account);
  for (const id of ofClaims(lost.claimed)) chain.claimed.add(id);
  takeOverMandates(chain, lost);
  for (const id of ofClaims(lost.declined)) chain.declined.add(id);
  for (const id of lost.reclaimed) if (accounts.transfers.get(id)?.from === account) chain.reclaimed.add(id);
  for (const id of lost.reversed) if (accounts.transfers.get(id)?.to === account) chain.reversed.add(id);
}

/** In this checkpoint and in none before it; nor did the whole device end before, for then its member's heir has the account. */
function endedFirstBy(state: GroupState, sealed: Checkpoint, end: CustodyEnd): boolean {
  if (firstEndIn(state, sealed, end) === null) return false;
  for (let at = sealed.previous; at !== null; ) {
    const before = state.closing.checkpoints.get(at);
    if (before === undefined) break;
    if (firstEndIn(state, before, end) !== null || endingOf(state, before, end.device) !== null) return false;
    at = before.previous;
  }
  return true;
}

type Legacy = Estate & Place;

const legacyIn = (at: Standing, { ref, refs: [checkpoint] }: InheritPayload): Legacy | null => {
  const end = custodyEnd(at.state, ref);
  const sealed = checkpoint && at.state.closing.checkpoints.get(checkpoint);
  return end && sealed ? legacyOf(at, end, sealed) : null;
};

/** `null`: the lost device had given the account away before, or signed two histories. */
export function legacyOf(
  at: Pick<Standing, 'state' | 'chainAt'>,
  end: CustodyEnd,
  sealed: Pick<Checkpoint, 'cut'>,
): Legacy | null {
  const { account, device } = end;
  const estate = estateIn(at, device, sealed, (claimed) => claimed === account);
  const custody = estate?.lost.custody.get(account);
  // A device that had heard of the end keeps nothing any more, and has the rights still.
  return estate === null || (custody !== undefined && custody.device !== device) ? null : { ...estate, account };
}
