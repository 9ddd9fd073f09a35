/** Short words for what is put to all: decisions, ballots, votes, and the counting of them. */
import { type OpenedVote, openedFromText, openedToText, sealOfVote } from '../../../src/core/ballots/seal.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type AccountId, idToBytes } from '../../../src/core/ids.ts';
import type { Choice } from '../../../src/core/tallies/terms.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import type { CborMap, CborValue } from '../../../src/wire/cbor.ts';
import type { Phone } from '../cast.ts';
import { bytesOf, type Ref } from '../governing.ts';

/** Somebody who has an account, on their own phone or on another one's. */
export type Has = { readonly account: AccountId };

export const deciding = (of: Has, fields: CborMap = {}): CborMap => ({
  account: idToBytes(of.account),
  title: 'A roof for the well',
  summary: 'Rain falls into it.',
  topic: 'works',
  stage: 'idea',
  ...fields,
});
export const post = (by: Phone, fields?: CborMap, of: Has = by): VerifiedEntry =>
  by.sign('decision.post', deciding(of, fields));

export const opening = (decision: Ref, fields: CborMap = {}): CborMap => ({
  ref: bytesOf(decision),
  method: 'yes-no',
  title: 'A roof for the well',
  summary: '',
  topic: 'works',
  options: [],
  quorum: 0,
  pass: 'half',
  winners: 1,
  dots: 1,
  // Far off: phones close what is over by themselves.
  closesAt: 1_990_000_000_000,
  grace: 0,
  ...fields,
});
export const ask = (by: Phone, decision: Ref, fields?: CborMap): VerifiedEntry =>
  by.sign('ballot.open', opening(decision, fields));

/** A ballot about something to be done, asked straight away. */
export function askFor(by: Phone, act: string, terms: CborMap, fields: CborMap = {}): VerifiedEntry {
  const { ref, refs } = terms;
  const named: CborValue[] = [
    ...(ref === undefined ? [] : [ref]),
    ...(Array.isArray(refs) ? (refs as CborValue[]) : []),
  ];
  return ask(by, post(by), { act, terms, ...(named.length > 0 && { refs: named }), ...fields });
}

export const vote = (by: Phone, ballot: Ref, choice: Choice, fields: CborMap = {}, of: Has = by): VerifiedEntry =>
  by.sign('ballot.vote', {
    ...{ ref: bytesOf(ballot), account: idToBytes(of.account), choice },
    ...(choice === 'object' && { reason: 'It leaks.' }),
    ...fields,
  });

export const salt = new Uint8Array(16).fill(7);
/** What stands in for a locked box: the cast has no keys. */
const box = new Uint8Array(40);

export function voteHidden(by: Phone, ballot: VerifiedEntry, choice: Choice, of: Has = by): VerifiedEntry {
  // As the words of a box come back, so that what they say is tried too.
  const opened = openedFromText(openedToText({ choice, salt })) as OpenedVote;
  const seal = hexToBytes(sealOfVote(ballot.entry.id, of.account, opened)) ?? new Uint8Array();
  return by.sign('ballot.vote', { ref: bytesOf(ballot), account: idToBytes(of.account), seal, memo: box });
}

export const closing = (ballot: Ref, listed: readonly Ref[], fields: CborMap = {}): CborMap => ({
  ref: bytesOf(ballot),
  refs: listed.map(bytesOf),
  ...fields,
});
export const close = (by: Phone, ballot: Ref, listed: readonly Ref[], fields?: CborMap): VerifiedEntry =>
  by.sign('ballot.close', closing(ballot, listed, fields));

export const opened = (...choices: readonly Choice[]): CborMap => ({
  opened: choices.map((choice) => ({ choice, salt })),
});

export const delegating = (to: Has, of: Has, topic = 'works'): CborMap => ({
  ...{ account: idToBytes(of.account), topic, to: idToBytes(to.account) },
});
export const delegate = (by: Phone, to: Has, topic?: string, of: Has = by): VerifiedEntry =>
  by.sign('delegation.give', delegating(to, of, topic));

type Raised = readonly (readonly [Has, Choice])[];
/** `meeting`: it, and then what was said of who came later. */
export const raising = (ballot: Ref, meeting: readonly Ref[], raised: Raised): CborMap => ({
  ref: bytesOf(ballot),
  refs: meeting.map(bytesOf),
  hands: raised.map(([{ account }, choice]) => ({ account: idToBytes(account), choice })),
});
export const raise = (by: Phone, ballot: Ref, meeting: readonly Ref[], raised: Raised): VerifiedEntry =>
  by.sign('ballot.hands', raising(ballot, meeting, raised));

export const papering = (
  ballot: Ref,
  meeting: readonly Ref[],
  voted: readonly Has[],
  totals: readonly number[],
): CborMap => ({
  ...{ ref: bytesOf(ballot), refs: meeting.map(bytesOf), totals: [...totals] },
  voted: voted.map(({ account }) => idToBytes(account)),
});
export const paper = (by: Phone, ...of: Parameters<typeof papering>): VerifiedEntry =>
  by.sign('ballot.paper', papering(...of));
export const signPaper = (by: Phone, ballot: Ref, counted: Ref): VerifiedEntry =>
  by.sign('ballot.paper-sign', { ballot: bytesOf(ballot), ref: bytesOf(counted) });
