export type After = (ms: number, run: () => void) => () => void;

/** What somebody has set for later: called off together, and forgotten once it ran. */
export class Timers {
  readonly #clock: { readonly after: After };
  readonly #cancels = new Set<() => void>();

  constructor(clock: { readonly after: After }) {
    this.#clock = clock;
  }

  after(ms: number, run: () => void): void {
    let isDone = false;
    let cancel: (() => void) | null = null;
    cancel = this.#clock.after(ms, () => {
      isDone = true;
      if (cancel !== null) this.#cancels.delete(cancel);
      run();
    });
    // A clock may run at once what is due at once.
    if (!isDone) this.#cancels.add(cancel);
  }

  stop(): void {
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }
}
