import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const joiningMessages = defineMessages({ name: 'joining', en, load: { ar: () => import('./ar.ts') } });
