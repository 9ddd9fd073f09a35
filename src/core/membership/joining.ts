/** `join` and `admit`: a newcomer opens a chain, and the inviting device lets them in. (protocol §9) */
import { bytesToHex } from '../../lib/bytes.ts';
import { insertSorted } from '../../lib/sorted.ts';
import { noteLimits } from '../accounts/limits-state.ts';
import { addClaim } from '../accounts/state.ts';
import { amountsByUnit, bytes, entryId, memberId, payloadOf, type Read } from '../fields.ts';
import { accountOfMember, type EntryId, idToBytes } from '../ids.ts';
import { kind } from '../kind.ts';
import { type LogNode, nodeOfKind } from '../log.ts';
import { deviceAuthorisation, joinAuthorisation } from './authorisations.ts';
import { maxAmount } from './founding.ts';
import { usesFor } from './inviting.ts';
import { addDevice } from './state.ts';

type JoinPayload = Read<typeof joinShape>;
const joinShape = {
  ref: entryId,
  key: bytes(32),
  root: memberId,
  box: bytes(32),
  authorisation: bytes(64),
  invited: bytes(64),
};

export const join = kind<JoinPayload>({
  decode: payloadOf(joinShape),
  opensChain: true,
  proofs: ({ root, key, authorisation, invited }, { group, device }) => [
    { publicKey: idToBytes(root), message: deviceAuthorisation(group, device), signature: authorisation },
    { publicKey: key, message: joinAuthorisation(group, root, device), signature: invited },
  ],
  judge: ({ ref, key }, { state }) => {
    const invitation = state.membership.invitations.get(ref);
    if (invitation === undefined) return 'no-such-invitation';
    if (invitation.key !== bytesToHex(key)) return 'not-this-invitation';
    return null;
  },
  onChain: ({ root }, { chain }) => {
    chain.member = root;
  },
  onGroup: ({ ref, root, box }, { state, entry }) => {
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const device = {
      device: entry.device,
      member: root,
      box: bytesToHex(box),
      openedBy: entry.id,
      depth,
      invitation: ref,
      primary: true,
      byGuardians: false,
    };
    addDevice(state.membership, device);
    state.membership.invitations.get(ref)?.joins.push(entry.id);
  },
});

/** The invitation that a `join` entry names. */
const invitationOf = (joined: LogNode | undefined): EntryId | undefined =>
  joined?.kind === 'join' ? (joined.payload as JoinPayload | null)?.ref : undefined;

const admitShape = { ref: entryId, limits: amountsByUnit(0, maxAmount) };

/**
 * The inviting device lets a newcomer in and grants what they may owe; the newcomer's `accept` claims it.
 * Its chain is the one writer of the invitation's uses, so none is used too often.
 */
export const admit = kind<Read<typeof admitShape>>({
  decode: payloadOf(admitShape),
  judge: ({ ref, limits }, { state, chain }) => {
    const joined = nodeOfKind(state.log, 'join', ref);
    if (joined === null || joined.member === null) return 'nobody-to-admit';
    const invitation = invitationOf(joined);
    const invited = invitation && state.membership.invitations.get(invitation);
    if (invited === undefined) return 'not-your-invitation';
    const uses = usesFor(state, chain, invited);
    if (uses === 0) return 'not-your-invitation';
    const already = [...chain.admitted.values()].flat();
    if (already.includes(joined.member)) return 'already-admitted';
    if ((chain.admitted.get(invited.entry)?.length ?? 0) >= uses) return 'invitation-used-up';
    for (const [unit, limit] of limits)
      if (limit > (invited.limits.get(unit) ?? 0)) return 'more-than-the-invitation-says';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const joined = state.log.nodes.get(ref);
    const invitation = invitationOf(state.log.nodes.get(ref));
    if (!joined?.member || !invitation) return;
    chain.admitted.set(invitation, [...(chain.admitted.get(invitation) ?? []), joined.member]);
  },
  onGroup: ({ ref, limits }, { state, chain, entry }) => {
    const joined = state.log.nodes.get(ref);
    const invitation = invitationOf(state.log.nodes.get(ref));
    if (!joined?.member || !invitation) return;
    insertSorted(state.membership.invitations.get(invitation)?.admissions ?? [], entry.id);
    insertSorted(state.membership.members.get(joined.member)?.admissions ?? [], entry.id);
    const account = accountOfMember(joined.member);
    const grants = [...limits];
    const { device: source, claimedAt } = entry;
    const toDevice = joined.device;
    addClaim(state.accounts, entry.id, { is: 'admission', source, toDevice, account, grants, previous: null });
    const by = chain.member;
    const admitted = { entry: entry.id, is: 'admission' as const, account, device: toDevice, amounts: grants };
    noteLimits(state, { ...admitted, previous: null, by, claimedAt });
  },
});
