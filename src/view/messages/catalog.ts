import { defineMessages } from '../../i18n/define-messages.ts';
import { en } from './en.ts';

export const viewMessages = defineMessages({ name: 'view', en, load: { ar: () => import('./ar.ts') } });
