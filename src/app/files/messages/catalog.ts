import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const filesMessages = defineMessages({ name: 'files', en, load: { ar: () => import('./ar.ts') } });
