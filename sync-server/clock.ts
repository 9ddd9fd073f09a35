/** The relay's only way to time. Tests hand in one that stands still until they move it. */
export type Clock = {
  /** Milliseconds since some moment; they only grow. */
  readonly now: () => number;
  /** Milliseconds since 1970, for what is kept longer than the process lives. */
  readonly date: () => number;
  /** Runs `work` once, after at least so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => Cancel;
};

export type Cancel = () => void;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function every(clock: Clock, milliseconds: number, work: () => void): Cancel {
  let cancel = clock.after(milliseconds, again);
  function again(): void {
    work();
    cancel = clock.after(milliseconds, again);
  }
  return () => cancel();
}
