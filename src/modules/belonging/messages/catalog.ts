import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const belongingMessages = defineMessages({ name: 'belonging', en, load: { ar: () => import('./ar.ts') } });
