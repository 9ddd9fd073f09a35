import type { SoundType } from '../../src/lib/sound-type.ts';

const beginnings: Readonly<Record<SoundType, readonly number[]>> = {
  'audio/webm': [0x1a, 0x45, 0xdf, 0xa3],
  'audio/ogg': [0x4f, 0x67, 0x67, 0x53],
  'audio/mp4': [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70],
};

/** Bytes that begin as such a recording does: what a phone looks at before it plays one. */
export function soundOf(type: SoundType, length = 30_000): Uint8Array {
  const bytes = new Uint8Array(length).fill(7);
  bytes.set(beginnings[type]);
  return bytes;
}
