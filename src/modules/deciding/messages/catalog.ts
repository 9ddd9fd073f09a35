import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const decidingMessages = defineMessages({
  name: 'deciding',
  en,
  load: {
    es: () => import('./es.ts'),
    fr: () => import('./fr.ts'),
    pt: () => import('./pt.ts'),
    sw: () => import('./sw.ts'),
    ar: () => import('./ar.ts'),
  },
});
