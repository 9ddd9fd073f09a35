/**
 * What is said of a ballot: what is asked, what each thinks, and which ballots were counted. (protocol §4, §7)
 *
 * Voters are accounts: a member's own, or that of a neighbour without a phone. `ref` is what an entry answers: a decision, a ballot, a
 * close. What is written of an outcome names its `ballot` too, for a record is found by one id.
 */
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap, CborValue } from '../../wire/cbor.ts';
import { decisionMost } from '../decisions/entries.ts';
import {
  accountId,
  bytes,
  cborMap,
  entryId,
  flag,
  integer,
  listOf,
  oneOf,
  optional,
  payloadOf,
  type Read,
  type Reader,
  shapeOf,
  text,
  unitId,
} from '../fields.ts';
import { readNamed, type readTermsOf } from '../mandates/terms.ts';
import { maxAmount } from '../membership/founding.ts';
import { type BallotTerms, type Choice, methods } from '../tallies/terms.ts';

/** Lengths in UTF-16 code units; days of claimed time. */
export const ballotMost = {
  ...{ options: 12, label: 80, meaning: 280, icon: 32, prompt: 160, reason: 500, dots: 100, graceDays: 30 },
  /** So many can have a vote that a close can list what they say: more would not fit into an entry. Of hidden votes it says each one, too. */
  ...{ voters: 900, hiddenVoters: 700 },
  /** A paper that one alone put in, and its second signature, take two places. */
  listed: 1800,
  /** Of one show of hands, of one count of papers. */
  hands: 500,
  /** The meeting, and each entry by which one more came: codes are scanned one by one. */
  present: 501,
  ...{ words: 1000, saltBytes: 16 },
} as const;

const time = integer(1, 2 ** 46);

const option = shapeOf({
  label: text(1, ballotMost.label),
  meaning: optional(text(1, ballotMost.meaning)),
  icon: optional(text(1, ballotMost.icon)),
  /** Minor units; of budgets only. */
  cost: optional(integer(1, maxAmount)),
});

const openShape = {
  /** The decision. */
  ref: entryId,
  method: oneOf(...methods),
  /** What is voted on, as it stood when it was opened: whoever changes the decision later changes no vote. */
  title: text(1, decisionMost.title),
  summary: text(0, decisionMost.summary),
  /** Votes are delegated by topic. */
  topic: text(1, decisionMost.topic),
  options: listOf(option, ballotMost.options),
  /** Asked beside the reasons of a vote. */
  prompt: optional(text(1, ballotMost.prompt)),
  quorum: integer(0, 100),
  pass: oneOf('half', 'two-thirds'),
  winners: integer(1, ballotMost.options),
  dots: integer(1, ballotMost.dots),
  /** Minor units of `unit`; of budgets only. */
  budget: optional(integer(1, maxAmount)),
  unit: optional(unitId),
  /** Nobody's vote is readable until it is closed. */
  hidden: optional(flag),
  /** Who has delegated this topic and says nothing is counted as the one whom they trust. */
  delegating: optional(flag),
  /** Claimed time from which closing is permitted, and how much longer phones out of reach are waited for, ms. No rule reads it. */
  closesAt: time,
  grace: integer(0, ballotMost.graceDays * 86_400_000),
  /** What is done once it has passed: an act, as `propose` names one. */
  act: optional(text(1, 40)),
  terms: optional(cborMap),
  /** What the terms refer to. */
  refs: optional(listOf(entryId, 600)),
};
/** `ballot.open`: a question to everybody who is a member now. */
export type OpenPayload = Omit<Read<typeof openShape>, 'terms'> & { readonly terms: unknown };
export type Option = OpenPayload['options'][number];

const readOpen = payloadOf(openShape);

export const decodeOpen =
  (readTerms: ReturnType<typeof readTermsOf>) =>
  (payload: CborMap): Result<OpenPayload, string> => {
    const read = readOpen(payload);
    if (!read.ok) return read;
    const unsound = unsoundIn(read.value);
    if (unsound !== null) return err(unsound);
    const { act, terms, refs } = read.value;
    if (act === null) return terms === null && refs === null ? ok({ ...read.value, terms: null }) : err('act');
    const known = terms === null ? err('terms') : readNamed(readTerms, { act, terms, refs });
    return known.ok ? ok({ ...read.value, terms: known.value }) : known;
  };

/** The first field that does not fit the method; `null`: all do. */
function unsoundIn({ method, options, budget, unit, hidden, act, winners }: Read<typeof openShape>): string | null {
  const isPlain = method === 'yes-no' || method === 'consent';
  if (isPlain ? options.length > 0 : options.length < 2) return 'options';
  if (new Set(options.map(({ label }) => label)).size !== options.length) return 'options';
  const isBudget = method === 'shares';
  if (isBudget !== (budget !== null)) return 'budget';
  if (isBudget !== (unit !== null)) return 'unit';
  if (options.some(({ cost }) => isBudget !== (cost !== null))) return 'options';
  // Whoever objects says why, and a hidden vote has no room for reasons.
  if (hidden && method === 'consent') return 'hidden';
  if (act !== null && !isPlain) return 'act';
  return winners > Math.max(1, options.length) ? 'winners' : null;
}

