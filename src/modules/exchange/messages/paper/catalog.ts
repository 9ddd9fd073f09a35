import { defineMessages } from '../../../../i18n/define-messages.ts';
import { en } from './en.ts';

/** Cards, slips and sheets: fetched with their screens. */
export const paperMessages = defineMessages({
  name: 'paper',
  en,
  load: {
    es: () => import('./es.ts'),
    fr: () => import('./fr.ts'),
    pt: () => import('./pt.ts'),
    sw: () => import('./sw.ts'),
    ar: () => import('./ar.ts'),
  },
});
