/** The card at a group's door: written by its coordinators, read by anybody. (decision 0026) */
import { utf8 } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { DoorRecord } from '../../modules/door/door-record.ts';
import { cardMessage, type DoorCard, decodeCard, encodeCard, encodeCardContent } from '../../wire/door-card.ts';
import type { DoorLink } from '../../wire/door-link.ts';
import { channelIdOf } from '../../wire/relay.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity, InvitationKeys } from '../ports/identity.ts';

const sealedContext = utf8('minga/door-card/sealed/1');

/**
 * The card of a door that is not listed is sealed: only whoever has the link reads it. `next`: the door that the group has since,
 * to which this one leads on; `null`: this is the one to ask at.
 */
export async function cardOf(
  identity: Identity,
  { books }: OpenGroup,
  { says, place, listed, opener }: DoorRecord,
  { boxKey, mailbox: { channelKey } }: InvitationKeys,
  next: DoorRecord | null,
): Promise<Uint8Array | null> {
  const name = books.state.membership.founding?.name ?? '';
  const content = encodeCardContent({
    ...{ key: channelKey.publicKey, box: boxKey.publicKey, name, says, place },
    next: next && { door: next.door, opener: next.listed ? null : next.opener },
  });
  const card = encodeCard(content, await channelKey.sign(cardMessage(content)));
  const sealing = listed ? null : await identity.invitationKeys(opener);
  return sealing === null ? (listed ? card : null) : identity.seal(sealing.mailbox.contentKey, card, sealedContext);
}

/** `damaged`: no card of this door, whatever the relay says. */
export async function readCard(
  identity: Identity,
  { door, opener }: Pick<DoorLink, 'door' | 'opener'>,
  bytes: Uint8Array,
): Promise<Result<DoorCard, 'damaged'>> {
  const read = decodeCard((opener && (await unsealed(identity, opener, bytes))) ?? bytes);
  if (!read.ok) return read;
  const { card, content, signature } = read.value;
  if (channelIdOf(card.key) !== door) return err('damaged');
  const holds = await identity.verifySignature(card.key, cardMessage(content), signature);
  return holds ? ok(card) : err('damaged');
}

async function unsealed(identity: Identity, opener: Uint8Array, bytes: Uint8Array): Promise<Uint8Array | null> {
  const keys = await identity.invitationKeys(opener);
  return keys && identity.open(keys.mailbox.contentKey, bytes, sealedContext);
}
