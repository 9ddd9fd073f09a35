/** What of cases waits for me, or for somebody whose account this phone keeps. */
import type { Context, Errand } from '../../core/module.ts';
import { isToDecide, type Place, placesOf, whyNotNow } from './place.ts';
import { titleOf } from './things.ts';

/** Nobody is told of news for ever. */
const patienceMs = 14 * 24 * 3_600_000;

type Wait = { readonly topic: 'open' | 'said' | 'decided' | 'vote'; readonly since: number };

export const errands = (context: Context): Errand[] =>
  placesOf(context).flatMap((place) => {
    const wait = waitOf(context, place);
    return wait === null ? [] : [errandOf(place, wait)];
  });

const errandOf = ({ state, record }: Place, { topic, since }: Wait): Errand => ({
  id: `moderation-${topic}-${record.id}`,
  topic: `moderation.${topic}`,
  subject: record.id,
  member: null,
  values: { title: titleOf(state, record.ref) },
  claimedAt: since,
});

function waitOf(context: Context, place: Place): Wait | null {
  const { record, role } = place;
  if (isToDecide(place)) return { topic: 'open', since: record.appeal?.claimedAt ?? record.begun.claimedAt };
  if (role === 'reporter' || role === 'reported') return newsFor(context, place);
  const isAsked = whyNotNow('vote', place) === null && !hasVoted(place);
  return isAsked ? { topic: 'vote', since: record.appeal?.claimedAt ?? 0 } : null;
}

const hasVoted = ({ record, member }: Place): boolean =>
  record.appeal?.votes.some((each) => each.member === member) ?? false;

/** A decision comes before words: whoever answers words has read them. */
function newsFor({ now, memos }: Context, { record, account }: Place): Wait | null {
  const decided = record.final ?? (record.appeal === null ? record.decided : null);
  if (decided !== null) return isNew(now, decided.claimedAt) ? { topic: 'decided', since: decided.claimedAt } : null;
  const last = record.said.filter(({ id }) => memos.has(id)).at(-1);
  if (last === undefined || last.account === account) return null;
  return isNew(now, last.claimedAt) ? { topic: 'said', since: last.claimedAt } : null;
}

const isNew = (now: number, since: number): boolean => now < since + patienceMs;
