/** Somebody reports something: who would hear it, and the report itself. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { sidesOf } from '../../core/cases/concerned.ts';
import { caseMost } from '../../core/cases/entries.ts';
import { casesOf, hiddenNow } from '../../core/cases/standing.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import { withMemoFor } from '../../core/memo-readers.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { hearersOf, keepersOf } from './moderators.ts';
import { placeIn } from './place.ts';
import { type Drafts, refused } from './refusals.ts';
import { titleOf, type What, whatIs } from './things.ts';

/** An entry, or somebody. */
export type Thing = { readonly entry: EntryId } | { readonly account: AccountId };

type Parties = { readonly ref: EntryId | null; readonly account: AccountId; readonly about: readonly AccountId[] };

/** For whom this phone would report it, and about whom. */
function partiesIn(context: Context, thing: Thing): Parties | 'case.no-such-thing' | 'case.about-oneself' {
  const { state, self } = context;
  const ref = 'entry' in thing ? thing.entry : null;
  const sides = 'entry' in thing ? sidesOf(state, thing.entry) : [thing.account];
  if (sides === null || sides.length === 0) return 'case.no-such-thing';
  if (ref === null && !isKnown(context, sides[0])) return 'case.no-such-thing';
  const held = heldAccounts(context);
  const account = ref === null ? undefined : sides.find((side) => held.has(side));
  const by = account ?? accountOfMember(self.member);
  const about = sides.filter((side) => side !== by);
  return about.length === 0 ? 'case.about-oneself' : { ref, account: by, about };
}

const isKnown = ({ state }: Context, account: AccountId | undefined): boolean =>
  state.membership.members.has(account as string as MemberId) ||
  (account !== undefined && state.accounts.entrusted.has(account));

export type ReportArgs = {
  readonly thing: Thing;
  readonly words: string;
  /** Two members, where there is no moderator who may hear it. */
  readonly picked: readonly MemberId[];
};

export function report({ thing, words, picked }: ReportArgs, context: Context): Drafts {
  const { self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const parties = partiesIn(context, thing);
  if (typeof parties === 'string') return refused(parties);
  if (openCase(context, parties) !== null) return refused('case.already-open');
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  const readers = readersFor(context, parties, picked);
  if (!readers.ok) return readers;
  const { ref, account, about } = parties;
  const payload = {
    ...(ref !== null && { ref: idToBytes(ref) }),
    account: idToBytes(account),
    about: about.map(idToBytes),
    readers: readers.value.map(idToBytes),
  };
  const asAccounts = readers.value.map(accountOfMember);
  return ok([
    lockedTo({ kind: 'case.report', payload }, words, context, [accountOfMember(self.member), ...asAccounts]),
  ]);
}

export const wordsFault = (words: string): Result<never, Refusal> | null => {
  if (words.trim() === '') return refused('case.words-missing');
  return words.length > caseMost.words ? refused('case.words-too-long', { most: caseMost.words }) : null;
};

/** Words for all phones of these, and for this one. */
export const lockedTo = (draft: Draft, words: string, context: Context, whom: readonly AccountId[]): Draft =>
  withMemoFor(draft, words.trim(), context, whom);

function readersFor(
  context: Context,
  { account, about }: Parties,
  picked: readonly MemberId[],
): Result<readonly MemberId[], Refusal> {
  const { state, self } = context;
  const parties = [account, ...about];
  const { readers, onlyKeepers } = hearersOf(context, parties);
  if (onlyKeepers) return refused('case.only-a-keeper');
  if (readers.length > 0) return ok(readers.slice(0, caseMost.readers));
  if (new Set(picked).size !== 2 || picked.length !== 2) return refused('case.two-readers');
  const kept = new Set<string>([...parties, self.member, ...keepersOf(state, parties)]);
  if (picked.some((member) => kept.has(member))) return refused('case.party-reads');
  const isThere = (member: MemberId): boolean =>
    state.membership.members.has(member) && cutoffOf(state, member) === null;
  return picked.every(isThere) ? ok(picked) : refused('no-such-member');
}

/** Nobody reports the same twice while it is heard. */
function openCase({ state }: Context, { ref, account, about }: Parties): EntryId | null {
  const same = casesOf(state).find(
    (each) =>
      each.decided === null &&
      each.ref === ref &&
      each.account === account &&
      each.about.every((one) => about.includes(one)),
  );
  return same?.id ?? null;
}

export type ThingView = {
  readonly what: What;
  readonly ref: EntryId | null;
  readonly title: string;
  readonly about: readonly AccountId[];
  /** Moderators took it off the list. */
  readonly hidden: boolean;
  /** `false`: it is one's own, or not there. */
  readonly mayReport: boolean;
  /** Those who would hear it; none: two are to be picked. */
  readonly readers: readonly MemberId[];
  /** Members who can not be picked: those who have to do with it. */
  readonly parties: readonly MemberId[];
  /** Cases about it that are for this phone to see: oldest first. */
  readonly cases: readonly EntryId[];
};

/** What stands on the page of a thing, and on the form that reports it. */
export function thing({ thing: of }: { readonly thing: Thing }, context: Context): ThingView {
  const { state, self } = context;
  const ref = 'entry' in of ? of.entry : null;
  const parties = partiesIn(context, of);
  const known = typeof parties === 'string' ? null : parties;
  const cases = casesOf(state).filter((each) =>
    'entry' in of
      ? each.ref === of.entry
      : each.ref === null && (each.about.includes(of.account) || each.account === of.account),
  );
  const all = known === null ? [] : [known.account, ...known.about];
  return {
    what: whatIs(state, ref),
    ref,
    title: titleOf(state, ref),
    about: known?.about ?? [],
    hidden: ref !== null && hiddenNow(state).has(ref),
    mayReport: known !== null && signingChain(context).ok && openCase(context, known) === null,
    readers: known === null ? [] : hearersOf(context, all).readers,
    parties: [...new Set([...(all as string[] as MemberId[]), self.member, ...keepersOf(state, all)])],
    cases: cases.filter((each) => placeIn(context, each) !== null).map(({ id }) => id),
  };
}
