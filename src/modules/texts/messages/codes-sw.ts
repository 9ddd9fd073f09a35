import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long': 'Ni marefu kuliko inavyoruhusiwa. Yafupishe, kisha uhifadhi tena.',
  'code.texts.unknown-text': 'Toleo jipya zaidi la programu linajua maandishi haya. Sasisha programu.',
  'code.texts.unknown-base': 'Yanategemea maandishi yasiyomo kwenye hesabu.',
  'code.texts.not-an-editor': 'Katika kikundi hiki waratibu tu ndio wanaobadilisha maandishi haya.',
} satisfies Record<keyof typeof en, string>;
