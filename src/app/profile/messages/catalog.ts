import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const profileMessages = defineMessages({ name: 'profile', en, load: { ar: () => import('./ar.ts') } });
