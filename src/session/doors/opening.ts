/** A coordinator opens the group's door, changes what its card says, or closes it. (decision 0026) */
import { type GroupId, idToBytes } from '../../core/ids.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { DoorRecord } from '../../modules/door/door-record.ts';
import { encodeDoorLink } from '../../wire/door-link.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { OpenDoorArgs } from './api.ts';
import { coordinatorPhones, doorNow, keysOf, openDoors, seedContext } from './doors-now.ts';

export async function openDoor(
  { identity }: PhonePorts,
  open: OpenGroup,
  { says, place, listed, anew }: OpenDoorArgs,
): Promise<Result<null, Refusal>> {
  if (open.local.relays.length === 0) return err({ code: 'no-relay' });
  const before = doorNow(open.books.state);
  const known = before === null || anew ? null : await keysOf(identity, open, before);
  const seed = known?.seed ?? identity.randomBytes(16);
  const keys = known?.keys ?? (await identity.invitationKeys(seed));
  const sharing = await shareSeed(identity, open, seed);
  if (keys === null || sharing === null) return err({ code: 'damaged' });
  const payload = {
    door: hexToBytes(keys.mailbox.channelKey.channel) ?? new Uint8Array(),
    opener: known === null || before === null ? identity.randomBytes(16) : before.opener,
    says: says.trim(),
    place: place.trim(),
    ...(listed ? { listed } : {}),
    ...sharing,
  };
  const { channel } = keys.mailbox.channelKey;
  // Older doors go on leading here, unless the links to them are to end.
  const signed = await open.propose(open.me, ({ state }) =>
    ok([{ kind: 'door.open', payload }, ...closings(openDoors(state).filter(({ door }) => anew || door === channel))]),
  );
  return signed.ok ? ok(null) : signed;
}

export async function closeDoor(open: OpenGroup): Promise<Result<null, Refusal>> {
  const signed = await open.propose(open.me, ({ state }) => ok(closings(openDoors(state))));
  return signed.ok ? ok(null) : signed;
}

export const closings = (doors: readonly DoorRecord[]): Draft[] =>
  doors.map(({ entry }) => ({ kind: 'door.close', payload: { ref: idToBytes(entry) } }));

/** The seed, locked to the phones of those who are coordinators. `null`: no phone has a sound key. */
export async function shareSeed(
  identity: PhonePorts['identity'],
  open: OpenGroup,
  seed: Uint8Array,
  phones = coordinatorPhones(open.books.state),
): Promise<{ readonly to: Uint8Array[]; readonly box: Uint8Array } | null> {
  const readers = phones.slice(0, 64);
  const recipients = readers.map(({ box }) => hexToBytes(box) ?? new Uint8Array());
  const locked = await identity.lockTo(recipients, seed, seedContext(open.group as GroupId));
  return locked && { to: readers.map(({ device }) => idToBytes(device)), box: locked.bytes };
}

/** What every member may show: whoever holds it can read the card and ask. */
export const linkOfDoor = (ports: PhonePorts, open: OpenGroup, { door, opener, listed }: DoorRecord): string =>
  encodeDoorLink(ports.origin, { door, opener: listed ? null : opener, relays: open.local.relays });
