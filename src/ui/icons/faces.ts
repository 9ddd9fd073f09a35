/** How it was: a drawing and a word each, so that neither a colour nor a mouth says it alone. */
import { type Icon, IconMoodEmpty, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';

export const faces = ['happy', 'neutral', 'sad'] as const;

export const faceIcon: Readonly<Record<(typeof faces)[number], Icon>> = {
  happy: IconMoodSmile,
  neutral: IconMoodEmpty,
  sad: IconMoodSad,
};
