import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const returningMessages = defineMessages({ name: 'returning', en, load: { ar: () => import('./ar.ts') } });
