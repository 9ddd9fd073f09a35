/** The mailboxes behind links: filled while a link is open, emptied when it no longer is. (protocol §9) */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import { encodeMailbox } from '../../wire/mailbox.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { mailContext } from '../group/traffic.ts';
import type { InvitationKeys } from '../ports/identity.ts';
import type { PhonePorts } from './ports.ts';

/** A link for one's own further phone is used at once or never. */
const deviceLinkMs = 24 * 60 * 60_000;

/** Above all revisions of a mailbox that was filled: each further key of the group fills it again. */
const emptied = 2 ** 40;

/**
 * Looks after every link this phone has given out. Posting again is harmless: the relay may have been out of reach, or have
 * lost its store. A link that was revoked, used up or has expired shows its holder nothing more.
 */
export async function tendMailboxes(ports: PhonePorts, open: OpenGroup): Promise<void> {
  for (const { entry, seed } of open.local.invitations) {
    await tend(ports, open, seed, isOpenInvitation(ports, open, entry) ? { names: entry } : null);
  }
  for (const { seed, madeAt } of open.local.deviceLinks) {
    await tend(ports, open, seed, ports.clock.now() < madeAt + deviceLinkMs ? { names: null } : null);
  }
}

export function isOpenInvitation(ports: PhonePorts, open: OpenGroup, entry: EntryId): boolean {
  const invitation = open.books.state.membership.invitations.get(entry);
  if (invitation === undefined) return false;
  return stillOpen(invitation, ports.clock.now()) && invitation.admissions.length < invitation.uses;
}

/** What a mailbox is to hold: the way in, naming the invitation or none; `null`: nothing. */
type Contents = { readonly names: EntryId | null } | null;

async function tend(ports: PhonePorts, open: OpenGroup, seed: Uint8Array, contents: Contents): Promise<void> {
  const keys = await ports.identity.invitationKeys(seed);
  if (keys === null) return;
  const sealed = contents === null ? new Uint8Array() : await sealedWay(ports, open, keys, contents.names);
  if (sealed === null) return;
  const revision = contents === null ? emptied : open.local.epochKeys.length;
  const { channelKey } = keys.mailbox;
  await Promise.all(open.local.relays.map((relay) => ports.relays.putMail(relay, channelKey, revision, sealed)));
}

/** The group's keys, locked to the invitation's own and sealed for its mailbox. */
async function sealedWay(ports: PhonePorts, open: OpenGroup, keys: InvitationKeys, invitation: EntryId | null) {
  const mailbox = encodeMailbox({
    group: idToBytes(open.group),
    invitation: invitation && idToBytes(invitation),
    epochKeys: open.local.epochKeys,
    relays: open.local.relays,
  });
  const locked = await ports.identity.lockTo([keys.boxKey.publicKey], mailbox, mailContext);
  return locked && ports.identity.seal(keys.mailbox.contentKey, locked.bytes, mailContext);
}
