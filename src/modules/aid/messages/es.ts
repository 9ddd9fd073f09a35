import { codes } from './codes-es.ts';
import type { en } from './en.ts';

export const es = {
  ...codes,
} satisfies Record<keyof typeof en, string>;
