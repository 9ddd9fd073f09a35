import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const welcomeMessages = defineMessages({ name: 'welcome', en, load: { ar: () => import('./ar.ts') } });
