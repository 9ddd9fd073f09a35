export const benchNames = ['verify-replay', 'open', 'append', 'import', 'merge', 'bytes', 'simulate'] as const;
export type BenchName = (typeof benchNames)[number];
