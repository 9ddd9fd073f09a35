import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const moreMessages = defineMessages({ name: 'more', en, load: { ar: () => import('./ar.ts') } });
