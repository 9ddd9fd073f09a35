/** What a bench yields: ours against a reference of the same run, so that a slow or busy machine slows both. */
export type Measurement = {
  /** Begins with the bench's own name. */
  readonly name: string;
  /** Entries that were worked on, or that lay there meanwhile; of `simulate`, schedules. */
  readonly n: number;
  readonly ours: number;
  readonly reference: number;
  readonly unit: 'ms' | 'bytes' | 'frames';
  /** The most that ours may be of the reference. */
  readonly limit: number;
  /** How many of it one core does in a second, where that is what one wants to know. */
  readonly perSecond?: number;
};

export type BenchLine = Measurement & { readonly ratio: number; readonly over?: true };

/** Rounded for reading; whether it is over is judged before. */
export function toLine(measured: Measurement): BenchLine {
  const { name, n, ours, reference, unit, limit, perSecond } = measured;
  const ratio = ours / reference;
  const rounded = { name, n, ours: threeDigits(ours), reference: threeDigits(reference), ratio: threeDigits(ratio) };
  // A ratio that is no number (nothing was measured) is not within any limit.
  const rate = perSecond === undefined ? {} : { perSecond };
  return { ...rounded, limit, unit, ...rate, ...(ratio <= limit ? {} : { over: true as const }) };
}

const threeDigits = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** Of an even number of values, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds that a job takes. */
export async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
