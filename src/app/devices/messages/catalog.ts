import { defineMessages } from '../../../i18n/define-messages.ts';
import { en } from './en.ts';

export const devicesMessages = defineMessages({ name: 'devices', en, load: { ar: () => import('./ar.ts') } });
