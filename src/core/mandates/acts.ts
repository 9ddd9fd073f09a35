/** Everything that others can stand behind: by a coordinator's own entry, two of them, or a vote. */
import { setKeepers } from '../accounts/custody/appointing.ts';
import { passAccount } from '../accounts/custody/passing.ts';
import { payOut } from '../accounts/custody/paying-out.ts';
import { cutLimit, raiseLimit } from '../accounts/limits.ts';
import { setClosers } from '../closing/closers.ts';
import { removeMember, restoreMember } from '../membership/cutting-off.ts';
import { mergeMembers, unmergeMembers } from '../membership/merging.ts';
import { setPolicy } from '../membership/policies.ts';
import { grantRole } from '../membership/roles.ts';

/** By the kind under which each stands in the log. */
export const acts = {
  'limit.raise': raiseLimit,
  'limit.cut': cutLimit,
  'account.pass': passAccount,
  'account.pay-out': payOut,
  'keepers.set': setKeepers,
  'policy.set': setPolicy,
  'role.grant': grantRole,
  'closers.set': setClosers,
  'member.remove': removeMember,
  'member.restore': restoreMember,
  'member.merge': mergeMembers,
  'member.unmerge': unmergeMembers,
} as const;
