import type { en } from './en.ts';

export const sw = {
  unnamed: 'Mwanachama {code}',
  former: 'Aliyekuwa mwanachama {code}',
  pay: 'Lipa',
  ask: 'Omba malipo',
} satisfies Record<keyof typeof en, string>;
