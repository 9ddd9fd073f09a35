import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const forMeMessages = defineMessages({ name: 'for-me', en, load: { ar: () => import('./ar.ts') } });
