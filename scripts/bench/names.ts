export const benchNames = ['verify-replay', 'append', 'merge', 'bytes'] as const;
export type BenchName = (typeof benchNames)[number];
