/** Invitations: the entry, the link, and the mailbox behind it. (protocol §9) */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import type { Invitation } from '../../core/membership/state.ts';
import type { Refusal } from '../../core/module.ts';
import { compareText } from '../../lib/compare.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { encodeLink } from '../../wire/link.ts';
import { encodeMailbox } from '../../wire/mailbox.ts';
import type { InviteArgs } from '../api.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { mailContext } from '../group/traffic.ts';
import type { InvitationKeys } from '../ports/identity.ts';
import type { InvitationView } from '../views.ts';
import type { PhonePorts } from './ports.ts';

const dayMs = 86_400_000;

export async function makeInvitation(
  ports: PhonePorts,
  open: OpenGroup,
  args: InviteArgs,
): Promise<Result<EntryId, Refusal>> {
  const seed = ports.identity.randomBytes(16);
  const keys = await ports.identity.invitationKeys(seed);
  if (keys === null) return err({ code: 'damaged' });
  const expires = args.days === null ? {} : { expires: ports.clock.now() + args.days * dayMs };
  const payload = {
    key: keys.publicKey,
    box: keys.boxKey.publicKey,
    uses: args.uses,
    limits: { ...args.limits },
    ...expires,
  };
  const signed = await open.propose(open.me, () => ok([{ kind: 'invite', payload }]));
  const entry = signed.ok ? signed.value.at(-1) : undefined;
  if (!signed.ok) return signed;
  if (entry === undefined) return err({ code: 'busy-elsewhere' });
  await open.changeLocal((local) => ({ ...local, invitations: [...local.invitations, { entry, seed }] }));
  await postMail(ports, open, keys, entry);
  return ok(entry);
}

/** Locks the way in to the invitation's key and leaves it where the link's holder looks. Tried again at every connection. */
async function postMail(
  ports: PhonePorts,
  open: OpenGroup,
  keys: InvitationKeys,
  invitation: EntryId | null,
): Promise<void> {
  const mailbox = encodeMailbox({
    group: idToBytes(open.group),
    invitation: invitation && idToBytes(invitation),
    epochKeys: open.local.epochKeys,
    relays: open.local.relays,
  });
  const locked = await ports.identity.lockTo([keys.boxKey.publicKey], mailbox, mailContext);
  if (locked === null) return;
  const sealed = await ports.identity.seal(keys.mailbox.contentKey, locked.bytes, mailContext);
  await Promise.all(open.local.relays.map((relay) => ports.relays.putMail(relay, keys.mailbox.channelKey, 1, sealed)));
}

/** Mailboxes of links that are still open, posted again: the relay may have been out of reach, or have lost its store. */
export async function repostMail(ports: PhonePorts, open: OpenGroup): Promise<void> {
  for (const { entry, seed } of open.local.invitations) {
    const invitation = open.books.state.membership.invitations.get(entry);
    const keys = invitation && !invitation.revoked ? await ports.identity.invitationKeys(seed) : null;
    if (keys !== null) await postMail(ports, open, keys, entry);
  }
  for (const seed of open.local.deviceLinks) {
    const keys = await ports.identity.invitationKeys(seed);
    if (keys !== null) await postMail(ports, open, keys, null);
  }
}

/** A revoked link's mailbox is emptied, so that its holder learns nothing more. */
export async function emptyMail(ports: PhonePorts, open: OpenGroup, entry: EntryId): Promise<void> {
  const seed = open.local.invitations.find((each) => each.entry === entry)?.seed;
  const keys = seed && (await ports.identity.invitationKeys(seed));
  if (!keys) return;
  await Promise.all(
    open.local.relays.map((relay) => ports.relays.putMail(relay, keys.mailbox.channelKey, 2, new Uint8Array())),
  );
}

/** A link that brings the books to a member's own further phone; that phone then asks for the card or the words. */
export async function makeDeviceLink(ports: PhonePorts, open: OpenGroup): Promise<string> {
  const seed = ports.identity.randomBytes(16);
  const keys = await ports.identity.invitationKeys(seed);
  await open.changeLocal((local) => ({ ...local, deviceLinks: [...local.deviceLinks, seed] }));
  if (keys !== null) await postMail(ports, open, keys, null);
  return linkOf(ports, open, seed);
}

const linkOf = (ports: PhonePorts, open: OpenGroup, seed: Uint8Array): string =>
  encodeLink(ports.origin, { group: idToBytes(open.group), seed, relays: open.local.relays });

export function invitationViews(ports: PhonePorts, open: OpenGroup): InvitationView[] {
  return [...open.books.state.membership.invitations.values()]
    .sort((left, right) => compareText(left.entry, right.entry))
    .map((invitation) => toView(ports, open, invitation));
}

function toView(ports: PhonePorts, open: OpenGroup, invitation: Invitation): InvitationView {
  const seed = open.local.invitations.find((each) => each.entry === invitation.entry)?.seed;
  return {
    entry: invitation.entry,
    link: seed === undefined || invitation.revoked ? null : linkOf(ports, open, seed),
    uses: invitation.uses,
    used: invitation.admissions.length,
    expiresAt: invitation.expiresAt,
    revoked: invitation.revoked,
    limits: Object.fromEntries(invitation.limits),
    mine: invitation.device === open.me.self.device,
    by: invitation.member,
  };
}
