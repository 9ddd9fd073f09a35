/** Somebody without an invitation looks for a group: by the link to its door, or in the list of a relay. */
import type { Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { DoorCard } from '../../wire/door-card.ts';
import { type DoorLink, decodeDoorLink, encodeDoorLink } from '../../wire/door-link.ts';
import type { PhonePorts } from '../phone/ports.ts';
import type { DoorCardView } from './api.ts';
import { readCard } from './card.ts';
import { olderDoorsMost } from './renewing.ts';

export type FoundDoor = { readonly link: DoorLink; readonly card: DoorCard; readonly relay: string };

/** As many doors as a group leads on from, and one more: cards that lead in a circle end there. */
const stepsMost = olderDoorsMost + 1;

/**
 * Asks the relays that the link names, one after the other, and goes on to the door that the group has since. Codes: see
 * `DoorCalls.visit`.
 */
export async function findDoor(ports: PhonePorts, text: string): Promise<Result<FoundDoor, Refusal>> {
  const read = decodeDoorLink(text);
  if (!read.ok) return err({ code: read.error });
  let link = read.value;
  for (let step = 0; step <= stepsMost; step += 1) {
    const found = await cardAt(ports, link);
    if (!found.ok || found.value.card.next === null) return found;
    link = { ...link, ...found.value.card.next };
  }
  return err({ code: 'damaged' });
}

async function cardAt(ports: PhonePorts, link: DoorLink): Promise<Result<FoundDoor, Refusal>> {
  const doors = await ports.relays.doors();
  let code = 'unreachable';
  for (const relay of doors === null ? [] : link.relays) {
    const card = await doors?.visit(relay, link.door);
    if (card === undefined || card === 'unreachable') continue;
    const read = card && (await readCard(ports.identity, link, card));
    if (read?.ok) return ok({ link, card: read.value, relay });
    code = read === null ? 'closed' : 'damaged';
  }
  return err({ code });
}

/** What the relays that this app came from list. A card that is none of its door's is left out. */
export async function listedDoors(ports: PhonePorts): Promise<Result<readonly DoorCardView[], Refusal>> {
  const doors = await ports.relays.doors();
  const views: DoorCardView[] = [];
  let isReached = false;
  for (const relay of doors === null ? [] : ports.homeRelays) {
    const listed = await doors?.list(relay);
    if (listed === undefined || listed === 'unreachable') continue;
    isReached = true;
    for (const { door, card } of listed) {
      const link = { door, opener: null, relays: [relay] };
      const read = await readCard(ports.identity, link, card);
      if (read.ok) views.push(cardView(ports, link, read.value));
    }
  }
  return isReached ? ok(views) : err({ code: 'unreachable' });
}

export const cardView = (ports: PhonePorts, link: DoorLink, { name, says, place }: DoorCard): DoorCardView => ({
  link: encodeDoorLink(ports.origin, link),
  name,
  says,
  place,
});
