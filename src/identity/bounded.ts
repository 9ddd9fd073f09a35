/**
 * Maps with at most `limit` calls under way at once, results in the order of the items.
 *
 * A catch-up may bring tens of thousands of entries: begun all at once, their copies would fill a cheap phone's memory.
 */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  convert: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const drain = async (): Promise<void> => {
    // The iterator is shared: whoever is free takes the next item.
    for (const [at, item] of queue) results[at] = await convert(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
  return results;
}
