import { defineMessages } from '../../../../i18n/define-messages.ts';
import { en } from './en.ts';

/** Paying face to face, by screen and camera: fetched with its screens. */
export const faceMessages = defineMessages({
  name: 'face',
  en,
  load: {
    es: () => import('./es.ts'),
    fr: () => import('./fr.ts'),
    pt: () => import('./pt.ts'),
    sw: () => import('./sw.ts'),
    ar: () => import('./ar.ts'),
  },
});
