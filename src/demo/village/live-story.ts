/** Lets a village live through a story: each act becomes what a person's tap would have become. */
import { accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { assert } from '../../lib/assert.ts';
import { ok, type Result } from '../../lib/result.ts';
import { describe } from '../../modules/aid/describing.ts';
import * as bookkeeping from '../../modules/bookkeeping/choose-closers.ts';
import { ask, askBack, declineAsk, giveBack } from '../../modules/exchange/commands.ts';
import { pay } from '../../modules/exchange/pay.ts';
import { post } from '../../modules/listings/commands.ts';
import type { Act, Label } from '../story/acts.ts';
import type { Posted } from '../story/board.ts';
import { actGapMs, momentAt } from '../story/calendar.ts';
import { type StoryOptions, tellStory } from '../story/story.ts';
import type { InvitationHand, StoryAuthor } from './author.ts';
import { coordinatorDraft, foundingBy, inviteDraft, joinDraft, storyUnit } from './openings.ts';
import { detailsOf, formOf } from './posting.ts';
import { type Turn, Village, type VillageMeans } from './village.ts';

export type LivedStory = StoryOptions & {
  /** By villager's key; one for each of the cast. */
  readonly authors: ReadonlyMap<string, StoryAuthor>;
  readonly means: VillageMeans;
  /** 16 bytes. */
  readonly nonce: Uint8Array;
  /** Keys of those who close the books from the day on when all are in, the bookkeeper first; nobody does when empty. */
  readonly closers?: readonly string[];
  /** Called after each moment with the entries signed so far. */
  readonly onProgress: (entries: number) => void;
};

/** Founds the village and lives its story to the end. */
export async function liveStory(lived: LivedStory): Promise<Village> {
  const { cast, words, limit, nonce, means, calendar, onProgress } = lived;
  const founder = authorOf(lived, cast[0].key);
  const { group, draft } = await foundingBy(founder, { words, limit, nonce });
  const village = new Village(group, [...lived.authors.values()], means);
  await village.say([{ author: founder, at: momentAt(calendar, 0), drafts: () => ok([draft]) }]);

  const memory: Memory = { invitations: new Map(), named: new Map(), listings: new Map() };
  for (const { at, acts } of tellStory(lived)) {
    const turns: Turn[] = [];
    for (const [place, act] of acts.entries()) {
      turns.push(await toTurn(lived, village, memory, act, at + place * actGapMs));
    }
    const said = await village.say(turns);
    for (const [place, act] of acts.entries()) remember(lived, memory, act, said[place]);
    await chooseClosers(lived, village, at + acts.length * actGapMs);
    await village.doDuties(at + acts.length * actGapMs);
    onProgress(village.entries.length);
  }
  return village;
}

/** Once. From then on the bookkeeper's phone closes the books by itself. */
async function chooseClosers(lived: LivedStory, village: Village, at: number): Promise<void> {
  const [founder, ...others] = lived.cast;
  const { closing, membership } = village.state;
  const isIn = [...membership.members.values()].filter(({ admissions }) => admissions.length > 0).length;
  if (!lived.closers?.length || closing.closers.size > 0 || isIn < others.length) return;
  const closers = lived.closers.map((key) => authorOf(lived, key).self.member);
  const choose: Turn['drafts'] = (context) => bookkeeping.chooseClosers({ closers, seen: null }, context);
  await village.say([{ author: authorOf(lived, founder.key), at, drafts: choose }]);
}

/** What later acts refer to. */
type Memory = {
  /** By newcomer's key. */
  readonly invitations: Map<string, { readonly hand: InvitationHand; readonly entry: EntryId | null }>;
  readonly named: Map<Label, { readonly entry: EntryId; readonly by: MemberId; readonly to: MemberId }>;
  readonly listings: Map<Posted, EntryId>;
};

function authorOf({ authors }: LivedStory, key: string): StoryAuthor {
  const author = authors.get(key);
  assert(author !== undefined, `every villager has keys: ${key}`);
  return author;
}

async function toTurn(lived: LivedStory, village: Village, memory: Memory, act: Act, at: number): Promise<Turn> {
  const author = authorOf(lived, act.by);
  const turn = (drafts: Turn['drafts']): Turn => ({ author, at, drafts });
  if (act.is === 'invite') {
    const hand = await village.means.makeInvitation();
    memory.invitations.set(act.newcomer, { hand, entry: null });
    return turn(() => ok([inviteDraft(hand, lived.limit)]));
  }
  if (act.is === 'join') {
    const invited = memory.invitations.get(act.by);
    assert(invited !== undefined && invited.entry !== null, 'who joins was invited');
    const draft = await joinDraft(author, invited.hand, invited.entry, village.state.group);
    return turn(() => ok([draft]));
  }
  return turn((context) => commandOf(lived, memory, act, context));
}

/** The command that a person's tap would have called. */
function commandOf(
  lived: LivedStory,
  { named, listings }: Memory,
  act: Exclude<Act, { is: 'invite' | 'join' }>,
  context: Context,
): Result<readonly Draft[], Refusal> {
  const memberOf = (key: string): MemberId => authorOf(lived, key).self.member;
  const earlier = (label: Label) => {
    const found = named.get(label);
    assert(found !== undefined, 'what an act refers to came before it');
    return found;
  };
  switch (act.is) {
    case 'name-coordinator':
      return ok([coordinatorDraft(memberOf(act.member))]);
    case 'pay': {
      const to = [{ account: accountOfMember(memberOf(act.to)), amount: act.minutes }];
      const answers = act.answers === null ? null : earlier(act.answers).entry;
      return pay({ to, unit: storyUnit, memo: act.memo, gift: act.gift, answers }, context);
    }
    case 'ask':
      return ask(
        { payer: accountOfMember(memberOf(act.of)), unit: storyUnit, amount: act.minutes, memo: act.memo },
        context,
      );
    case 'decline': {
      const { entry, by } = earlier(act.asked);
      return declineAsk({ entry, other: accountOfMember(by), memo: act.memo }, context);
    }
    case 'ask-back': {
      const { entry, to } = earlier(act.payment);
      return askBack({ entry, other: accountOfMember(to), memo: act.memo }, context);
    }
    case 'post':
      return post(formOf(act.listing, lived.words, context), context);
    case 'describe': {
      const listing = listings.get(act.listing);
      assert(listing !== undefined, 'what is described was posted');
      return describe(detailsOf(act.listing, listing), context);
    }
    case 'give-back':
      return giveBack({ entry: earlier(act.payment).entry }, context);
  }
}

function remember(
  lived: LivedStory,
  { invitations, named, listings }: Memory,
  act: Act,
  entry: EntryId | undefined,
): void {
  assert(entry !== undefined, 'every act is an entry');
  const memberOf = (key: string): MemberId => authorOf(lived, key).self.member;
  if (act.is === 'pay') named.set(act.label, { entry, by: memberOf(act.by), to: memberOf(act.to) });
  if (act.is === 'ask') named.set(act.label, { entry, by: memberOf(act.by), to: memberOf(act.of) });
  if (act.is === 'post') listings.set(act.listing, entry);
  if (act.is !== 'invite') return;
  const invited = invitations.get(act.newcomer);
  if (invited) invitations.set(act.newcomer, { ...invited, entry });
}
