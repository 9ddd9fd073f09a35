/** Two different places among `count` words, in order, drawn by `chance` (each call 0 ≤ x < 1). */
export function twoPlaces(count: number, chance: () => number): readonly [number, number] {
  const first = Math.floor(chance() * count);
  const second = (first + 1 + Math.floor(chance() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
