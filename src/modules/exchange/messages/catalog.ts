import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const exchangeMessages = defineMessages({ name: 'exchange', en, load: { ar: () => import('./ar.ts') } });
