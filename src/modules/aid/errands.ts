/** What of mutual aid waits for me, or for somebody whose account this phone keeps. */
import type { MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { otherSide } from './apply.ts';
import { placesOf } from './drafting.ts';
import type { Place } from './may.ts';
import { helpsOf, listingOf } from './records.ts';
import { askedSide, saysDone } from './standing.ts';

const dayMs = 24 * 3_600_000;
/** A shift is told of so long before it begins. */
const soonMs = 2 * dayMs;
/** Nobody is reminded for ever. */
const patienceMs = 14 * dayMs;

type Wait = { readonly topic: 'offered' | 'accepted' | 'shift' | 'confirm'; readonly since: number };

export const errands = (context: Context): Errand[] =>
  helpsOf(context.state, 'at-hand').flatMap((record) =>
    placesOf(context, record).flatMap((place) => {
      const wait = waitOf(place);
      return wait === null ? [] : [errandOf(place, wait)];
    }),
  );

function errandOf({ state, record, side }: Place, { topic, since }: Wait): Errand {
  const at: Errand['values'] = record.shift === null ? {} : { from: record.shift.from, to: record.shift.to };
  return {
    // Whoever keeps both accounts has an errand for each.
    id: `aid-${topic}-${record.id}-${side}`,
    topic: `aid.${topic}`,
    subject: record.id,
    // Of an account that is kept its id stands in the place of a member's.
    member: record[otherSide(side)] as string as MemberId,
    values: { account: record[side], side, title: listingOf(state, record.listing)?.title ?? '', ...at },
    claimedAt: since,
  };
}

function waitOf(place: Place): Wait | null {
  if (place.stage === 'offered') return offeredWait(place);
  return place.stage === 'accepted' ? acceptedWait(place) : null;
}

/** Until it is answered: unless the request was let go, or the shift is over. */
function offeredWait({ state, now, record, side }: Place): Wait | null {
  const isAsked = askedSide(state, record) === side;
  const isOver = record.shift !== null && record.shift.to <= now;
  if (!isAsked || isOver || listingOf(state, record.listing)?.closed !== false) return null;
  return { topic: 'offered', since: record.begun.claimedAt };
}

/** Good news first; then when it begins; then whether it happened, first of all when the other has said so. */
function acceptedWait({ state, now, record, side }: Place): Wait | null {
  const { shift, answer } = record;
  const theirs = otherSide(side) === 'helper' ? record.did : record.told;
  const over = shift?.to ?? null;
  const confirmFrom = theirs?.claimedAt ?? (over !== null && over <= now ? over : null);
  if (!saysDone(record, side) && confirmFrom !== null)
    return now < confirmFrom + patienceMs ? { topic: 'confirm', since: confirmFrom } : null;
  if (saysDone(record, side)) return null;
  if (shift !== null && shift.from - now <= soonMs) return { topic: 'shift', since: shift.from - soonMs };
  const accepted = answer?.claimedAt ?? 0;
  const isNews = askedSide(state, record) !== side && now < accepted + patienceMs;
  return isNews ? { topic: 'accepted', since: accepted } : null;
}
