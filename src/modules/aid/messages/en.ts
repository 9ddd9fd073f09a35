import { codes } from './codes-en.ts';

export const en = {
  ...codes,
} as const satisfies Record<string, string>;
