import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const frameMessages = defineMessages({ name: 'frame', en, load: { ar: () => import('./ar.ts') } });
