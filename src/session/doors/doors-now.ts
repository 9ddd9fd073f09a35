/** Which doors the books know of, and who may read what is asked there. */

import { type GroupId, idToBytes } from '../../core/ids.ts';
import { coordinators, isSound } from '../../core/membership/select.ts';
import { standsNow } from '../../core/membership/standing.ts';
import type { Device } from '../../core/membership/state.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import { concatBytes, utf8 } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import type { DoorRecord } from '../../modules/door/door-record.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity, InvitationKeys } from '../ports/identity.ts';

/** Those that may still matter: what was closed long ago is put away with its entries. */
export const allDoors = (state: GroupState): readonly DoorRecord[] =>
  recordsAtHand<DoorRecord>(state, 'door').map(([, record]) => record);

/**
 * Those that stand open, the newest last. All others lead on to that one: those whose key somebody holds who coordinates no
 * more, and what two coordinators opened who knew nothing of one another. Every phone has the same order.
 */
export function openDoors(state: GroupState): readonly DoorRecord[] {
  const depth = ({ entry }: DoorRecord): number => state.log.nodes.get(entry)?.depth ?? 0;
  return allDoors(state)
    .filter(({ closed, entry }) => !closed && standsNow(state, entry))
    .sort((left, right) => depth(left) - depth(right) || compareText(left.entry, right.entry));
}

/** The one that is shown. */
export const doorNow = (state: GroupState): DoorRecord | null => openDoors(state).at(-1) ?? null;

export const isCoordinatorHere = ({ books, me }: OpenGroup): boolean =>
  coordinators(books.state).includes(me.self.member);

/** The phones of all coordinators, in the same order on each. */
export const coordinatorPhones = (state: GroupState): readonly Device[] =>
  coordinators(state).flatMap((member) =>
    (state.membership.members.get(member)?.devices ?? []).filter((device) => isSound(state, device)),
  );

export const seedContext = (group: GroupId): Uint8Array<ArrayBuffer> =>
  concatBytes(utf8('minga/door-seed/1'), idToBytes(group));

export type DoorKeys = { readonly seed: Uint8Array; readonly keys: InvitationKeys };

/**
 * A door's keys follow from its seed as an invitation's do: the mailbox's channel is the door. `null`: the seed was not locked
 * to this phone, or is not that door's.
 */
export async function keysOf(identity: Identity, open: OpenGroup, record: DoorRecord): Promise<DoorKeys | null> {
  for (const { to, box } of record.sharings) {
    if (!to.includes(open.me.self.device)) continue;
    const opened = await identity.unlock(box, open.me.box, seedContext(open.group));
    const keys = opened && (await identity.invitationKeys(opened.plaintext));
    if (opened && keys?.mailbox.channelKey.channel === record.door) return { seed: opened.plaintext, keys };
  }
  return null;
}
