import { codes } from './codes-fr.ts';
import type { en } from './en.ts';

export const fr = {
  ...codes,
} satisfies Record<keyof typeof en, string>;
