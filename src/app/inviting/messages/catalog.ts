import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const invitingMessages = defineMessages({ name: 'inviting', en, load: { ar: () => import('./ar.ts') } });
