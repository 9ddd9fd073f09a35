export const benchNames = ['verify-replay', 'open', 'append', 'merge', 'bytes', 'simulate'] as const;
export type BenchName = (typeof benchNames)[number];
