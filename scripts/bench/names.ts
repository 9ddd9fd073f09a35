export const benchNames = ['verify-replay', 'open', 'append', 'merge', 'bytes'] as const;
export type BenchName = (typeof benchNames)[number];
