import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const governingMessages = defineMessages({ name: 'governing', en, load: { ar: () => import('./ar.ts') } });
