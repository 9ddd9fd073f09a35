/** `guardians.set` and `guardian.vouch`: neighbours who can bring a member back without the card. (protocol §9) */
import { bytesToHex } from '../../lib/bytes.ts';
import type { ChainState } from '../chain.ts';
import { bytes, deviceId, entryId, integer, listOf, memberId, payloadOf, type Read } from '../fields.ts';
import type { DeviceId, EntryId, MemberId } from '../ids.ts';
import { kind } from '../kind.ts';
import type { LogNode } from '../log.ts';
import type { GroupState } from '../state.ts';
import type { Guardians, GuardianWord } from './state.ts';

const setShape = { guardians: listOf(memberId, 9), need: integer(1, 9) };

/** With an empty list the member has none. */
export const setGuardians = kind<Read<typeof setShape>>({
  decode: payloadOf(setShape),
  governance: true,
  judge: ({ guardians, need }, { chain }) => {
    if (new Set(guardians).size !== guardians.length) return 'guardians-unsound';
    if (chain.member !== null && guardians.includes(chain.member)) return 'to-oneself';
    // One alone could take the account over in a bad hour; two have to agree.
    if (guardians.length > 0 && (need < 2 || need > guardians.length)) return 'guardians-unsound';
    return null;
  },
  onGroup: ({ guardians, need }, { state, chain, entry }) => {
    if (chain.member === null) return;
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    state.membership.guardians.set(entry.id, { entry: entry.id, member: chain.member, guardians, need, depth });
  },
});

const vouchShape = {
  /** The member's choice of guardians that makes this one a guardian. */
  ref: entryId,
  device: deviceId,
  box: bytes(32),
  /** Devices of the member that are lost. */
  lost: listOf(deviceId, 16),
};

/** "I have her before me, and this is her new phone." */
export const vouchAsGuardian = kind<Read<typeof vouchShape>>({
  decode: payloadOf(vouchShape),
  judge: ({ ref }, { state, chain }) => {
    const chosen = state.membership.guardians.get(ref);
    if (chosen === undefined) return 'no-such-guardians';
    if (chain.member === null || !chosen.guardians.includes(chain.member)) return 'not-a-guardian';
    return guardiansIn(state, chain, chosen.member)?.entry === ref ? null : 'guardians-moved-on';
  },
  onGroup: ({ ref, device, box, lost }, { state, chain, entry }) => {
    const chosen = state.membership.guardians.get(ref);
    if (chosen === undefined || chain.member === null) return;
    const said = { entry: entry.id, guardian: chain.member, member: chosen.member, guardians: ref };
    state.membership.guardianWords.set(entry.id, { ...said, device, box: bytesToHex(box), lost });
  },
});

/** The member's newest choice that a chain has acknowledged. */
const guardiansIn = (state: GroupState, chain: ChainState, member: MemberId): Guardians | null =>
  newest(
    [...state.membership.guardians.values()].filter(
      (each) => each.member === member && chain.acknowledged.has(each.entry),
    ),
  );

/** As the whole log has it; `null` also when the member chose to have none. */
export function guardiansNow(state: GroupState, member: MemberId): Guardians | null {
  const chosen = newest([...state.membership.guardians.values()].filter((each) => each.member === member));
  return chosen !== null && chosen.guardians.length > 0 ? chosen : null;
}

const newest = (choices: readonly Guardians[]): Guardians | null =>
  [...choices].sort((left, right) => right.depth - left.depth || (left.entry < right.entry ? -1 : 1))[0] ?? null;

/**
 * Whether these entries are the words of enough guardians for this device of this member. They answer to one choice of
 * guardians, and each guardian counts once.
 */
export function guardiansAgree(
  state: GroupState,
  words: readonly EntryId[],
  { member, device, box }: { readonly member: MemberId; readonly device: DeviceId; readonly box: string },
): boolean {
  const said = words.map((id) => state.membership.guardianWords.get(id));
  const [first] = said;
  const chosen = first && state.membership.guardians.get(first.guardians);
  if (chosen === undefined) return false;
  const agreeing = said.filter(
    (each) => each?.guardians === chosen.entry && each.member === member && each.device === device && each.box === box,
  );
  return agreeing.length === said.length && new Set(agreeing.map((each) => each?.guardian)).size >= chosen.need;
}

/** Devices that all of these guardians call lost. */
export function calledLost(state: GroupState, words: readonly EntryId[]): DeviceId[] {
  const said = words.flatMap((id): readonly GuardianWord[] => {
    const word = state.membership.guardianWords.get(id);
    return word ? [word] : [];
  });
  return (said[0]?.lost ?? []).filter((device) => said.every((each) => each.lost.includes(device)));
}

/** Whether an opening entry stands on guardians' words and not on the card. */
export const openedByGuardians = (opening: LogNode | undefined): boolean =>
  opening?.kind === 'device.add' &&
  (opening.payload as { readonly authorisation: unknown } | null)?.authorisation === null;
