import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const booksMessages = defineMessages({ name: 'books', en, load: { ar: () => import('./ar.ts') } });
