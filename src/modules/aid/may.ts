/** What one side of a help may do now, or why not: asked by commands before they draft, and by screens for what they offer. */
import { hasMark } from '../../core/marks/standing.ts';
import type { GroupState } from '../../core/state.ts';
import type { HelpRecord, Side } from './apply.ts';
import { detailsOf, listingOf } from './records.ts';
import type { RefusalCode } from './refusals.ts';
import { askedSide, type Stage, saysDone } from './standing.ts';

export const aidActs = ['accept', 'decline', 'withdraw', 'address', 'done', 'not-done', 'thanks'] as const;
export type AidAct = (typeof aidActs)[number];

/** A help, seen from one of its sides, at a time that the phone's clock says. */
export type Place = {
  readonly state: GroupState;
  readonly now: number;
  readonly record: HelpRecord;
  readonly stage: Stage;
  readonly side: Side;
};

type WhyNot = (place: Place) => RefusalCode | null;

const isAsked = ({ state, record, side }: Place): boolean => askedSide(state, record) === side;
const notHelped: WhyNot = ({ side }) => (side === 'helped' ? null : 'aid.not-the-helped');
/** Nobody says of a shift that is to come how it went. */
const isToCome = ({ record: { shift }, now }: Place): boolean => shift !== null && now < shift.from;

const whyNot: Readonly<Record<AidAct, WhyNot>> = {
  accept: (place) => {
    if (!isAsked(place)) return 'aid.not-the-asked';
    if (place.stage === 'accepted') return 'aid.already-accepted';
    if (place.stage !== 'offered' && place.stage !== 'declined') return 'aid.is-over';
    if (listingOf(place.state, place.record.listing)?.return !== 'nothing') return 'aid.not-for-nothing';
    return lacksMark(place) === null ? null : 'aid.mark-missing';
  },

  decline: (place) => {
    if (!isAsked(place)) return 'aid.not-the-asked';
    return place.stage === 'offered' || place.stage === 'accepted' ? null : 'aid.is-over';
  },

  withdraw: (place) => {
    if (isAsked(place)) return 'aid.not-the-answerer';
    return place.stage === 'offered' || place.stage === 'accepted' ? null : 'aid.is-over';
  },

  address: (place) => notHelped(place) ?? (place.stage === 'accepted' ? null : 'aid.not-accepted'),

  done: (place) => {
    const { stage, record, side } = place;
    if (stage === 'offered') return 'aid.not-accepted';
    if (stage !== 'accepted' && stage !== 'not-done') return 'aid.is-over';
    if (saysDone(record, side)) return 'aid.already-said';
    return isToCome(place) ? 'aid.too-early' : null;
  },

  'not-done': (place) => {
    const wrong = notHelped(place);
    if (wrong !== null) return wrong;
    if (place.stage === 'not-done') return 'aid.already-said';
    if (place.stage !== 'accepted') return place.stage === 'offered' ? 'aid.not-accepted' : 'aid.is-over';
    return isToCome(place) ? 'aid.too-early' : null;
  },

  thanks: ({ stage }) => (stage === 'completed' ? null : 'aid.not-completed'),
};

export const whyNotNow = (act: AidAct, place: Place): RefusalCode | null => whyNot[act](place);

/** The mark that is wanted of the helper, who does not have it; `null`: all is well. */
export function lacksMark({ state, now, record }: Pick<Place, 'state' | 'now' | 'record'>): string | null {
  const mark = detailsOf(state, record.listing)?.mark ?? null;
  return mark === null || hasMark({ state, now }, record.helper, mark) ? null : mark;
}
