import type { Villager } from '../cast.ts';
import { type Act, entriesOf } from './acts.ts';

/** One thing that is to happen, and what follows from it. */
export type Step = {
  /** How far the story must have got, 0 to 1. */
  readonly from: number;
  /** Who takes part. They are in the village, and do nothing else at that moment. */
  readonly people: readonly string[];
  /** The most entries that the act comes to. */
  readonly entries: number;
  /** Decided when its moment comes; `null`: it can not be done any more, and nothing follows. */
  readonly act: () => Act | null;
  readonly next?: readonly Step[];
  /** Who is in the village from then on. */
  readonly arrives?: Villager;
};

/** An act that is settled beforehand. */
export const stepOf = (from: number, people: readonly string[], act: Act, next: readonly Step[] = []): Step => ({
  from,
  people,
  entries: entriesOf(act),
  act: () => act,
  next,
});

/** The most entries that a step and all that follows come to. */
export const entriesOfStep = ({ entries, next = [] }: Step): number =>
  next.reduce((sum, step) => sum + entriesOfStep(step), entries);
