/** Exact fractions: parts of money that do not come out even are the same on every phone. */

/** The denominator is more than 0, and no number divides both. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

function fraction(over: bigint, under: bigint): Fraction {
  const divisor = commonDivisor(over < 0n ? -over : over, under);
  return { over: over / divisor, under: under / divisor };
}

export const whole = (number: number): Fraction => ({ over: BigInt(number), under: 1n });

export const minus = (left: Fraction, right: Fraction): Fraction =>
  fraction(left.over * right.under - right.over * left.under, left.under * right.under);

export const partOf = ({ over, under }: Fraction, heads: number): Fraction => fraction(over, under * BigInt(heads));

/** Less than 0 where the left one is smaller. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const [one, other] = [left.over * right.under, right.over * left.under];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** As *25/3*, or *8*. */
export const textOf = ({ over, under }: Fraction): string => (under === 1n ? `${over}` : `${over}/${under}`);

/** The least whole number that is not less; of what is not below 0. */
export const roundedUp = ({ over, under }: Fraction): number => Number((over + under - 1n) / under);

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
