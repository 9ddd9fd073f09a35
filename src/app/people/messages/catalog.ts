import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const peopleMessages = defineMessages({ name: 'people', en, load: { ar: () => import('./ar.ts') } });
