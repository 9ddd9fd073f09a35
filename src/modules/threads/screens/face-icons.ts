/** A drawing and a word each, so that neither a colour nor a mouth says it alone. */
import {
  type Icon,
  IconHeartHandshake,
  IconHelpCircle,
  IconMoodSad,
  IconMoodSmile,
  IconThumbUp,
} from '@tabler/icons-react';
import type { Reaction } from './thread-view.ts';

export const faceIcon: Readonly<Record<Reaction['face'], Icon>> = {
  agree: IconThumbUp,
  thanks: IconHeartHandshake,
  question: IconHelpCircle,
  happy: IconMoodSmile,
  sad: IconMoodSad,
};
