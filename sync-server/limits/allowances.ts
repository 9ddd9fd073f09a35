import type { Limits } from '../config/limits.ts';
import { makeTokenBuckets, type TokenBuckets } from './token-buckets.ts';

/** What a caller may do now. Kept by address and by channel, in memory only: a restart forgives everyone. */
export type Allowances = {
  readonly requestsByAddress: TokenBuckets;
  readonly inBytesByAddress: TokenBuckets;
  readonly outBytesByAddress: TokenBuckets;
  readonly newChannelsByAddress: TokenBuckets;
  readonly inBytesByChannel: TokenBuckets;
  readonly knocksByAddress: TokenBuckets;
};

const secondsPerDay = 86_400;

export function makeAllowances(limits: Limits, now: () => number): Allowances {
  const buckets = (perSecond: number, burst: number) => makeTokenBuckets({ perSecond, burst }, now);
  return {
    requestsByAddress: buckets(limits.requestsPerSecond, limits.requestsBurst),
    inBytesByAddress: buckets(limits.inBytesPerSecond, limits.inBytesBurst),
    outBytesByAddress: buckets(limits.outBytesPerSecond, limits.outBytesBurst),
    newChannelsByAddress: buckets(limits.newChannelsPerDay / secondsPerDay, limits.newChannelsPerDay),
    inBytesByChannel: buckets(limits.channelBytesPerSecond, limits.channelBytesBurst),
    knocksByAddress: buckets(limits.knocksPerDay / secondsPerDay, limits.knocksPerDay),
  };
}
