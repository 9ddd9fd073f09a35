/** Replaces the group's key, for everybody but those who are left out. (protocol §9) */
import { type DeviceId, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import {
  epochCommitment,
  epochContext,
  epochReadersMax,
  epochRefsMax,
  newestEpochs,
  unansweredCauses,
} from '../../core/membership/epochs.ts';
import { coordinators } from '../../core/membership/select.ts';
import type { Refusal } from '../../core/module.ts';
import { standingCutoffs } from '../../core/restrictions.ts';
import type { GroupState } from '../../core/state.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Identity } from '../ports/identity.ts';
import type { Clock } from '../ports/surroundings.ts';
import type { OpenGroup } from './open-group.ts';

/** Who is to read no further, as the rules of the group have it. */
export type Departures = {
  /** Entries because of which the group's key is to change, oldest first. */
  readonly causes: (state: GroupState) => readonly EntryId[];
  /** Whether nothing more is locked to this device, or to an invitation that it gave. */
  readonly leftOut: (state: GroupState, whose: { readonly device: DeviceId; readonly member: MemberId }) => boolean;
};

/** Removed, gone of their own will, or a lost device: whoever a standing cutoff is about, and until it is taken back. (§6) */
export const cutOffs: Departures = {
  causes: (state) =>
    [...state.restrictions.byEntry.values()]
      .filter((each) => each.is === 'cutoff')
      .filter(({ entry, device, member }) => {
        const whose = device ?? state.membership.members.get(member)?.devices[0]?.device;
        return whose !== undefined && standingCutoffs(state, whose, member).some((each) => each.entry === entry);
      })
      .map(({ entry }) => entry),
  leftOut: (state, { device, member }) => standingCutoffs(state, device, member).length > 0,
};

/** The entries because of which this member's phones are to rotate; none for those who are no coordinators. */
export function rotationDue(state: GroupState, member: MemberId, { causes }: Departures): EntryId[] {
  const said = causes(state);
  return said.length > 0 && coordinators(state).includes(member) ? unansweredCauses(state, said) : [];
}

/**
 * Signs a rotation with a fresh key. This phone learns the key as all do, from the box in the entry, so that a crash between the
 * two leaves nobody writing where nobody reads. Fails with what a coordinator's entry may be refused for.
 */
export async function rotate(
  { identity, clock }: { readonly identity: Identity; readonly clock: Clock },
  open: OpenGroup,
  departures: Departures,
): Promise<Result<readonly EntryId[], Refusal>> {
  const { state } = open.books;
  const key = identity.randomBytes(32);
  const locked = await identity.lockTo(readers(state, departures, clock.now()), key, epochContext(state.group));
  if (locked === null) return err({ code: 'only-coordinators' });
  const follows = newestEpochs(state).map(({ entry }) => entry);
  const causes = unansweredCauses(state, departures.causes(state));
  const refs = [...follows.slice(-epochRefsMax / 2), ...causes].slice(0, epochRefsMax);
  const commit = hexToBytes(epochCommitment(key)) ?? new Uint8Array();
  const payload = { refs: refs.map(idToBytes), commit, box: locked.bytes };
  return open.propose(open.me, () => ok([{ kind: 'epoch.rotate', payload }]));
}

/** Box keys of the devices that remain, newest first, and of open invitations, so that newcomers need nobody's phone. */
function readers(state: GroupState, { leftOut }: Departures, now: number): Uint8Array[] {
  const { devices, invitations } = state.membership;
  const remaining = [...devices.values()]
    .filter((device) => !leftOut(state, device))
    .sort((left, right) => right.depth - left.depth)
    .map(({ box }) => hexToBytes(box));
  const open = [...invitations.values()]
    .filter((each) => stillOpen(each, now) && each.admissions.length < each.uses && !leftOut(state, each))
    .map(({ entry }) => state.log.nodes.get(entry)?.payload as { readonly box?: unknown } | null | undefined)
    .map((payload) => payload?.box);
  return [...remaining, ...open]
    .filter((box): box is Uint8Array => box instanceof Uint8Array && box.length === 32)
    .slice(0, epochReadersMax);
}
