/** Verified marks: a coordinator has seen that somebody may drive, or be left alone with children. */
import { type AccountId, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok } from '../../lib/result.ts';
import { aidMost } from './entries.ts';
import { currentAccount, marksOf, stands } from './records.ts';
import { type Drafts, refused, signingChain } from './refusals.ts';

/** Those for which the app has words. A group may have marks of its own: then the id is the word. */
const builtInMarks = ['childcare', 'driving', 'care', 'first-aid', 'keys'] as const;

export type MarkView = {
  /** Two coordinators who were apart may each have given it. */
  readonly ids: readonly EntryId[];
  readonly account: AccountId;
  readonly mark: string;
  /** Until when the longest of them is good, ms; `null`: without end. */
  readonly until: number | null;
  readonly past: boolean;
  /** Who gave the first of them. */
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

export type MarksView = {
  readonly given: readonly MarkView[];
  readonly offered: readonly string[];
  /** This phone's member is a coordinator. */
  readonly mayGive: boolean;
};

/** Of those who are in the group. */
export function marks(_: Record<string, never>, context: Context): MarksView {
  const { state, now } = context;
  const chain = signingChain(context);
  const given = new Map<string, MarkView>();
  for (const each of marksOf(state)) {
    if (!stands(state, each.account)) continue;
    const key = `${each.account}/${each.mark}`;
    const known = given.get(key);
    const until = known === undefined ? each.until : later(known.until, each.until);
    const { account, mark, member, claimedAt } = each;
    const first = known !== undefined && known.claimedAt <= claimedAt ? known : { by: member, claimedAt };
    const ids = [...(known?.ids ?? []), each.id];
    given.set(key, { account, mark, by: first.by, claimedAt: first.claimedAt, ids, until, past: isPast(until, now) });
  }
  const own = [...given.values()].map(({ mark }) => mark).filter((mark) => !isBuiltIn(mark));
  return {
    given: [...given].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, view]) => view),
    offered: [...builtInMarks, ...new Set(own)],
    mayGive: chain.ok && isCoordinator(state, chain.value),
  };
}

const later = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : Math.max(left, right);
const isPast = (until: number | null, now: number): boolean => until !== null && until <= now;
const isBuiltIn = (mark: string): boolean => (builtInMarks as readonly string[]).includes(mark);

/** Prudence, not safety: no rule asks, for another phone may have heard less of marks at that moment. */
export const hasMark = (
  { state, now }: { readonly state: GroupState; readonly now: number },
  account: AccountId,
  mark: string,
): boolean =>
  marksOf(state).some(
    (each) =>
      each.mark === mark &&
      currentAccount(state, each.account) === currentAccount(state, account) &&
      !isPast(each.until, now),
  );

export type MarkArgs = {
  readonly account: AccountId;
  readonly mark: string;
  /** Until when it is good, ms; `null`: without end. */
  readonly until: number | null;
};

/** What is past, or ends sooner, may be given again. */
export function mark({ account, mark: id, until }: MarkArgs, context: Context): Drafts {
  const { state, now } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  const isKnown = state.membership.members.has(account as string as MemberId) || state.accounts.entrusted.has(account);
  if (!isKnown || !stands(state, account)) return refused('aid.no-such-member');
  if (id.length < 1 || id.length > aidMost.mark) return refused('aid.mark-unsound', { most: aidMost.mark });
  if (until !== null && (!Number.isSafeInteger(until) || until <= now)) return refused('aid.until-past');
  const given = marksOf(state).filter((each) => each.account === account && each.mark === id);
  if (given.some((each) => each.until === null || (until !== null && until <= each.until)))
    return refused('aid.already-marked');
  const payload = { account: idToBytes(account), mark: id, ...(until !== null && { until }) };
  return ok([{ kind: 'aid.mark', payload }]);
}

export type UnmarkArgs = Pick<MarkArgs, 'account' | 'mark'>;

/** However often it was given. */
export function unmark({ account, mark: id }: UnmarkArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const given = marksOf(context.state).filter((each) => each.account === account && each.mark === id);
  if (given.length === 0) return refused('aid.no-such-mark');
  if (!isCoordinator(context.state, chain.value)) return refused('only-coordinators');
  return ok(given.map((each) => ({ kind: 'aid.unmark', payload: { ref: idToBytes(each.id) } })));
}