const words = ['yes', 'no', 'abstain', 'agree', 'aside', 'object'] as const;
const numbers = listOf(integer(0, ballotMost.dots), ballotMost.options);
const choice: Reader<Choice> = (value: CborValue | undefined) =>
  typeof value === 'string' ? oneOf(...words)(value) : numbers(value);

const voteShape = {
  ref: entryId,
  /** Whose vote it is. */
  account: accountId,
  choice: optional(choice),
  /** Of a hidden ballot: what `sealOfVote` makes of the choice; the choice itself is locked to whoever closes. */
  seal: optional(bytes(32)),
  memo: optional(bytes(1, 2048)),
  reason: optional(text(1, ballotMost.reason)),
};
/** `ballot.vote`: what somebody says. Their last word before it is closed counts. */
export type VotePayload = Read<typeof voteShape>;
const readVote = payloadOf(voteShape);

export function decodeVote(payload: CborMap): Result<VotePayload, string> {
  const read = readVote(payload);
  if (!read.ok) return read;
  const isHidden = read.value.seal !== null;
  if (isHidden === (read.value.choice !== null)) return err('choice');
  if (isHidden !== (read.value.memo !== null)) return err('memo');
  return isHidden && read.value.reason !== null ? err('reason') : read;
}

const handsShape = {
  ref: entryId,
  /** The meeting, then the entries by which more came to be there. */
  refs: listOf(entryId, ballotMost.present),
  hands: listOf(shapeOf({ account: accountId, choice }), ballotMost.hands),
};
/** `ballot.hands`: what those said who were there, one by one, by whoever records the meeting. */
export type HandsPayload = Read<typeof handsShape>;
const readHands = payloadOf(handsShape);

export function decodeHands(payload: CborMap): Result<HandsPayload, string> {
  const read = readHands(payload);
  return !read.ok || areOnce(read.value.hands.map(({ account }) => account)) ? read : err('hands');
}

const paperShape = {
  ref: entryId,
  refs: listOf(entryId, ballotMost.present),
  /** Who put a paper in: their phones say nothing more about this question. */
  voted: listOf(accountId, ballotMost.hands),
  totals: listOf(integer(0, ballotMost.dots * ballotMost.hands), ballotMost.options),
};
/** `ballot.paper`: what the papers came to, as one teller counted them. */
export type PaperPayload = Read<typeof paperShape>;
const readPaper = payloadOf(paperShape);

export function decodePaper(payload: CborMap): Result<PaperPayload, string> {
  const read = readPaper(payload);
  return !read.ok || areOnce(read.value.voted) ? read : err('voted');
}

/** Somebody, and nobody twice. */
const areOnce = (ids: readonly string[]): boolean => ids.length > 0 && new Set(ids).size === ids.length;

const signShape = { ballot: entryId, ref: entryId };
/** `ballot.paper-sign`: another teller counted them too. */
export type SignPayload = Read<typeof signShape>;
export const decodeSign = payloadOf(signShape);

const giveShape = { account: accountId, topic: text(1, decisionMost.topic), to: accountId };
/** `delegation.give`: where I say nothing, I am counted as this one, in what is about this topic. */
export type GivePayload = Read<typeof giveShape>;
export const decodeGive = payloadOf(giveShape);

const refShape = { ref: entryId };
/** `delegation.end`: no more. */
export type RefPayload = Read<typeof refShape>;
export const decodeRef = payloadOf(refShape);

const opened = shapeOf({ choice, salt: bytes(ballotMost.saltBytes) });
const closeShape = {
  ref: entryId,
  /** What was counted: votes, shows of hands with the newest first, papers with their second signature, delegations. */
  refs: listOf(entryId, ballotMost.listed),
  /** Of a hidden ballot: what its votes said, in the order in which `refs` has them. */
  opened: optional(listOf(opened, ballotMost.hiddenVoters)),
};
/** `ballot.close`: nobody votes any more, and this is what was counted. */
export type ClosePayload = Read<typeof closeShape>;
export const decodeClose = payloadOf(closeShape);

const outcomeShape = {
  ballot: entryId,
  /** The close. */
  ref: entryId,
  words: text(1, ballotMost.words),
  /** Who sees to it. */
  owner: optional(accountId),
  /** Claimed time at which it is looked at again, ms; no rule reads it. */
  reviewAt: optional(time),
};
/** `outcome.write`: what follows from it, in words. The last ones stand. */
export type OutcomePayload = Read<typeof outcomeShape>;
export const decodeOutcome = payloadOf(outcomeShape);

const toldShape = { ballot: entryId, ref: entryId, account: accountId, words: optional(text(1, ballotMost.words)) };
/** `outcome.done`: somebody says that it was done. `outcome.review`: somebody has looked at it again. */
export type ToldPayload = Read<typeof toldShape>;
export const decodeTold = payloadOf(toldShape);

/** As the counting wants it. */
export const termsOf = ({ method, options, quorum, pass, winners, dots, budget }: OpenPayload): BallotTerms => ({
  ...{ method, quorum, pass, winners, dots },
  options: options.map(({ cost }) => ({ cost: cost ?? 0 })),
  budget: budget ?? 0,
});
