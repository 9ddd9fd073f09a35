import type { codes as en } from './codes-en.ts';

export const codes = {
  'code.texts.too-long': 'Ni marefu kuliko inavyoruhusiwa. Yafupishe, kisha uhifadhi tena.',
  'code.texts.unknown-text': 'Toleo jipya zaidi la programu linajua maandishi haya. Sasisha programu.',
  'code.texts.unknown-base': 'Yanategemea maandishi yasiyomo kwenye hesabu.',
  'code.texts.not-an-editor': 'Katika kikundi hiki waratibu tu ndio wanaobadilisha maandishi haya.',
  'code.texts.not-there': 'Kile ambacho maandishi haya ni yake hakipo kwenye vitabu.',
  'code.texts.voted-on': 'Kikundi kinapiga kura sasa. Lisipopita, yanaweza kubadilishwa tena.',
  'code.texts.decided': 'Imeamuliwa. Maandishi yanabaki yalivyo.',
} satisfies Record<keyof typeof en, string>;
