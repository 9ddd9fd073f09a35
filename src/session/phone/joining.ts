/** A newcomer says yes, and a member's further phone comes in. (protocol §2, §9) */
import { type EntryId, type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import { booksAreOpen } from '../../core/membership/open-books.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity, Root } from '../ports/identity.ts';
import type { LocalGroup } from '../ports/phone-store.ts';
import type { InvitedView } from '../views.ts';
import type { Candidate } from './candidates.ts';
import { newLocal } from './founding.ts';
import type { PhonePorts } from './ports.ts';

export function invitedView(candidate: Candidate, invitedBy: string | null, alreadyMember: boolean): InvitedView {
  const { founding, members } = candidate.state.membership;
  const texts = candidate.state.records.get('texts');
  return {
    group: candidate.group,
    name: founding?.name ?? '',
    agreement: founding?.agreement ?? '',
    agreementChanged: texts?.has('agreement' as EntryId) ?? false,
    units: founding?.units ?? [],
    limits: Object.fromEntries(candidate.invitation?.limits ?? []),
    invitedBy,
    members: members.size,
    openBooks: booksAreOpen(candidate.state),
    alreadyMember,
    forOwnPhone: candidate.invitation === null,
  };
}

export type Joining = { readonly local: LocalGroup; readonly join: Draft };

/** Fresh keys and the entry that opens the newcomer's chain. */
export async function joinCandidate(ports: PhonePorts, candidate: Candidate): Promise<Joining | null> {
  const { identity } = ports;
  const { group, invitation, keys } = candidate;
  if (invitation === null) return null;
  const recovery = identity.randomBytes(16);
  const root = await identity.rootOf(recovery);
  const [key, box] = await Promise.all([identity.makeDeviceKey(), identity.makeBoxKey()]);
  const local = await newLocal(ports, { group, key, box, member: root.member, recovery });
  const payload = {
    ref: idToBytes(invitation.entry),
    key: keys.publicKey,
    root: idToBytes(root.member),
    box: box.publicKey,
    authorisation: await root.signDevice(group, key.device),
    invited: await keys.signJoin(group, root.member, key.device),
  };
  return {
    local: { ...local, epochKeys: candidate.epochKeys, relays: candidate.relays },
    join: { kind: 'join', payload },
  };
}

/** A phone that may read the books and is nobody's yet. It has keys, so that a card can make it a member's. */
export async function readerOf(
  ports: PhonePorts,
  group: GroupId,
  epochKeys: readonly Uint8Array[],
  relays: readonly string[],
) {
  const { identity } = ports;
  const [key, box] = await Promise.all([identity.makeDeviceKey(), identity.makeBoxKey()]);
  // No member has this id: it is the device's own key, which nobody holds the root of.
  const nobody = key.device as string as MemberId;
  const local = await newLocal(ports, { group, key, box, member: nobody, recovery: null });
  return { ...local, epochKeys, relays };
}

export type CardOwner = { readonly root: Root; readonly openedBy: EntryId };

/** Whose card or words these are, among the members that the books know. */
export async function memberOfCard(
  identity: Identity,
  state: GroupState,
  cardOrWords: string,
): Promise<Result<CardOwner, Refusal>> {
  const recovery = await identity.readRecovery(cardOrWords);
  if (!recovery.ok) return recovery;
  const root = await identity.rootOf(recovery.value);
  const first = state.membership.members.get(root.member)?.devices[0];
  return first === undefined ? err({ code: 'not-a-member-here' }) : ok({ root, openedBy: first.openedBy });
}

/** The entry by which this phone becomes a further device of the member whose card was shown. */
export async function openDevice(open: OpenGroup, { root, openedBy }: CardOwner, replaces: boolean): Promise<Draft> {
  const payload = {
    ref: idToBytes(openedBy),
    root: idToBytes(root.member),
    box: open.me.box.publicKey,
    authorisation: await root.signDevice(open.group, open.me.self.device),
    ...(replaces ? { primary: true } : {}),
  };
  return { kind: 'device.add', payload };
}
