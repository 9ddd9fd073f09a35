import { codes } from './codes-ar.ts';
import type { en } from './en.ts';

export const ar = {
  ...codes,
} satisfies Record<keyof typeof en, string>;
