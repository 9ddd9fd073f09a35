/** Cuts a list, in order, into parts that weigh at most `most` each; an item that alone weighs more is a part by itself. */
export function splitByWeight<T>(items: readonly T[], weigh: (item: T) => number, most: number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weigh(item);
    const open = parts.at(-1);
    if (open === undefined || weight > room) {
      parts.push([item]);
      room = most - weight;
    } else {
      open.push(item);
      room -= weight;
    }
  }
  return parts;
}
