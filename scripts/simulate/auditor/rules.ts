/** One plain yes or no a kind, in the words of the protocol. */
import type { Rules } from './common-ground.ts';
import { accountRules } from './rules-of-accounts.ts';
import { membershipRules } from './rules-of-membership.ts';

export const rules: Rules = { ...membershipRules, ...accountRules };
