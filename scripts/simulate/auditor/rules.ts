/** One plain yes or no a kind, in the words of the protocol. */
import type { Rules } from './common-ground.ts';
import { accountRules } from './rules-of-accounts.ts';
import { actRules } from './rules-of-acts.ts';
import { aidRules } from './rules-of-aid.ts';
import { ballotRules } from './rules-of-ballots.ts';
import { caseRules } from './rules-of-cases.ts';
import { closingRules } from './rules-of-closing.ts';
import { custodyRules } from './rules-of-custody.ts';
import { dealRules } from './rules-of-deals.ts';
import { deviceRules } from './rules-of-devices.ts';
import { limitRules } from './rules-of-limits.ts';
import { markRules } from './rules-of-marks.ts';
import { meetingRules } from './rules-of-meetings.ts';
import { membershipRules } from './rules-of-membership.ts';
import { pointRules } from './rules-of-points.ts';

export const rules: Rules = {
  ...membershipRules,
  ...deviceRules,
  ...actRules,
  ...limitRules,
  ...accountRules,
  ...closingRules,
  ...custodyRules,
  ...dealRules,
  ...aidRules,
  ...caseRules,
  ...markRules,
  ...ballotRules,
  ...meetingRules,
  ...pointRules,
};
