/** A group that this phone was invited to and has not said yes to: its books, read once and held in memory. */
import type { SignedEntry } from '../../core/entry.ts';
import { bytesToId, type GroupId } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import type { Invitation } from '../../core/membership/state.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { decodeBeginning } from '../../wire/beginning.ts';
import { decodeLink, type InvitationLink } from '../../wire/link.ts';
import type { InvitationRefusal } from '../api.ts';
import type { InvitationKeys } from '../ports/identity.ts';
import { type Begun, takeBeginning } from './beginnings.ts';
import { type ReadMail, readMail } from './mailboxes.ts';
import type { PhonePorts } from './ports.ts';
import { readEpochs } from './read-epochs.ts';

export type Candidate = {
  readonly group: GroupId;
  readonly seed: Uint8Array;
  readonly keys: InvitationKeys;
  readonly epochKeys: readonly Uint8Array[];
  readonly relays: readonly string[];
  readonly entries: readonly SignedEntry[];
  readonly parcels: readonly Uint8Array[];
  readonly state: GroupState;
  /** What its books were begun with, from which relay; `null`: they were read whole. */
  readonly begun: (Begun & { readonly relay: string }) | null;
  /** The invitation entry; `null` when the link lets a member's own further phone in. */
  readonly invitation: Invitation | null;
};

export type CandidateParts = Pick<
  Candidate,
  'group' | 'seed' | 'epochKeys' | 'relays' | 'entries' | 'parcels' | 'state' | 'begun'
> & {
  /** Whether the link is an invitation, whose entry has to be among those; or one for a member's own further phone. */
  readonly invites: boolean;
};

/** The inviting phone may be telling the relay at this very moment. */
const tries = 4;
const tryAgainAfterMs = 1_500;

/** Reads mailbox and books behind a link, over the first relay that has them. */
export async function fetchCandidate(ports: PhonePorts, text: string): Promise<Result<Candidate, InvitationRefusal>> {
  const link = decodeLink(text);
  if (!link.ok) return err({ code: link.error === 'not-a-minga-link' ? 'not-an-invitation' : link.error });
  const keys = await ports.identity.invitationKeys(link.value.seed);
  const group = bytesToId<GroupId>(link.value.group);
  if (keys === null || group === null) return err({ code: 'damaged' });
  for (let attempt = 1; ; attempt += 1) {
    const candidate = await fetchOnce(ports, keys, link.value, group);
    const incomplete = !candidate.ok && candidate.error.code === 'incomplete';
    if (!incomplete || attempt === tries) return candidate;
    await new Promise<void>((resume) => void ports.clock.after(tryAgainAfterMs, resume));
  }
}

async function fetchOnce(ports: PhonePorts, keys: InvitationKeys, link: InvitationLink, group: GroupId) {
  let refusal: InvitationRefusal = { code: 'unreachable' };
  for (const relay of new Set([...link.relays, ...ports.homeRelays])) {
    const fetched = await fetchFrom(ports, relay, keys, link, group);
    if (fetched.ok) return readCandidate(ports, fetched.value);
    if (fetched.error.code !== 'unreachable') refusal = fetched.error;
  }
  return err(refusal);
}

async function fetchFrom(
  ports: PhonePorts,
  relay: string,
  keys: InvitationKeys,
  link: InvitationLink,
  group: GroupId,
): Promise<Result<CandidateParts, InvitationRefusal>> {
  const mail = await ports.relays.readAll(relay, keys.mailbox.channelKey);
  if (mail === 'unreachable') return err({ code: 'unreachable' });
  const read = await readMail(ports, mail.slots, keys);
  if (!read.ok) return err({ code: read.error });
  const { mailbox } = read.value;
  if (bytesToId(mailbox.group) !== group) return err({ code: 'damaged' });
  const begun = await beginIn(ports, group, read.value, link.closed);
  const { epochKeys: known, invitation } = mailbox;
  const isEnough = (state: GroupState): boolean =>
    state.membership.founding !== null &&
    (begun !== null || state.log.waiting.size === 0) &&
    (invitation === null || invitationFor(state, keys) !== null);
  const books = await readEpochs(ports, relay, group, { known, boxKey: keys.boxKey, begun }, isEnough);
  if (books === null) return err({ code: 'unreachable' });
  return ok({
    ...{ group, ...books, begun: begun && { ...begun, relay } },
    seed: link.seed,
    invites: invitation !== null,
    relays: [...new Set([...mailbox.relays, relay])],
  });
}

/** What does not show what it has to is passed over: then all that the relay holds is read. */
async function beginIn(ports: PhonePorts, group: GroupId, { mailbox, parts }: ReadMail, closed: Uint8Array | null) {
  if (mailbox.beginning === null || closed === null) return null;
  const beginning = decodeBeginning(parts, mailbox.beginning);
  return beginning.ok ? takeBeginning(ports, group, beginning.value, closed) : null;
}

/** Whether books and invitation are whole, and the invitation open. */
export async function readCandidate(
  ports: PhonePorts,
  parts: CandidateParts,
): Promise<Result<Candidate, InvitationRefusal>> {
  const { identity } = ports;
  const keys = await identity.invitationKeys(parts.seed);
  if (keys === null) return err({ code: 'damaged' });
  const { state } = parts;
  if (state.membership.founding === null) return err({ code: 'incomplete' });
  const invitation = invitationFor(state, keys);
  if (parts.invites && invitation === null) return err({ code: 'incomplete' });
  if (invitation?.revoked) return err({ code: 'revoked' });
  if (invitation !== null && !stillOpen(invitation, ports.clock.now())) return err({ code: 'gone' });
  return ok({ ...parts, keys, invitation });
}

function invitationFor(state: GroupState, { publicKey }: InvitationKeys): Invitation | null {
  const key = bytesToHex(publicKey);
  return [...state.membership.invitations.values()].find((each) => each.key === key) ?? null;
}
