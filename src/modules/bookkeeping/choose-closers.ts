/** Who closes the books: chosen once by a coordinator, and afterwards by several. (protocol §8) */

import { signingChain } from '../../core/accounts/signing.ts';
import { closersNow } from '../../core/closing/closers.ts';
import type { Closer } from '../../core/closing/state.ts';
import { type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Proposal } from '../../core/mandates/state.ts';
import { isCoordinator, isSound, primaryDevice } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { openCheckpoint, sealingOf } from './open-height.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

/** As many as the rules let close together. */
const closersMost = 7;

export type ChooseClosersArgs = {
  /** The first keeps the books. */
  readonly closers: readonly MemberId[];
  /** The choice that the person saw when deciding; `null`: none. */
  readonly seen: EntryId | null;
};

/**
 * The first choice holds at once when a coordinator makes it. Every later one, and a first one by somebody else, is
 * proposed: two coordinators or more than half of all members carry it.
 */
export function chooseClosers({ closers, seen }: ChooseClosersArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (closers.length === 0 || closers.length > closersMost || new Set(closers).size < closers.length)
    return refused('closers-unsound');
  if ((closersNow(state)?.entry ?? null) !== seen) return refused('closers-moved-on');
  const named = closers.flatMap((member) => closerOf(state, member) ?? []);
  if (named.length < closers.length) return refused('bookkeeping.cannot-close');
  if (seen === null && isCoordinator(state, chain.value))
    return ok([{ kind: 'closers.set', payload: termsOf(named, null) }]);
  return propose(state, named, seen);
}

export type AskForNewClosersArgs = { readonly checkpoint: EntryId };

/** A height is stuck: those who have sealed it go on without the others. */
export function askForNewClosers({ checkpoint }: AskForNewClosersArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const open = openCheckpoint(state);
  if (open === null || open.entry !== checkpoint) return refused('bookkeeping.not-waiting');
  const named = sealingOf(state, open).sealedBy.flatMap((member) => closerOf(state, member) ?? []);
  return named.length === 0 ? refused('bookkeeping.nobody-left') : propose(state, named, open.closers);
}

/** By the device that the member uses: each closer has one writer. `null`: it signs nothing, or was never let in. */
function closerOf(state: GroupState, member: MemberId): Closer | null {
  const known = state.closing.closers.get(closersNow(state)?.entry ?? ('' as EntryId));
  const before = known?.closers.find((each) => each.member === member);
  if (before !== undefined && isSound(state, before)) return before;
  const device = mayBeCloser(state, member) ? primaryDevice(state, member)?.device : undefined;
  return device === undefined ? null : { member, device };
}

/** Whether a member can be chosen: they were let in, and have a phone that may still speak for them. */
export function mayBeCloser(state: GroupState, member: MemberId): boolean {
  const known = state.membership.members.get(member);
  const isIn = (known?.admissions.length ?? 0) > 0 || state.membership.founding?.founder === member;
  return isIn && primaryDevice(state, member) !== undefined;
}

function propose(state: GroupState, closers: readonly Closer[], ref: EntryId | null): Drafts {
  const standing = closersNow(state)?.closers;
  if (standing && isSame(standing, closers)) return refused('bookkeeping.nothing-changes');
  if (openChoices(state, ref).some((each) => isSame(closersIn(state, each), closers)))
    return refused('bookkeeping.already-proposed');
  const refs = ref === null ? [] : [idToBytes(ref)];
  return ok([{ kind: 'propose', payload: { act: 'closers.set', terms: termsOf(closers, ref), refs } }]);
}

const isSame = (left: readonly Closer[], right: readonly Closer[]): boolean =>
  left.length === right.length && left.every(({ device }, at) => right[at]?.device === device);

const termsOf = (closers: readonly Closer[], ref: EntryId | null): CborMap => ({
  closers: closers.map(({ member, device }) => ({ member: idToBytes(member), device: idToBytes(device) })),
  ...(ref === null ? {} : { ref: idToBytes(ref) }),
});

type Terms = { readonly closers: readonly Closer[]; readonly ref: EntryId | null };

const proposedTerms = (state: GroupState, { entry }: Proposal): Terms | undefined =>
  (state.log.nodes.get(entry)?.payload as { readonly terms: Terms } | null | undefined)?.terms;

export const closersIn = (state: GroupState, proposal: Proposal): readonly Closer[] =>
  proposedTerms(state, proposal)?.closers ?? [];

/** Proposals of other closers that can still come about: they replace the choice that stands. */
export const openChoices = (state: GroupState, standing: EntryId | null): Proposal[] =>
  [...state.mandates.proposals.values()].filter(
    (proposal) =>
      proposal.act === 'closers.set' &&
      proposal.enactments.length === 0 &&
      proposal.withdrawals.length === 0 &&
      (proposedTerms(state, proposal)?.ref ?? null) === standing,
  );
