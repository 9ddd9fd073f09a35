/** Of members in the order in which they were ticked, one goes to the front: it keeps the books. */
export const keeperFirst = (chosen: ReadonlySet<string>, keeper: string): ReadonlySet<string> =>
  new Set(chosen.has(keeper) ? [keeper, ...chosen] : chosen);
