/** What one member has in one unit, as one of their devices sees it. */
import { limitIn, rightKey, rightsOf } from '../chain.ts';
import { type AccountId, accountOfMember, type DeviceId, type MemberId, type UnitId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import { speakingChain } from './duties.ts';
import { limitAt } from './limits-state.ts';
import { balanceOf } from './state.ts';

/** All amounts in minor units. */
export type Purse = {
  readonly balance: number;
  /** What this device may still spend now; 0 once it has forked. */
  readonly may: number;
  /** What the member's other devices may spend. */
  readonly elsewhere: number;
  /** In the balance, addressed to this device, and not yet claimed by it. */
  readonly arriving: number;
  /** How far below zero the member may go; 0 until admitted. */
  readonly limit: number;
};

export function purseOf(
  state: GroupState,
  self: { readonly member: MemberId; readonly device: DeviceId },
  unit: UnitId,
): Purse {
  const account = accountOfMember(self.member);
  const devices = state.membership.members.get(self.member)?.devices ?? [];
  const others = new Set(devices.map((each) => each.device).filter((device) => device !== self.device));
  return {
    balance: balanceOf(state.accounts, account, unit),
    may: spendable(state, self.device, account, unit),
    elsewhere: [...others].reduce((sum, device) => sum + spendable(state, device, account, unit), 0),
    arriving: arrivingAt(state, self.device, account, unit),
    limit: limitOf(state, self.member, unit),
  };
}

function spendable(state: GroupState, device: DeviceId, account: AccountId, unit: UnitId): number {
  const chain = speakingChain({ state, self: { device } });
  return chain === null ? 0 : Math.max(0, rightsOf(chain, account, unit));
}

function arrivingAt(state: GroupState, device: DeviceId, account: AccountId, unit: UnitId): number {
  let sum = 0;
  for (const id of state.accounts.unanswered.get(device) ?? []) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer?.to === account && transfer.unit === unit) sum += transfer.counted;
  }
  return sum;
}

/** What the member's devices were granted; until the first of them has taken its admission up, what is on its way. */
function limitOf(state: GroupState, member: MemberId, unit: UnitId): number {
  const account = accountOfMember(member);
  const chains = [...new Set(state.membership.members.get(member)?.devices.map(({ device }) => device))].flatMap(
    (device) => [...(state.log.chains.get(device)?.tips.values() ?? [])].slice(0, 1),
  );
  const taken = chains.filter((chain) => chain.limitTips.has(rightKey(account, unit)));
  if (taken.length > 0) return taken.reduce((sum, chain) => sum + limitIn(chain, account, unit), 0);
  const admissions = state.membership.members.get(member)?.admissions ?? [];
  return admissions.reduce((sum, id) => sum + limitAt(state, id, unit), 0);
}
