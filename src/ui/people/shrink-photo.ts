/** A photo of somebody as it travels to every phone of the group: a square JPEG of at most 24 KB. */
import type { Result } from '../../lib/result.ts';
import { shrinkPicture } from '../pictures/shrink-picture.ts';

export const shrinkPhoto = (file: Blob): Promise<Result<Uint8Array, 'not-a-picture'>> =>
  shrinkPicture(file, {
    bytesMax: 24 * 1024,
    frame: 'square',
    attempts: [
      [320, 0.8],
      [256, 0.75],
      [256, 0.6],
      [192, 0.6],
      [128, 0.5],
    ],
  });
