import type { Accounts } from './accounts/state.ts';
import { emptyAccounts } from './accounts/state.ts';
import type { Archive } from './archive/archive.ts';
import { type Closing, emptyClosing } from './closing/state.ts';
import type { GroupId } from './ids.ts';
import { emptyLog, type Log } from './log.ts';
import { emptyMandates, type Mandates } from './mandates/state.ts';
import { emptyMembership, type Membership } from './membership/state.ts';
import type { Records } from './records.ts';
import { emptyRestrictions, type Restrictions } from './restrictions.ts';

/** Raised whenever the same entries would replay to another state; a snapshot of another version is discarded. */
export const rulesVersion = 11;

/** Everything that follows from the admitted entries of one group, on every phone alike. Plain data. */
export type GroupState = {
  readonly group: GroupId;
  readonly log: Log;
  readonly membership: Membership;
  readonly accounts: Accounts;
  readonly restrictions: Restrictions;
  readonly mandates: Mandates;
  readonly closing: Closing;
  /** module name → what its entries fold to */
  readonly records: Map<string, Records>;
  /** Where a part of all this may lie. Not data: `withoutArchive` makes what is kept. */
  readonly archive: Archive | null;
};

export const emptyState = (group: GroupId): GroupState => ({
  group,
  log: emptyLog(),
  membership: emptyMembership(),
  accounts: emptyAccounts(),
  restrictions: emptyRestrictions(),
  mandates: emptyMandates(),
  closing: emptyClosing(),
  records: new Map(),
  archive: null,
});
