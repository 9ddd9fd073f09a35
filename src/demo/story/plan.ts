import { type Act, entriesOf } from './acts.ts';
import { entriesOfStep, type Step } from './steps.ts';
import type { Telling } from './telling.ts';
import { drawTrade } from './trades.ts';

/** What is still to come, and the entries left for what is not planned yet. */
export class Plan {
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
