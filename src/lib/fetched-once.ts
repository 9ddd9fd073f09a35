export type FetchedOnce<T> = {
  (): Promise<T>;
  /** What is there or under way; `null`: nobody has needed it yet, or it could not be had. */
  readonly begun: () => Promise<T> | null;
};

/** Fetched at the first need, and kept. One that failed is fetched again at the next: nobody keeps a promise that was broken. */
export function fetchedOnce<T>(fetch: () => Promise<T>): FetchedOnce<T> {
  let kept: Promise<T> | null = null;
  const need = (): Promise<T> => {
    if (kept === null) {
      kept = fetch();
      // Before anybody hears of it, so that whoever does can need it again there and then.
      kept.catch(() => {
        kept = null;
      });
    }
    return kept;
  };
  return Object.assign(need, { begun: () => kept });
}
