/** How it was: a drawing and a word each, so that neither a colour nor a mouth says it alone. */
import { type Icon, IconMoodEmpty, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import type { Face } from './deal-view.ts';

export const faces = ['happy', 'neutral', 'sad'] as const satisfies readonly Face[];

export const faceIcon: Readonly<Record<Face, Icon>> = {
  happy: IconMoodSmile,
  neutral: IconMoodEmpty,
  sad: IconMoodSad,
};
