/** Thanks in one of three faces: a drawing and a word each. */
import { type Icon, IconMoodEmpty, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import type { Face } from './help-view.ts';

export const faces: readonly Face[] = ['happy', 'neutral', 'sad'];

export const faceIcon: Readonly<Record<Face, Icon>> = {
  happy: IconMoodSmile,
  neutral: IconMoodEmpty,
  sad: IconMoodSad,
};
