import { defineMessages } from '../../../../i18n/define-messages.ts';
import { en } from './en.ts';

/** What comes of votes, and whom one trusts with one's own: fetched with its screens. */
export const outcomeMessages = defineMessages({
  name: 'outcomes',
  en,
  load: {
    es: () => import('./es.ts'),
    fr: () => import('./fr.ts'),
    pt: () => import('./pt.ts'),
    sw: () => import('./sw.ts'),
    ar: () => import('./ar.ts'),
  },
});
