/** Who may put points behind what. (docs/decisions/0048) */
import { isTheirs, type Rules } from './common-ground.ts';

export const pointRules: Rules = {
  'points.back': (entry, audit) => {
    const { ref, account } = entry.payload;
    const isGroups = audit.valid(account, 'account.open')?.payload['is'] === 'group';
    return audit.valid(ref, 'decision.post') !== null && isTheirs(audit, entry, account) && !isGroups;
  },
};
