import type { EntryId, MemberId } from '../ids.ts';
import type { GroupState } from '../state.ts';

/** As many tips as a removal may name. */
const tipsMax = 64;

/** Where this phone has seen each of a member's devices: the cut of a removal. What it has not seen is judged by who accepted it. */
export function tipsSeen(state: GroupState, member: MemberId): EntryId[] {
  const devices = new Set(state.membership.members.get(member)?.devices.map(({ device }) => device));
  const tips = [...devices].flatMap((device) => [...(state.log.chains.get(device)?.tips.keys() ?? [])]);
  return tips.sort().slice(0, tipsMax);
}
