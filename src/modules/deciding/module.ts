/** Votes that close by themselves, and what they decide is done. Its kinds are the core's: `core/decisions`, `core/ballots`. (0045) */
import { defineModule } from '../../core/module.ts';
import { duties } from './duties.ts';

export const decidingModule = defineModule({ name: 'deciding', kinds: {}, duties });
