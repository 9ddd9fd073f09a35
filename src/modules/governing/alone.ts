/** A group with one coordinator stands still when that one is ill or loses a phone. */
import type { MemberId } from '../../core/ids.ts';
import { shownAs } from '../../core/membership/merging.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { coordinatorsOf } from './coordinators.ts';

/**
 * Since when, claimed time, ms, this member alone answers for the group though there is somebody to name; `null`: it is not
 * so.
 */
export function aloneSince({ state, self }: Pick<Context, 'state' | 'self'>): number | null {
  const leading = coordinatorsOf(state);
  if (leading.length !== 1 || leading[0]?.member !== self.member) return null;
  const others = [...state.membership.members.keys()].filter((member) => member !== self.member);
  const since = others.flatMap((member) => (mayBeNamed(state, member) ? (letInAt(state, member) ?? []) : []));
  return since.length === 0 ? null : Math.min(...since);
}

const mayBeNamed = (state: GroupState, member: MemberId): boolean =>
  cutoffOf(state, member) === null && shownAs(state, member) === member;

/** The founder was there from the beginning. */
function letInAt({ membership: { founding, members }, log }: GroupState, member: MemberId): number | null {
  if (founding?.founder === member) return founding.claimedAt;
  const [admission] = members.get(member)?.admissions ?? [];
  return (admission && log.nodes.get(admission)?.claimedAt) ?? null;
}
