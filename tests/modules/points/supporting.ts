/** Short words for support: a village that decides things, posting a decision, and putting points behind it. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { pointsService } from '../../../src/modules/points/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, village } from '../../core/cast.ts';
import type { Has } from '../../core/keeping.ts';
import { affairsOf } from '../affairs.ts';

export const { act, ask, refusalOf } = affairsOf(pointsService);

export function deciders() {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  return { ana, bea, carla, all: [ana, bea, carla] as const };
}

const deciding = (whose: Has, title: string): CborMap => ({
  account: idToBytes(whose.account),
  ...{ title, summary: '', topic: 'other', stage: 'proposal' },
});
export const post = (by: Phone, title = 'A bench', whose: Has = by): VerifiedEntry =>
  by.sign('decision.post', deciding(whose, title));

/** A list of them, by numbered titles. */
export const postMany = (by: Phone, count: number): VerifiedEntry[] =>
  Array.from({ length: count }, (_, at) => post(by, `Bench ${at}`));

export const end = (by: Phone, decision: VerifiedEntry, how = 'delivered'): VerifiedEntry =>
  by.sign('decision.end', { ref: idToBytes(decision.entry.id), how });

export const backing = (decision: VerifiedEntry, whose: Has, points: number): CborMap => ({
  ref: idToBytes(decision.entry.id),
  account: idToBytes(whose.account),
  points,
});
/** Past what the command would ask: as a phone does that has not heard of the others. */
export const back = (by: Phone, decision: VerifiedEntry, points: number, whose: Has = by): VerifiedEntry =>
  by.sign('points.back', backing(decision, whose, points));

/** What counts behind a decision, as a phone sees it. */
export const pointsOf = (phone: Phone, { entry }: VerifiedEntry): number =>
  ask(phone, 'support', { decision: entry.id }).about?.points ?? Number.NaN;
