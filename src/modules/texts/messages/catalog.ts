import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const textsMessages = defineMessages({ name: 'texts', en, load: { ar: () => import('./ar.ts') } });
