import { defineMessages } from '../../i18n/define-messages.ts';
import { en } from './en.ts';

export const uiMessages = defineMessages({ name: 'ui', en, load: { ar: () => import('./ar.ts') } });
