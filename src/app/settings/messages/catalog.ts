import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const settingsMessages = defineMessages({ name: 'settings', en, load: { ar: () => import('./ar.ts') } });
