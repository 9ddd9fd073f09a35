/** What of a deal waits for me, or for somebody whose account this phone keeps. */
import type { MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import { type DealRecord, otherSide } from './apply.ts';
import { placesOf } from './drafting.ts';
import { listingOf } from './listing-of.ts';
import { closedAlone, type Place } from './may.ts';
import { answererOf } from './standing.ts';
import { waitedFrom } from './waiting-days.ts';

/** What waits, and since when by claimed time. */
type Wait = {
  readonly topic: 'asked' | 'said' | 'terms' | 'deliver' | 'receive' | 'pay' | 'rate';
  readonly since: number;
  readonly values?: Errand['values'];
};

export const errands = (context: Context): Errand[] =>
  recordsAtHand<DealRecord | undefined>(context.state, 'market').flatMap(([, record]) =>
    record === undefined
      ? []
      : placesOf(context, record).flatMap((place) => {
          const wait = waitOf(context, place);
          return wait === null ? [] : [errandOf(context, place, wait)];
        }),
  );

function errandOf({ state }: Context, { record, side }: Place, { topic, since, values }: Wait): Errand {
  return {
    // Whoever keeps both accounts has an errand for each: two may rate.
    id: `deal-${topic}-${record.id}-${side}`,
    topic: `market.${topic}`,
    subject: record.id,
    // Of an account that is kept its id stands in the place of a member's.
    member: record[otherSide(side)] as string as MemberId,
    values: { account: record[side], title: listingOf(state, record.listing)?.title ?? '', ...values },
    claimedAt: since,
  };
}

function waitOf(context: Context, place: Place): Wait | null {
  const { record, standing, side } = place;
  const { stage, terms } = standing;
  const mine = standing.waitingFor === side;
  switch (stage) {
    case 'talking':
      return mine ? wordsWait(context, place) : null;
    case 'offered':
      return mine && terms ? { topic: 'terms', since: terms.claimedAt, values: priceOf(place) } : null;
    case 'agreed':
      return mine && record.agreed ? { topic: 'deliver', since: record.agreed.claimedAt } : null;
    case 'delivered':
      if (!mine) return null;
      return side === 'receiver'
        ? { topic: 'receive', since: record.deliveries.at(-1)?.claimedAt ?? 0, values: { part: standing.delivered } }
        : { topic: 'deliver', since: lastReceived(record) };
    case 'received':
      return mine ? { topic: 'pay', since: lastReceived(record), values: priceOf(place) } : null;
    case 'fulfilled':
      return ratingWaits(context, place) ? { topic: 'rate', since: lastReceived(record) } : null;
    case 'confirmed-by-one':
      return aloneWait(context, place);
    default:
      return null;
  }
}

/** An answer to a listing waits until somebody answers it; what is said after that, only for some days. */
function wordsWait({ state, now }: Context, { record, side }: Place): Wait | null {
  const last = record.said.at(-1);
  if (last === undefined) return { topic: 'asked', since: record.begun.claimedAt };
  const heard = record.said.some(({ account }) => account === record[side]) || answererOf(state, record) === side;
  if (!heard) return { topic: 'asked', since: last.claimedAt };
  return now < waitedFrom(state, last.claimedAt) ? { topic: 'said', since: last.claimedAt } : null;
}

/** Nobody is reminded for ever of giving feedback. */
const ratingWaits = ({ state, now }: Context, { record, side }: Place): boolean =>
  record.answers[side] === null && now < waitedFrom(state, record.changedAt);

/** As long again as the provider had to wait, the receiver is told that it was closed without them. */
function aloneWait({ state, now }: Context, place: Place): Wait | null {
  const since = Math.max(0, ...closedAlone(place).map(({ alone }) => alone?.claimedAt ?? 0));
  return place.side === 'receiver' && since > 0 && now < waitedFrom(state, since)
    ? { topic: 'receive', since, values: { part: 100, alone: 1 } }
    : null;
}

const lastReceived = ({ deliveries, begun }: DealRecord): number =>
  Math.max(begun.claimedAt, ...deliveries.map(({ received }) => received?.claimedAt ?? 0));

function priceOf({ standing }: Place): Errand['values'] {
  const price = standing.terms?.price;
  return price ? { unit: price.unit, amount: price.amount } : {};
}
