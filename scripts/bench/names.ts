export const benchNames = [
  'verify-replay',
  'open',
  'append',
  'import',
  'merge',
  'bytes',
  'qr',
  'file',
  'webrtc',
  'search',
  'simulate',
] as const;
export type BenchName = (typeof benchNames)[number];
