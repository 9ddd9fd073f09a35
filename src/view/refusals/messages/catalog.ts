import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const refusalMessages = defineMessages({ name: 'refusals', en, load: { ar: () => import('./ar.ts') } });
