/** The same methods once more, slowly and by other ways: what both come to alike is hardly wrong twice. */

/** An option is chosen when it and all that are at least as good find a place. */
export function naiveSums(ballots: readonly (readonly number[])[], options: number, winners: number) {
  const sum = (option: number): number => {
    let all = 0;
    for (const ballot of ballots) all += ballot[option] ?? 0;
    return all;
  };
  const all = Array.from({ length: options }, (_, option) => option).filter((option) => sum(option) > 0);
  const count = (test: (other: number) => boolean): number => all.filter(test).length;
  const chosen = all.filter((option) => count((other) => sum(other) >= sum(option)) <= winners);
  const open = all.filter((option) => !chosen.includes(option) && count((other) => sum(other) > sum(option)) < winners);
  // Equals that all find a place are chosen, though each alone has too many beside it.
  const fits = chosen.length + open.length <= winners;
  return { chosen: new Set(fits ? [...chosen, ...open] : chosen), tied: new Set(fits ? [] : open) };
}

/** Strikes names out of papers. History is compared as a line of numbers, newest first. */
export function naiveRanked(
  papers: readonly (readonly number[])[],
  inside: readonly number[],
  history: readonly ReadonlyMap<number, number>[] = [],
): { readonly out: readonly number[]; readonly chosen: readonly number[]; readonly tied: readonly number[] } {
  const tops = papers.filter((paper) => paper.length > 0).map(([first]) => first);
  if (tops.length === 0) return { out: [], chosen: [], tied: [] };
  const votes = new Map(inside.map((option) => [option, tops.filter((top) => top === option).length]));
  const now = [votes, ...history];
  const best = inside.filter((option) => (votes.get(option) ?? 0) > tops.length - (votes.get(option) ?? 0));
  if (best.length === 1) return { out: [], chosen: best, tied: [] };
  const line = (option: number): string => now.map((each) => String(each.get(option)).padStart(9, '0')).join();
  const weakestFirst = [...inside].sort((left, right) =>
    line(left) < line(right) ? -1 : line(left) > line(right) ? 1 : right - left,
  );
  if (inside.length === 2 && new Set(inside.map(line)).size === 1) return { out: [], chosen: [], tied: inside };
  const [weakest = -1] = weakestFirst;
  const rest = naiveRanked(
    papers.map((paper) => paper.filter((option) => option !== weakest)),
    inside.filter((option) => option !== weakest),
    now,
  );
  return { ...rest, out: [weakest, ...rest.out] };
}

/**
 * Equal shares in whole grains: the budget is cut so fine that every division comes out even, which each checks. A price is found by letting
 * all supporters pay alike, and whoever can not gives all and is let off, until nobody is.
 */
export function naiveShares(
  ballots: readonly (readonly number[])[],
  costs: readonly number[],
  budget: number,
): number[] {
  // Every part is by a number of heads, at most as many as voted, at most once an option and once at the start.
  let fine = 1n;
  for (let heads = 2n; heads <= BigInt(ballots.length); heads += 1n) fine *= heads;
  const grain = fine ** BigInt(costs.length + 1);
  const even = (all: bigint, heads: number): bigint => {
    if (all % BigInt(heads) !== 0n) throw new Error('The grain is too coarse.');
    return all / BigInt(heads);
  };
  const purses = ballots.map(() => even(BigInt(budget) * grain, ballots.length));
  const paid: number[] = [];
  for (;;) {
    let best: { option: number; price: bigint; backers: number[] } | null = null;
    for (const [option, cost] of costs.entries()) {
      const backers = ballots.flatMap((ballot, voter) => (ballot.includes(option) ? [voter] : []));
      const price = paid.includes(option) ? null : priceFor(BigInt(cost) * grain, backers);
      if (price === null) continue;
      const isBetter =
        best === null ||
        price < best.price ||
        (price === best.price && backers.length > best.backers.length) ||
        (price === best.price && backers.length === best.backers.length && cost < (costs[best.option] ?? 0));
      if (isBetter) best = { option, price, backers };
    }
    if (best === null) return paid;
    paid.push(best.option);
    for (const voter of best.backers) {
      const has = purses[voter] ?? 0n;
      purses[voter] = has < best.price ? 0n : has - best.price;
    }
  }

  function priceFor(cost: bigint, backers: readonly number[]): bigint | null {
    let [payers, missing] = [[...backers], cost];
    while (payers.length > 0) {
      // Compared by multiplying: not every trial comes out even, the last one does.
      const poor = payers.filter((voter) => (purses[voter] ?? 0n) * BigInt(payers.length) < missing);
      if (poor.length === 0) return even(missing, payers.length);
      for (const voter of poor) missing -= purses[voter] ?? 0n;
      payers = payers.filter((voter) => !poor.includes(voter));
    }
    return null;
  }
}
