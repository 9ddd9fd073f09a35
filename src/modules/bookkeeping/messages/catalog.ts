import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const bookkeepingMessages = defineMessages({ name: 'bookkeeping', en, load: { ar: () => import('./ar.ts') } });
