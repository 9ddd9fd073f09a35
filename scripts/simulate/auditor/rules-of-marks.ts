/** What coordinators have seen of accounts. (docs/decisions/0044) */
import { coordinates } from './acting.ts';
import type { Rules } from './common-ground.ts';

export const markRules: Rules = {
  'mark.give': coordinates,
  'mark.remove': (entry, audit) => audit.valid(entry.payload['ref'], 'mark.give') !== null && coordinates(entry, audit),
};
