/** Saying what one would like to be so, saying it better, and letting it go. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type Change, decisionMost, type EndPayload, type PostPayload } from '../../core/decisions/entries.ts';
import type { DecisionRecord } from '../../core/decisions/record.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type CborMap, encodeStrict } from '../../wire/cbor.ts';
import { decisionFor } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

export type PostArgs = {
  /** For whom: an account that this phone keeps; absent: its own member's. */
  readonly account?: AccountId;
  readonly title: string;
  readonly summary: string;
  /** What the text is founded with that everybody edits together; '' for none. */
  readonly words: string;
  readonly topic: string;
  readonly icon: string | null;
  readonly stage: PostPayload['stage'];
  /** What would change in the books, were it up to them. */
  readonly change: Change | null;
  /** What it grew out of: a message, a listing, an earlier decision. */
  readonly from: EntryId | null;
};

export function post({ account, ...args }: PostArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const held = heldAccounts(context);
  const [own] = held;
  const whose = account ?? (own as AccountId);
  if (!held.has(whose)) return refused('decision.not-your-account');
  const { title, summary, words, topic, icon, stage, change, from } = args;
  const fault = faultIn(args);
  if (fault !== null) return fault;
  const more = {
    ...(words !== '' && { words }),
    ...(icon !== null && { icon }),
    ...(change !== null && { change: { act: change.act, terms: change.terms } }),
    ...(from !== null && { ref: idToBytes(from) }),
  };
  return ok([{ kind: 'decision.post', payload: { account: idToBytes(whose), title, summary, topic, stage, ...more } }]);
}

type Words = Partial<Pick<PostArgs, 'title' | 'summary' | 'words' | 'topic'>>;

function faultIn({ title, summary, words, topic }: Words): Result<never, Refusal> | null {
  if (title?.trim() === '') return refused('deciding.title-missing');
  if (topic?.trim() === '') return refused('deciding.topic-missing');
  const said = { title, summary, words, topic };
  for (const field of ['title', 'summary', 'words', 'topic'] as const)
    if ((said[field]?.length ?? 0) > decisionMost[field])
      return refused('deciding.too-long', { most: decisionMost[field] });
  return null;
}

export type SetArgs = {
  readonly decision: EntryId;
  readonly title?: string;
  readonly summary?: string;
  readonly topic?: string;
  /** '': without a drawing. */
  readonly icon?: string;
  readonly stage?: PostPayload['stage'];
  readonly change?: Change;
};

/** Only what is another now is said. Not while people vote: they would read what they do not vote on. */
export function set({ decision, ...args }: SetArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = decisionFor('proposer', decision, context);
  if (!found.ok) return found;
  const fault = faultIn(args);
  if (fault !== null) return fault;
  const fresh = newIn(args, found.value);
  return ok(
    Object.keys(fresh).length === 0 ? [] : [{ kind: 'decision.set', payload: { ref: idToBytes(decision), ...fresh } }],
  );
}

function newIn(args: Omit<SetArgs, 'decision'>, record: DecisionRecord): CborMap {
  const { title, summary, topic, icon, stage, change } = args;
  return {
    ...(title !== undefined && title !== record.title && { title }),
    ...(summary !== undefined && summary !== record.summary && { summary }),
    ...(topic !== undefined && topic !== record.topic && { topic }),
    ...(icon !== undefined && icon !== (record.icon ?? '') && { icon }),
    ...(stage !== undefined && stage !== record.stage && { stage }),
    ...(change !== undefined && !isSame(change, record.change) && { change: { act: change.act, terms: change.terms } }),
  };
}

const isSame = (one: Change, other: Change | null): boolean =>
  other !== null && String(encodeStrict([one.act, one.terms])) === String(encodeStrict([other.act, other.terms]));

export type EndArgs = { readonly decision: EntryId; readonly how: EndPayload['how'] };

/** Not while people vote: first the vote is closed. */
export function end({ decision, how }: EndArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = decisionFor('leader', decision, context);
  return found.ok ? ok([{ kind: 'decision.end', payload: { ref: idToBytes(decision), how } }]) : found;
}
