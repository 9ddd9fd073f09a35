import { codes } from './codes-pt.ts';
import type { en } from './en.ts';

export const pt = {
  ...codes,
} satisfies Record<keyof typeof en, string>;
