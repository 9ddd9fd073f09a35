/** What kind of recording bytes are, by how they begin; `null`: none that this app plays. Nobody is asked what they say they are. */
export type SoundType = 'audio/webm' | 'audio/ogg' | 'audio/mp4';

const marks: readonly (readonly [type: SoundType, at: number, mark: readonly number[]])[] = [
  ['audio/webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['audio/ogg', 0, [0x4f, 0x67, 0x67, 0x53]],
  // Its length, then "ftyp".
  ['audio/mp4', 4, [0x66, 0x74, 0x79, 0x70]],
];

export function soundTypeOf(bytes: Uint8Array): SoundType | null {
  const found = marks.find(([, at, mark]) => mark.every((byte, index) => bytes[at + index] === byte));
  return found?.[0] ?? null;
}
