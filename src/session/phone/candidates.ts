/** A group that this phone was invited to and has not said yes to: its books, read once and held in memory. */
import type { SignedEntry } from '../../core/entry.ts';
import { bytesToId, type GroupId } from '../../core/ids.ts';
import { stillOpen } from '../../core/membership/duties.ts';
import type { Invitation } from '../../core/membership/state.ts';
import type { GroupState } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { decodeLink, type InvitationLink } from '../../wire/link.ts';
import { decodeMailbox } from '../../wire/mailbox.ts';
import type { InvitationRefusal } from '../api.ts';
import { mailContext } from '../group/traffic.ts';
import type { InvitationKeys } from '../ports/identity.ts';
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
  /** The invitation entry; `null` when the link lets a member's own further phone in. */
  readonly invitation: Invitation | null;
};

export type CandidateParts = Pick<
  Candidate,
  'group' | 'seed' | 'epochKeys' | 'relays' | 'entries' | 'parcels' | 'state'
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
  const { relays, identity } = ports;
  const mail = await relays.readAll(relay, keys.mailbox.channelKey);
  if (mail === 'unreachable') return err({ code: 'unreachable' });
  const [sealed] = mail.slots;
  if (sealed === undefined) return err({ code: 'incomplete' });
  if (sealed.length === 0) return err({ code: 'gone' });
  const locked = await identity.open(keys.mailbox.contentKey, sealed, mailContext);
  const opened = locked && (await identity.unlock(locked, keys.boxKey, mailContext));
  const mailbox = opened && decodeMailbox(opened.plaintext);
  if (!mailbox?.ok || bytesToId(mailbox.value.group) !== group) return err({ code: 'damaged' });

  const { epochKeys: known, invitation } = mailbox.value;
  const isEnough = (state: GroupState): boolean =>
    state.membership.founding !== null &&
    state.log.waiting.size === 0 &&
    (invitation === null || invitationFor(state, keys) !== null);
  const read = await readEpochs(ports, relay, group, { known, boxKey: keys.boxKey }, isEnough);
  if (read === null) return err({ code: 'unreachable' });
  return ok({
    ...{ group, ...read },
    seed: link.seed,
    invites: invitation !== null,
    relays: [...new Set([...mailbox.value.relays, relay])],
  });
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
