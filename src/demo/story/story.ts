/**
 * Tells what happens in the village: who joins when, who works for whom, what goes wrong and is mended.
 *
 * The same options tell the same story. It comes to exactly as many entries as asked for, and to none that the rules
 * would refuse: nobody pays what they may not, answers before they were asked, or trades before they are in.
 */
import type { Villager } from '../cast.ts';
import type { StoryWords } from '../words/words.ts';
import { type Act, entriesOf, type Moment } from './acts.ts';
import { arrivals } from './arrivals.ts';
import { type Calendar, lately, momentAt } from './calendar.ts';
import { incidents, openAsks } from './incidents.ts';
import { entriesOfStep, type Step } from './steps.ts';
import { Telling } from './telling.ts';
import { drawTrade } from './trades.ts';

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

/** What is still to come, and the entries left for what is not planned yet. */
class Plan {
  readonly #telling: Telling;
  #steps: Step[] = [];
  #left: number;

  constructor(telling: Telling, left: number) {
    this.#telling = telling;
    this.#left = left;
  }

  get isDone(): boolean {
    return this.#left === 0 && this.#steps.length === 0;
  }

  /** Keeps room for a step and all that follows from it; `false` when there is none. */
  reserve(step: Step): boolean {
    const entries = entriesOfStep(step);
    if (entries > this.#left) return false;
    this.#left -= entries;
    return true;
  }

  expect(steps: readonly Step[]): void {
    this.#steps.push(...steps);
  }

  /** What is done together, nobody acting twice: first what was expected, then the day's trade. */
  moment(tradesMost: number): Act[] {
    const { draws, ledger, progress } = this.#telling;
    const busy = new Set<string>();
    const expected = this.#steps;
    this.#steps = [];
    const acts = expected.flatMap((step) => {
      if (step.from <= progress && this.#canBe(step, busy)) return this.#do(step, busy);
      this.#steps.push(step);
      return [];
    });
    for (let trade = draws.below(tradesMost + 1); trade >= 0 && ledger.present.length > 1; trade -= 1) {
      const drawn = this.#left === 0 ? null : drawTrade(this.#telling, this.#left, busy);
      if (drawn !== null && this.reserve(drawn)) acts.push(...this.#do(drawn, busy));
    }
    return acts.length > 0 ? acts : this.#doAnything();
  }

  /** Nothing is due and no entry is free: what was to come later comes now. */
  #doAnything(): Act[] {
    const nobody = new Set<string>();
    const at = this.#steps.findIndex((step) => this.#canBe(step, nobody));
    const [step] = at < 0 ? [] : this.#steps.splice(at, 1);
    return step ? this.#do(step, nobody) : [];
  }

  #canBe({ people }: Step, busy: ReadonlySet<string>): boolean {
    const present = this.#telling.ledger.present;
    return people.every((key) => !busy.has(key) && present.some((villager) => villager.key === key));
  }

  #do(step: Step, busy: Set<string>): Act[] {
    const act = step.act();
    if (act === null) {
      this.#left += entriesOfStep(step);
      return [];
    }
    this.#left += step.entries - entriesOf(act);
    for (const key of step.people) busy.add(key);
    if (step.arrives) {
      this.#telling.ledger.arrive(step.arrives);
      busy.add(step.arrives.key);
    }
    this.#steps.push(...(step.next ?? []));
    return [act];
  }
}
