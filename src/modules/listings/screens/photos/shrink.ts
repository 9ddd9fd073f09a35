import type { Result } from '../../../../lib/result.ts';
import { shrinkPicture } from '../../../../ui/pictures/shrink-picture.ts';
import { mostOf } from '../write/lengths.ts';

/** All of what somebody shows, so that one sees what it is. */
export const shrink = (file: Blob): Promise<Result<Uint8Array, 'not-a-picture'>> =>
  shrinkPicture(file, {
    bytesMax: mostOf.photoBytes,
    frame: 'whole',
    attempts: [
      [1024, 0.8],
      [1024, 0.65],
      [1024, 0.5],
      [800, 0.6],
      [800, 0.45],
      [640, 0.5],
      [480, 0.5],
      [320, 0.5],
    ],
  });
