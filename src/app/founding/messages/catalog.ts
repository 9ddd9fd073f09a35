import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const foundingMessages = defineMessages({ name: 'founding', en, load: { ar: () => import('./ar.ts') } });
