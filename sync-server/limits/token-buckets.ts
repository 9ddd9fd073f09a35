/**
 * Token buckets, one a key: each fills at a steady rate up to a burst, and what is done takes from it.
 *
 * A taker needs only one token and may leave the bucket in debt, so a request larger than the burst is slow
 * and never impossible; who comes next waits until the debt is paid.
 */
export type Rate = { readonly perSecond: number; readonly burst: number };

export type TokenBuckets = {
  /** Takes `amount` and returns 0, or takes nothing and returns the milliseconds to wait. */
  readonly take: (key: string, amount: number) => number;
  /** How many keys are remembered. */
  readonly size: () => number;
};

type Bucket = { level: number; at: number };

const sweepSizeMin = 1024;

export function makeTokenBuckets(rate: Rate, now: () => number): TokenBuckets {
  const bucketsByKey = new Map<string, Bucket>();
  let sweepSize = sweepSizeMin;

  const levelAt = (bucket: Bucket, time: number): number =>
    Math.min(rate.burst, bucket.level + ((time - bucket.at) / 1000) * rate.perSecond);

  /** A full bucket says nothing that a new one would not: forgetting it keeps strangers from filling our memory. */
  function forgetFull(time: number): void {
    for (const [key, bucket] of bucketsByKey) if (levelAt(bucket, time) >= rate.burst) bucketsByKey.delete(key);
    sweepSize = Math.max(sweepSizeMin, bucketsByKey.size * 2);
  }

  return {
    take(key, amount) {
      const time = now();
      const bucket = bucketsByKey.get(key) ?? { level: rate.burst, at: time };
      const level = levelAt(bucket, time);
      if (level < 1) return Math.ceil(((1 - level) / rate.perSecond) * 1000);

      bucketsByKey.set(key, { level: level - amount, at: time });
      if (bucketsByKey.size > sweepSize) forgetFull(time);
      return 0;
    },
    size: () => bucketsByKey.size,
  };
}
