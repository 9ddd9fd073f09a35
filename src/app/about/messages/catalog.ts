import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const aboutMessages = defineMessages({ name: 'about', en, load: { ar: () => import('./ar.ts') } });
