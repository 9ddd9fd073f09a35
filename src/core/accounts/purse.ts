/** What one member has in one unit, as one of their devices sees it. */
import { rightsOf } from '../chain.ts';
import { type AccountId, accountOfMember, type DeviceId, type MemberId, type UnitId } from '../ids.ts';
import type { GroupState } from '../state.ts';
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
  if (state.log.forks.has(device)) return 0;
  const [chain] = state.log.chains.get(device)?.tips.values() ?? [];
  return chain === undefined ? 0 : rightsOf(chain, account, unit);
}

function arrivingAt(state: GroupState, device: DeviceId, account: AccountId, unit: UnitId): number {
  let sum = 0;
  for (const id of state.accounts.unanswered.get(device) ?? []) {
    const transfer = state.accounts.transfers.get(id);
    if (transfer?.counted && transfer.to === account && transfer.unit === unit) sum += transfer.amount;
  }
  return sum;
}

/** What the founding or the admissions of a member granted. */
function limitOf(state: GroupState, member: MemberId, unit: UnitId): number {
  const { founding, members } = state.membership;
  const founded = founding?.founder === member ? (founding.limits.get(unit) ?? 0) : 0;
  const admissions = members.get(member)?.admissions ?? [];
  return admissions.reduce((sum, id) => {
    const [, granted] = state.accounts.claims.get(id)?.grants.find(([each]) => each === unit) ?? [];
    return sum + (granted ?? 0);
  }, founded);
}
