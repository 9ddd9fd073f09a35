import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const recoveryMessages = defineMessages({ name: 'recovery', en, load: { ar: () => import('./ar.ts') } });
