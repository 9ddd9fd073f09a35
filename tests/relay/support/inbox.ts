/** Things that arrive, and tests that wait for them: no test has to guess how long something takes. */
export type Inbox<T> = {
  readonly put: (item: T) => void;
  /** The next one, in order, as soon as it is there. */
  readonly take: () => Promise<T>;
  /** What has arrived and was not taken. */
  readonly waiting: () => readonly T[];
};

export function makeInbox<T>(): Inbox<T> {
  const items: T[] = [];
  const takers: ((item: T) => void)[] = [];
  return {
    put(item) {
      const taker = takers.shift();
      if (taker === undefined) items.push(item);
      else taker(item);
    },
    take() {
      if (items.length > 0) return Promise.resolve(items.shift() as T);
      return new Promise((resolve) => takers.push(resolve));
    },
    waiting: () => items,
  };
}
