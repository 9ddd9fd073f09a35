/** `account.open`: an account for somebody without a phone, or for the group, in the hands of the device that says it. */
import { changeLimit } from '../../chain.ts';
import { amountsByUnit, flag, listOf, memberId, oneOf, optional, payloadOf, type Read } from '../../fields.ts';
import { accountOfEntry } from '../../ids.ts';
import { kind, type Standing } from '../../kind.ts';
import { maxAmount } from '../../membership/founding.ts';
import { fullLimitIn, policyIn } from '../../membership/policies.ts';
import { isCoordinator, isHelper, unitOf } from '../../membership/select.ts';
import { noteLimits } from '../limits-state.ts';
import { keeps } from './state.ts';

/** As many may keep one account of the group. */
export const keepersMost = 7;

const shape = {
  is: oneOf('office', 'group'),
  /** How far below zero it may go, in minor units. */
  limits: amountsByUnit(0, maxAmount),
  /** Who may keep a group account, its opener among them. */
  keepers: optional(listOf(memberId, keepersMost)),
  /** Of a group account: it pays only what the group has decided. */
  decided: optional(flag),
};
type OpenPayload = Read<typeof shape>;

/** Its name, if it has one, is a profile outside the log. (protocol §1, §2) */
export const openAccount = kind<OpenPayload>({
  decode: payloadOf(shape),
  judge: (payload, at) => {
    const { state } = at;
    if ([...payload.limits.keys()].some((unit) => unitOf(state, unit) === undefined)) return 'unknown-unit';
    if (!keepersAreSound(payload, at)) return 'keepers-unsound';
    if (isCoordinator(state, at.chain)) return null;
    if (payload.is === 'group') return 'only-coordinators';
    return isHelper(state, at.chain) ? judgeHelper(payload, at) : 'only-helpers';
  },
  onChain: ({ limits }, { state, chain, entry }) => {
    const account = accountOfEntry(entry.id);
    chain.custody.set(account, { device: chain.device, own: false });
    // The line of every unit begins here, also of those in which nothing may be owed.
    for (const { id } of state.membership.founding?.units ?? [])
      changeLimit(chain, account, id, limits.get(id) ?? 0, entry.id);
  },
  onGroup: ({ is, limits, keepers, decided }, { state, chain, entry }) => {
    const { member } = chain;
    if (member === null) return;
    const account = accountOfEntry(entry.id);
    const { claimedAt, device } = entry;
    state.accounts.entrusted.set(account, {
      account,
      is,
      openedBy: member,
      keepers,
      decided,
      claimedAt,
    });
    const opened = { entry: entry.id, is: 'opening' as const, account, device, amounts: [...limits] };
    noteLimits(state, { ...opened, previous: null, by: member, claimedAt });
  },
});

function keepersAreSound({ is, keepers, decided }: OpenPayload, { chain }: Standing): boolean {
  if (is === 'office') return keepers === null && decided === null;
  if (keepers === null || chain.member === null) return false;
  return new Set(keepers).size === keepers.length && keepers.includes(chain.member);
}

/**
 * A helper brings no more trust into the group than its rules give to so many members: accounts handed on went by a
 * coordinator, and make room.
 */
function judgeHelper({ limits }: OpenPayload, { state, chain }: Standing): string | null {
  for (const [unit, limit] of limits) if (limit > fullLimitIn(state, chain, unit)) return 'limit-too-high';
  const kept = [...chain.custody.keys()].filter((account) => keeps(chain, account)).length;
  return kept >= Number(policyIn(state, chain, 'office.max')) ? 'keeps-too-many' : null;
}
