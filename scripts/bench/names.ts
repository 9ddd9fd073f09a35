export const benchNames = ['verify-replay', 'open', 'append', 'import', 'merge', 'bytes', 'qr', 'simulate'] as const;
export type BenchName = (typeof benchNames)[number];
