import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const startingMessages = defineMessages({ name: 'starting', en, load: { ar: () => import('./ar.ts') } });
