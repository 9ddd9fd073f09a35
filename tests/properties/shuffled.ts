/** Another order of the list, the same for the same seed. (mulberry32) */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const order = list.map((item) => ({ item, rank: below(2 ** 31) }));
  return order.sort((left, right) => left.rank - right.rank).map(({ item }) => item);
}
