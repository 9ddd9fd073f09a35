import type { ChainState } from '../chain.ts';
import type { DeviceId, MemberId, UnitId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import type { Device, Member, PolicyValue, Unit } from './state.ts';

/** What each policy is when the founding says nothing. */
const policyDefaults = {
  /** Who may invite: 'members' or 'coordinators'. */
  inviting: 'members',
} as const satisfies Record<string, PolicyValue>;

export const policyOf = (state: GroupState, key: keyof typeof policyDefaults): PolicyValue =>
  state.membership.founding?.policies.get(key) ?? policyDefaults[key];

/**
 * Whether the author acts as coordinator: by the founding, or by a role it had acknowledged and nobody it had heard had ended.
 * Judged on what the chain acknowledged, so that later news changes nothing already said.
 */
export function isCoordinator(state: GroupState, chain: ChainState): boolean {
  const { founding, roles } = state.membership;
  if (chain.member === null) return false;
  if (founding?.founder === chain.member) return true;
  return [...chain.acknowledged].some((id) => {
    const grant = roles.get(id);
    return (
      grant?.member === chain.member &&
      grant.role === 'coordinator' &&
      !grant.endings.some((end) => chain.acknowledged.has(end))
    );
  });
}

/** Roles as the whole log has them, for showing; a rule asks `isCoordinator` instead. */
export function coordinators(state: GroupState): MemberId[] {
  const { founding, roles } = state.membership;
  const granted = [...roles.values()].filter((grant) => grant.endings.length === 0).map((grant) => grant.member);
  return [...new Set([...(founding ? [founding.founder] : []), ...granted])].sort();
}

export const memberOfDevice = (state: GroupState, device: DeviceId): Member | undefined => {
  const found = state.membership.devices.get(device);
  return found && state.membership.members.get(found.member);
};

/**
 * The device that others address payments to: the newest that came in as such, passing over those that signed two histories,
 * since nothing that such a device accepts can be spent.
 */
export function primaryDevice(state: GroupState, member: MemberId): Device | undefined {
  const sound = (state.membership.members.get(member)?.devices ?? []).filter(
    (each) => !state.log.forks.has(each.device),
  );
  return sound.filter((each) => each.primary).at(-1) ?? sound.at(-1);
}

export const unitOf = (state: GroupState, unit: UnitId): Unit | undefined =>
  state.membership.founding?.units.find((each) => each.id === unit);
