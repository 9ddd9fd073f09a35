/** Proposing what no one may do alone, signing what another proposed, and letting it drop. (protocol §3.5, §6) */
import { signingChain } from '../../core/accounts/signing.ts';
import { type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Proposal } from '../../core/mandates/state.ts';
import { cutoffOf, standingRoles } from '../../core/membership/select.ts';
import { tipsSeen } from '../../core/membership/tips-seen.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { aboutOf, hasSigned, openProposals, type ProposedAct, stateOf } from './proposals.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;
export type AboutMember = { readonly member: MemberId };
export type AboutProposal = { readonly proposal: EntryId };

export function proposeRemoval({ member }: AboutMember, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (member === self.member) return refused('to-oneself');
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (cutoffOf(state, member) !== null) return refused('governing.membership-ended');
  return propose(context, 'member.remove', member, {
    member: idToBytes(member),
    refs: tipsSeen(state, member).map(idToBytes),
  });
}

/** A vote on whether somebody who was removed, or is suspended, is a member again. */
export function proposeReturn({ member }: AboutMember, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const ending = cutoffOf(context.state, member);
  if (ending === null || ending.cutoff.reason !== 'removal') return refused('no-such-removal');
  return propose(context, 'member.restore', member, { ref: idToBytes(ending.cutoff.entry) });
}

/** Anybody may, so that a group whose coordinators are all gone finds new ones by more than half of its members. */
export function proposeCoordinator({ member }: AboutMember, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (cutoffOf(state, member) !== null) return refused('governing.membership-ended');
  if (standingRoles(state).some((grant) => grant.member === member)) return refused('governing.already-coordinator');
  return propose(context, 'role.grant', member, { member: idToBytes(member), role: 'coordinator' });
}

/** Whatever the terms name stands in `refs` too, so that every phone has it before it reads the proposal. */
function propose({ state }: Context, act: ProposedAct, about: MemberId, terms: CborMap): Drafts {
  const isThere = openProposals(state).some((each) => each.act === act && aboutOf(state, each) === about);
  if (isThere) return refused('governing.already-proposed');
  const several = Array.isArray(terms['refs']) ? terms['refs'] : [];
  const refs = terms['ref'] === undefined ? several : [...several, terms['ref']];
  return ok([{ kind: 'propose', payload: { act, terms, refs } }]);
}

export function cosign({ proposal: id }: AboutProposal, context: Context): Drafts {
  const { state, self } = context;
  const found = openOne(context, id);
  if (!found.ok) return found;
  if (found.value.member === self.member) return refused('your-own-proposal');
  if (hasSigned(state, found.value, self.member)) return refused('governing.already-signed');
  if (found.value.act === 'member.remove' && aboutOf(state, found.value) === self.member)
    return refused('governing.about-yourself');
  return ok([{ kind: 'cosign', payload: { ref: idToBytes(id) } }]);
}

/** Only the device that proposed it can let it drop, as only it could carry it out. */
export function withdraw({ proposal: id }: AboutProposal, context: Context): Drafts {
  const found = openOne(context, id);
  if (!found.ok) return found;
  if (deviceOf(context.state, found.value) !== context.self.device) return refused('not-your-proposal');
  return ok([{ kind: 'propose.withdraw', payload: { ref: idToBytes(id) } }]);
}

function openOne(context: Context, id: EntryId): Result<Proposal, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = context.state.mandates.proposals.get(id);
  if (found === undefined) return refused('no-such-proposal');
  return stateOf(context.state, found) === 'open' ? ok(found) : refused('governing.proposal-closed');
}

const deviceOf = (state: GroupState, { entry }: Proposal) => state.log.nodes.get(entry)?.device;
