/** Invitations: the entry, the link, and the mailbox behind it. (protocol §9) */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import type { Invitation } from '../../core/membership/state.ts';
import type { Refusal } from '../../core/module.ts';
import { compareText } from '../../lib/compare.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { closedLength, encodeLink } from '../../wire/link.ts';
import type { InviteArgs } from '../api.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { InvitationView } from '../views.ts';
import { tendMailboxes } from './mailboxes.ts';
import { isOpenInvitation } from './open-links.ts';
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
  const link = { entry, seed, ...(args.for === undefined ? {} : { for: args.for }) };
  await open.changeLocal((local) => ({ ...local, invitations: [...local.invitations, link] }));
  await tendMailboxes(ports, open);
  return ok(entry);
}

/** A link that brings the books to a member's own further phone; that phone then asks for the card or the words. */
export async function makeDeviceLink(ports: PhonePorts, open: OpenGroup): Promise<string> {
  const seed = ports.identity.randomBytes(16);
  const link = { seed, madeAt: ports.clock.now() };
  await open.changeLocal((local) => ({ ...local, deviceLinks: [...local.deviceLinks, link] }));
  await tendMailboxes(ports, open);
  return linkOf(ports, open, seed);
}

function linkOf(ports: PhonePorts, open: OpenGroup, seed: Uint8Array): string {
  const newest = open.books.state.closing.sealed.at(-1)?.checkpoint;
  const closed = newest === undefined ? null : idToBytes(newest).slice(0, closedLength);
  return encodeLink(ports.origin, { group: idToBytes(open.group), seed, relays: open.local.relays, closed });
}

export function invitationViews(ports: PhonePorts, open: OpenGroup): InvitationView[] {
  return [...open.books.state.membership.invitations.values()]
    .sort((left, right) => compareText(left.entry, right.entry))
    .map((invitation) => toView(ports, open, invitation));
}

function toView(ports: PhonePorts, open: OpenGroup, invitation: Invitation): InvitationView {
  const seed = open.local.invitations.find((each) => each.entry === invitation.entry)?.seed;
  return {
    entry: invitation.entry,
    link: seed === undefined || !isOpenInvitation(ports, open, invitation.entry) ? null : linkOf(ports, open, seed),
    uses: invitation.uses,
    used: invitation.admissions.length,
    expiresAt: invitation.expiresAt,
    revoked: invitation.revoked,
    limits: Object.fromEntries(invitation.limits),
    mine: invitation.device === open.me.self.device,
    by: invitation.member,
    handedTo: handedTo(open, invitation),
  };
}

function handedTo(open: OpenGroup, { moves }: Invitation): InvitationView['handedTo'] {
  const [move] = moves;
  return (move && open.books.state.membership.devices.get(move.toDevice)?.member) ?? null;
}
