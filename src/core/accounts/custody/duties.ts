/** What a device does by itself about accounts that are not its member's own. (protocol §2) */
import { type ChainState, limitIn, rightKey, rightsOf } from '../../chain.ts';
import { type AccountId, accountOfMember, idToBytes } from '../../ids.ts';
import type { Draft } from '../../module.ts';
import type { GroupState } from '../../state.ts';
import { isOver } from './asks.ts';
import { passedFrom } from './ends.ts';
import { allOf } from './handing-over.ts';
import { keeps } from './state.ts';

export function custodyDuties(state: GroupState, chain: ChainState): Draft[] {
  // What goes now is not also taken over, and what comes back is looked at when it has.
  const handed = [...approvedHandovers(state, chain), ...restsComeBack(state, chain)];
  return handed.length > 0 ? handed : takingOver(state, chain);
}

/** A coordinator has let it go: so it goes, with what is in it by then. */
function approvedHandovers(state: GroupState, chain: ChainState): Draft[] {
  const drafts = new Map<AccountId, Draft>();
  for (const ask of state.accounts.handoverAsks.values()) {
    const { account, fromDevice, toDevice, own, approvals } = ask;
    const approval = approvals[0];
    if (fromDevice !== chain.device || approval === undefined || !keeps(chain, account) || isOver(state, ask)) continue;
    // It was lost meanwhile, and the account with it.
    if (passedFrom(state, { device: toDevice, account }, () => true)) continue;
    const opening = state.membership.devices.get(toDevice)?.openedBy;
    if (opening === undefined) continue;
    const said = { ...(own ? { own: true } : {}), refs: [idToBytes(approval)] };
    drafts.set(account, handoverOf(state, chain, account, { ref: idToBytes(opening), ...said }));
  }
  return [...drafts.values()];
}

/** Somebody declined what was paid from an account that has gone on: what comes back goes after it. */
const restsComeBack = (state: GroupState, chain: ChainState): Draft[] =>
  [...chain.custody].flatMap(([account, { device }]) => {
    const opening = state.membership.devices.get(device)?.openedBy;
    if (device === chain.device || opening === undefined || allOf(state, chain, account).rights.size === 0) return [];
    return [handoverOf(state, chain, account, { ref: idToBytes(opening), rest: true })];
  });

/** The draft by which a device gives an account away with all that it has of it. */
export function handoverOf(state: GroupState, chain: ChainState, account: AccountId, said: Draft['payload']): Draft {
  const { rights, limits } = allOf(state, chain, account);
  const amounts = { rights: Object.fromEntries(rights), limits: Object.fromEntries(limits) };
  return { kind: 'handover', payload: { account: idToBytes(account), ...said, ...amounts } };
}

/** On the phone of the person whose account it is: once they are admitted, it becomes their own. */
function takingOver({ membership }: GroupState, chain: ChainState): Draft[] {
  if (chain.member === null) return [];
  const mine = accountOfMember(chain.member);
  return (membership.founding?.units ?? []).flatMap(({ id: unit }) => {
    const ref = chain.limitTips.get(rightKey(mine, unit));
    if (ref === undefined) return [];
    const drafts = [...chain.custody].flatMap(([account, { own }]) => {
      const [rights, limit] = [rightsOf(chain, account, unit), limitIn(chain, account, unit)];
      if (!own || !keeps(chain, account) || (rights === 0 && limit === 0)) return [];
      if (limit > 0 && limitIn(chain, mine, unit) > 0) return [];
      return [
        { kind: 'account.take', payload: { account: idToBytes(account), unit, ref: idToBytes(ref), rights, limit } },
      ];
    });
    // Each builds on the limit that the one before leaves.
    return drafts.slice(0, 1);
  });
}
