/**
 * Tells what happens in the village: who joins when, who works for whom, what goes wrong and is mended.
 *
 * The same options tell the same story. It comes to exactly as many entries as asked for, and to none that the rules
 * would refuse: nobody pays what they may not, answers before they were asked, or trades before they are in.
 */
import type { Villager } from '../cast.ts';
import type { StoryWords } from '../words/words.ts';
import { entriesOf, type Moment } from './acts.ts';
import { arrivals } from './arrivals.ts';
import { boardSteps } from './board.ts';
import { type Calendar, lately, momentAt } from './calendar.ts';
import { incidents, openAsks } from './incidents.ts';
import { Plan } from './plan.ts';
import { Telling } from './telling.ts';

export type StoryOptions = {
  /** The founder first, Ana second. */
  readonly cast: readonly [Villager, Villager, ...Villager[]];
  /** Entries in all, the founding included; at least `entriesMin`. */
  readonly entries: number;
  /** Minutes below zero that the founding lets a member go. */
  readonly limit: number;
  readonly seed: string;
  readonly words: StoryWords;
  readonly calendar: Calendar;
};

/** The founding, and for every other member an invitation, a joining, an admission and its acceptance. */
export const entriesMin = (members: number): number => 1 + 4 * (members - 1);

export function* tellStory(options: StoryOptions): Generator<Moment> {
  const telling = new Telling(options);
  const plan = new Plan(telling, options.entries - entriesMin(options.cast.length));
  plan.expect(arrivals(telling, options));
  const atTheEnd = openAsks(telling).filter((step) => plan.reserve(step));
  plan.expect(incidents(telling).filter((step) => plan.reserve(step)));
  plan.expect(boardSteps(options).filter((step) => plan.reserve(step)));
  const tradesAtOnce = Math.ceil(options.cast.length / 8);
  while (!plan.isDone) {
    const at = momentAt(options.calendar, telling.progress);
    const acts = plan.moment(tradesAtOnce);
    telling.told += acts.reduce((sum, act) => sum + entriesOf(act), 0);
    yield { at, acts };
  }
  const last = atTheEnd.flatMap((step) => step.act() ?? []);
  if (last.length > 0) yield { at: lately(options.calendar), acts: last };
}
