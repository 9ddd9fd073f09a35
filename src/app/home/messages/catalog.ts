import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const homeMessages = defineMessages({ name: 'home', en, load: { ar: () => import('./ar.ts') } });
