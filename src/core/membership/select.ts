import type { ChainState } from '../chain.ts';
import { hasEnded } from '../closing/sealed.ts';
import type { DeviceId, MemberId, UnitId } from '../ids.ts';
import { closedBecause, knownRestrictionsOn, standingCutoffs } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { standsFor, standsNow } from './standing.ts';
import type { Device, Member, Role, RoleGrant, Unit } from './state.ts';

/**
 * Whether the author acts as coordinator: by a role it had acknowledged and nobody it had heard had ended.
 * Judged on what the chain acknowledged, so that later news changes nothing already said.
 */
export const isCoordinator = (state: GroupState, chain: ChainState): boolean => actsAs(state, chain, 'coordinator');

/** The same for those who keep accounts of neighbours without phones. */
export const isHelper = (state: GroupState, chain: ChainState): boolean => actsAs(state, chain, 'helper');

function actsAs(state: GroupState, chain: ChainState, role: Role): boolean {
  if (chain.member === null || closedBecause(state, chain) !== null) return false;
  return [...state.membership.roles.values()].some(
    (grant) => grant.member === chain.member && isHeldFor(state, chain, role, grant),
  );
}

const isHeldFor = (state: GroupState, chain: ChainState, role: Role, grant: RoleGrant): boolean =>
  grant.role === role &&
  chain.acknowledged.has(grant.entry) &&
  !grant.endings.some((end) => chain.acknowledged.has(end) && standsFor(state, chain, end)) &&
  standsFor(state, chain, grant.entry);

/** Who holds a role, as far as a chain has acknowledged: those whom its entries may name for it. Who was cut off holds none. */
export function holdersFor(state: GroupState, chain: ChainState, role: Role): ReadonlySet<MemberId> {
  const held = [...state.membership.roles.values()].filter((grant) => isHeldFor(state, chain, role, grant));
  return new Set(held.map(({ member }) => member).filter((member) => !isCutOffFor(state, chain, member)));
}

function isCutOffFor(state: GroupState, chain: ChainState, member: MemberId): boolean {
  const [first] = state.membership.members.get(member)?.devices ?? [];
  if (first === undefined) return false;
  const known = knownRestrictionsOn(state, chain, first.device, member);
  return known.some((each) => each.is === 'cutoff' && each.device === null);
}

/** Roles as the whole log has them, for showing; a rule asks `isCoordinator` instead. */
export const standingRoles = (state: GroupState, role: Role = 'coordinator'): RoleGrant[] =>
  [...state.membership.roles.values()].filter(
    (grant) =>
      grant.role === role &&
      standsNow(state, grant.entry) &&
      !grant.endings.some((end) => standsNow(state, end)) &&
      cutoffOf(state, grant.member) === null,
  );

export const coordinators = (state: GroupState): MemberId[] =>
  [...new Set(standingRoles(state).map((grant) => grant.member))].sort();

export const memberOfDevice = (state: GroupState, device: DeviceId): Member | undefined => {
  const found = state.membership.devices.get(device);
  return found && state.membership.members.get(found.member);
};

/** How a membership ended, as the whole log has it; `null`: it has not. */
export function cutoffOf(state: GroupState, member: MemberId): MemberEnding | null {
  const [id] = state.restrictions.bySubject.get(member) ?? [];
  const device = state.membership.members.get(member)?.devices[0]?.device;
  if (id === undefined || device === undefined) return null;
  const standing = standingCutoffs(state, device, member).filter((each) => each.device === null);
  const [first] = standing;
  if (first === undefined) return null;
  return { cutoff: first, suspended: standing.some((each) => isMutual(state, each.signers, member)) };
}

export type MemberEnding = {
  readonly cutoff: ReturnType<typeof standingCutoffs>[number];
  /** They removed one of those who removed them: both wait for a vote. */
  readonly suspended: boolean;
};

/** Whether `member` had a hand in removing any of the signers. */
function isMutual(state: GroupState, signers: readonly MemberId[], member: MemberId): boolean {
  return signers.some((signer) =>
    (state.restrictions.bySubject.get(signer) ?? []).some((id) => {
      const other = state.restrictions.byEntry.get(id);
      return other?.is === 'cutoff' && other.reason === 'removal' && other.signers.includes(member);
    }),
  );
}

/** Whether a device may still speak for its member, as the whole log has it. */
export const isSound = (state: GroupState, { device, member }: Pick<Device, 'device' | 'member'>): boolean =>
  !state.log.forks.has(device) && !hasEnded(state, device) && standingCutoffs(state, device, member).length === 0;

/**
 * The device that others address payments to: the newest that came in as such, passing over those that signed two histories
 * or were cut off, since nothing that such a device accepts can be spent.
 */
export function primaryDevice(state: GroupState, member: MemberId): Device | undefined {
  const sound = (state.membership.members.get(member)?.devices ?? []).filter((each) => isSound(state, each));
  return sound.filter((each) => each.primary).at(-1) ?? sound.at(-1);
}

export const unitOf = (state: GroupState, unit: UnitId): Unit | undefined =>
  state.membership.founding?.units.find((each) => each.id === unit);
