/** `device.add`: a further phone of a member. (protocol §2, §9) */
import { bytesToHex } from '../../lib/bytes.ts';
import { bytes, entryId, flag, listOf, memberId, optional, payloadOf, type Read } from '../fields.ts';
import { idToBytes } from '../ids.ts';
import { kind } from '../kind.ts';
import { deviceAuthorisation } from './authorisations.ts';
import { calledLost, guardiansAgree } from './guardians.ts';
import { addDevice } from './state.ts';

const deviceShape = {
  ref: entryId,
  root: memberId,
  box: bytes(32),
  /** By the root; absent when guardians let it in. */
  authorisation: optional(bytes(64)),
  /** Words of guardians; absent with the card. */
  refs: optional(listOf(entryId, 9)),
  /** From now on others pay to this device: it takes the place of one that is lost. */
  primary: optional(flag),
};

/**
 * A further device of a member opens its own chain, authorised by the member's root key or by guardians. It starts with no
 * rights.
 */
export const addMemberDevice = kind<Read<typeof deviceShape>>({
  decode: payloadOf(deviceShape),
  opensChain: true,
  proofs: ({ root, authorisation }, { group, device }) =>
    authorisation === null
      ? []
      : [{ publicKey: idToBytes(root), message: deviceAuthorisation(group, device), signature: authorisation }],
  judge: ({ ref, root, box, authorisation, refs }, { state, entry }) => {
    const opening = state.log.nodes.get(ref);
    // `ref` is the entry by which the member first came in, so that it stands in this one's causal past.
    if (opening?.seq !== 0 || opening.member !== root || opening.verdict.is !== 'valid') return 'no-such-member';
    if (authorisation !== null) return null;
    const newcomer = { member: root, device: entry.device, box: bytesToHex(box) };
    return guardiansAgree(state, refs ?? [], newcomer) ? null : 'needs-card-or-guardians';
  },
  onChain: ({ root, authorisation, refs }, { state, chain }) => {
    chain.member = root;
    if (authorisation === null) for (const lost of calledLost(state, refs ?? [])) chain.mayRevoke.add(lost);
  },
  onGroup: ({ root, box, primary, authorisation }, { state, entry }) => {
    const depth = state.log.nodes.get(entry.id)?.depth ?? 0;
    const device = {
      device: entry.device,
      member: root,
      box: bytesToHex(box),
      openedBy: entry.id,
      depth,
      invitation: null,
      primary: primary === true,
      byGuardians: authorisation === null,
    };
    addDevice(state.membership, device);
  },
});
