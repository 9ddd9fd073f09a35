import type { Clock } from '../ports/surroundings.ts';

/** Carries long work out slice by slice: whoever pays meanwhile does not wait for the end of it. */
export async function inSlices<T>(clock: Clock, work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await new Promise<void>((resume) => void clock.after(0, resume));
  }
}
