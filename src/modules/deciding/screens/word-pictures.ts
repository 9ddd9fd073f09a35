import { type Icon, IconCircleMinus, IconHandStop, IconThumbDown, IconThumbUp, IconWalk } from '@tabler/icons-react';
import type { Choice } from './views.ts';

export type Word = Extract<Choice, string>;
export type WordPictures = Readonly<Record<Word, Icon>>;

/** The same at home and under the tree, for those who read slowly. */
export const wordPictures: WordPictures = {
  yes: IconThumbUp,
  no: IconThumbDown,
  abstain: IconCircleMinus,
  agree: IconThumbUp,
  aside: IconWalk,
  object: IconHandStop,
};
