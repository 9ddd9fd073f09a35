/**
 * The door's key is changed by itself when somebody holds it who coordinates no more: a former coordinator, or a coordinator's
 * phone that was lost. What was printed stays good, since the older door leads on to the new one. (decision 0026)
 */
import type { GroupState } from '../../core/state.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { ok } from '../../lib/result.ts';
import type { DoorRecord } from '../../modules/door/door-record.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import { coordinatorPhones, openDoors } from './doors-now.ts';
import { closings, shareSeed } from './opening.ts';

/** Doors that go on leading to the newest; of more the oldest is closed. Each is attended on every relay. */
export const olderDoorsMost = 8;

/** How long each phone leaves it to those before it in the order of coordinators' phones. */
const turnMs = 30_000;

/** Whether a device has been given the door's key that is no coordinator's phone. */
export function isOutgrown(state: GroupState, { entry, sharings }: DoorRecord): boolean {
  const now = new Set(coordinatorPhones(state).map(({ device }) => device));
  const opener = state.log.nodes.get(entry)?.device;
  const holders = sharings.flatMap(({ to }) => to);
  return [...holders, ...(opener === undefined ? [] : [opener])].some((device) => !now.has(device));
}

/** ms that this phone waits, so that of several that are online one does it. */
export function waitOf({ books, me }: OpenGroup): number {
  const turn = coordinatorPhones(books.state).findIndex(({ device }) => device === me.self.device);
  return Math.max(0, turn) * turnMs;
}

/** The same card at another door, with a key that only those have who coordinate now. Yields whether it was signed. */
export async function renewDoor(
  { identity }: PhonePorts,
  open: OpenGroup,
  { says, place, listed }: DoorRecord,
): Promise<boolean> {
  const seed = identity.randomBytes(16);
  const keys = await identity.invitationKeys(seed);
  const sharing = await shareSeed(identity, open, seed);
  const door = keys && hexToBytes(keys.mailbox.channelKey.channel);
  if (door === null || sharing === null) return false;
  const payload = { door, opener: identity.randomBytes(16), says, place, ...(listed ? { listed } : {}), ...sharing };
  const signed = await open.propose(open.me, ({ state }) =>
    ok([{ kind: 'door.open', payload }, ...closings(openDoors(state).slice(0, -olderDoorsMost))]),
  );
  return signed.ok;
}
