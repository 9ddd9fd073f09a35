import { codes } from './codes-sw.ts';
import type { en } from './en.ts';

export const sw = {
  ...codes,
} satisfies Record<keyof typeof en, string>;
