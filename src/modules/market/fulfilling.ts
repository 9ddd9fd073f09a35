/** What was agreed is handed over and confirmed; or one side says so alone. */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { withMemoFor } from '../../core/memo-readers.ts';
import type { Context, Draft } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import { type AboutDeal, placeFor, wordsFault } from './drafting.ts';
import { closedAlone, mayHavePaid, toConfirm, unanswered, waitedLongEnough } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

export type DeliverArgs = AboutDeal & {
  /** Percent of the whole; `null`: all that is left. */
  readonly part: number | null;
};

export function deliver(args: DeliverArgs, context: Context): Drafts {
  const place = placeFor('deliver', args, context);
  if (!place.ok) return place;
  const { record, standing } = place.value;
  const left = 100 - standing.delivered;
  const part = args.part ?? left;
  if (!Number.isSafeInteger(part) || part < 1 || part > left) return refused('deal.part-unsound', { left });
  if (record.agreed === null) return refused('deal.not-agreed');
  return ok([{ kind: 'deal.deliver', payload: { ...stepOn(record.id, record.agreed.id), part } }]);
}

const stepOn = (deal: EntryId, ref: EntryId) => ({ deal: idToBytes(deal), ref: idToBytes(ref) });

/** One tap for all that was said to be handed over. */
export function receive(args: AboutDeal, context: Context): Drafts {
  const place = placeFor('receive', args, context);
  if (!place.ok) return place;
  const { record } = place.value;
  return ok(toConfirm(place.value).map(({ id }): Draft => ({ kind: 'deal.receive', payload: stepOn(record.id, id) })));
}

/** What has waited for the group's days. It counts as the word of one: nothing is paid by it. */
export function closeAlone(args: AboutDeal, context: Context): Drafts {
  const place = placeFor('close-alone', args, context);
  if (!place.ok) return place;
  const { record } = place.value;
  const due = unanswered(place.value).filter((each) => waitedLongEnough(place.value, each));
  return ok(due.map(({ id }): Draft => ({ kind: 'deal.alone', payload: stepOn(record.id, id) })));
}

export type ReturnedArgs = AboutDeal & {
  /** One of `mayBePaidBy`. */
  readonly payment: EntryId;
};

/** The provider was paid for it by a payment that does not say so. */
export function returned(args: ReturnedArgs, context: Context): Drafts {
  const place = placeFor('returned', args, context);
  if (!place.ok) return place;
  if (!mayHavePaid(place.value).includes(args.payment)) return refused('deal.payment-does-not-fit');
  const payload = { ref: idToBytes(args.deal), refs: [idToBytes(args.payment)] };
  return ok([{ kind: 'deal.returned', payload }]);
}

export type ContestArgs = AboutDeal & {
  /** What was not so, for the other party; '' for none. */
  readonly words: string;
};

export function contest(args: ContestArgs, context: Context): Drafts {
  const place = placeFor('contest', args, context);
  if (!place.ok) return place;
  const fault = wordsFault(args.words);
  if (fault !== null) return refused(fault);
  const { record } = place.value;
  const [first, ...others] = closedAlone(place.value).flatMap(({ alone }): Draft[] =>
    alone === null ? [] : [{ kind: 'deal.contest', payload: stepOn(record.id, alone.id) }],
  );
  if (first === undefined) return refused('deal.not-alone');
  // The words are said once.
  return ok([withMemoFor(first, args.words, context, [record.provider, record.receiver]), ...others]);
}
