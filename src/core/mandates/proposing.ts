/**
 * `propose`, `cosign`, `propose.withdraw`, `enact`: one member's act with others behind it, by their signatures or by a vote.
 * (protocol §3.5, §7)
 */

import { ok, type Result } from '../../lib/result.ts';
import { insertSorted } from '../../lib/sorted.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { noMandateBy } from '../ballots/mandate.ts';
import { cborMap, entryId, listOf, optional, payloadOf, type Read, text } from '../fields.ts';
import type { EntryId, MemberId } from '../ids.ts';
import { type AnyKind, kind, type Standing } from '../kind.ts';
import { type LogNode, nodeOfKind, payloadOfKind } from '../log.ts';
import { isCoordinator } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import type { AnyAct, Mandate } from './act.ts';
import { electorateAt } from './electorate.ts';
import { readNamed, readTermsOf } from './terms.ts';

type Proposed = { readonly act: string; readonly terms: unknown; readonly refs: readonly EntryId[] };

const outerShape = {
  act: text(1, 40),
  terms: cborMap,
  /** What the terms refer to, so that it is there when the proposal is read. */
  refs: optional(listOf(entryId, 600)),
};
const readOuter = payloadOf(outerShape);

export function mandateKinds(acts: Readonly<Record<string, AnyAct>>): Record<string, AnyKind> {
  const decodeProposal = (payload: CborMap): Result<Proposed, string> => {
    const outer = readOuter(payload);
    if (!outer.ok) return outer;
    const { act: name, refs } = outer.value;
    const read = readNamed(readTermsOf(acts), outer.value);
    return read.ok ? ok({ act: name, terms: read.value, refs: refs ?? [] }) : read;
  };

  const propose = kind<Proposed>({
    decode: decodeProposal,
    judge: () => null,
    onGroup: ({ act: name }, { state, chain, entry }) => {
      if (chain.member === null) return;
      if (isCoordinator(state, chain)) state.mandates.asCoordinator.add(entry.id);
      state.mandates.proposals.set(entry.id, {
        entry: entry.id,
        member: chain.member,
        act: name,
        claimedAt: entry.claimedAt,
        cosigns: [],
        enactments: [],
        withdrawals: [],
      });
    },
  });

  /** The act that a valid proposal or ballot is about, with its terms. */
  const proposed = (
    state: GroupState,
    ref: EntryId,
  ): { readonly node: LogNode; readonly done: AnyAct; readonly terms: unknown } | null => {
    const node = state.log.nodes.get(ref);
    if (!node || !isProposal(node)) return null;
    const { act: name, terms } = node.payload as { readonly act: string | null; readonly terms: unknown };
    const done = name === null ? undefined : acts[name];
    return done ? { node, done, terms } : null;
  };

  const enact = kind<EnactPayload>({
    decode: payloadOf(enactShape),
    governance: true,
    judge: ({ ref, refs }, at) => {
      const proposal = proposed(at.state, ref);
      if (proposal === null) return 'no-such-proposal';
      if (proposal.node.device !== at.entry.device) return 'not-your-proposal';
      if (at.chain.enacted.has(ref)) return 'already-enacted';
      const mandate = mandateFor(at, proposal, refs);
      return typeof mandate === 'string' ? mandate : proposal.done.judge(proposal.terms, at, mandate);
    },
    onChain: ({ ref }, at) => {
      at.chain.enacted.add(ref);
      const proposal = proposed(at.state, ref);
      proposal?.done.onChain?.(proposal.terms, at);
    },
    onGroup: ({ ref, refs }, at) => {
      const proposal = proposed(at.state, ref);
      const mandate = proposal && mandateFor(at, proposal, refs);
      if (!proposal || !mandate || typeof mandate === 'string') return;
      insertSorted(at.state.mandates.proposals.get(ref)?.enactments ?? [], at.entry.id);
      proposal.done.onGroup(proposal.terms, at, mandate);
    },
  });

  return { propose, cosign, 'propose.withdraw': withdraw, enact };
}

type About = { readonly node: LogNode; readonly done: AnyAct };

const isProposal = ({ kind: name, verdict }: LogNode): boolean =>
  (name === 'propose' || name === 'ballot.open') && verdict.is === 'valid';

/** Who stands behind it, by their signatures or by a ballot; or why that is not enough. */
function mandateFor({ state, chain }: Standing, { node, done }: About, refs: readonly EntryId[]): Mandate | string {
  if (node.kind === 'ballot.open') {
    if (!done.enough.includes('members')) return 'needs-more-signers';
    return noMandateBy(state, chain, node.id, refs) ?? { by: 'members', signers: [] };
  }
  if (!refs.every((id) => isCosign(state, id, node.id))) return 'not-a-cosignature';
  return mandateOf(state, node, refs, done) ?? 'needs-more-signers';
}

const refShape = { ref: entryId };
type RefPayload = Read<typeof refShape>;
const enactShape = { ref: entryId, refs: listOf(entryId, 600) };
type EnactPayload = Read<typeof enactShape>;

const cosign = kind<RefPayload>({
  decode: payloadOf(refShape),
  judge: ({ ref }, { state, chain }) => {
    const proposal = nodeOfKind(state.log, 'propose', ref);
    if (proposal === null) return 'no-such-proposal';
    return proposal.member === chain.member ? 'your-own-proposal' : null;
  },
  onGroup: ({ ref }, { state, chain, entry }) => {
    if (isCoordinator(state, chain)) state.mandates.asCoordinator.add(entry.id);
    insertSorted(state.mandates.proposals.get(ref)?.cosigns ?? [], entry.id);
  },
});

/** Says that it will not be carried out, so that nobody is asked any more. Binds nobody. */
const withdraw = kind<RefPayload>({
  decode: payloadOf(refShape),
  judge: ({ ref }, { state, entry }) => {
    const proposal = nodeOfKind(state.log, 'propose', ref);
    if (proposal === null) return 'no-such-proposal';
    return proposal.device === entry.device ? null : 'not-your-proposal';
  },
  onGroup: ({ ref }, { state, entry }) => {
    insertSorted(state.mandates.proposals.get(ref)?.withdrawals ?? [], entry.id);
  },
});

const isCosign = ({ log }: GroupState, id: EntryId, proposal: EntryId): boolean =>
  payloadOfKind<RefPayload>(log, 'cosign', id)?.ref === proposal;

/** The strongest mandate that these signatures make for the act; `null` when they are not enough. */
function mandateOf(state: GroupState, proposal: LogNode, cosigns: readonly EntryId[], done: AnyAct): Mandate | null {
  const signed = [proposal.id, ...cosigns];
  const signers = membersOf(state, signed);
  if (done.enough.includes('members')) {
    const electorate = electorateAt(state, proposal.id);
    const voices = signers.filter((member) => electorate.has(member));
    if (voices.length * 2 > electorate.size) return { by: 'members', signers };
  }
  const coordinating = membersOf(
    state,
    signed.filter((id) => state.mandates.asCoordinator.has(id)),
  );
  if (done.enough.includes('coordinators') && coordinating.length >= 2) return { by: 'coordinators', signers };
  if (done.enough.includes('coordinator') && coordinating.length >= 1) return { by: 'coordinator', signers };
  return null;
}

const membersOf = (state: GroupState, ids: readonly EntryId[]): MemberId[] =>
  [...new Set(ids.flatMap((id) => state.log.nodes.get(id)?.member ?? []))].sort();
