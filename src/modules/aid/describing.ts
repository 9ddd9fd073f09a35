/** What whoever asks for help says beside the listing; and whether the group wants to be shown who fits. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { replacePolicy } from '../../core/membership/replacing.ts';
import type { Context } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import type { Details } from './apply.ts';
import { aidMost, areShifts, sameSpan } from './entries.ts';
import { matchingKey } from './matching.ts';
import { detailsOf, listingOf } from './records.ts';
import { type Drafts, refused } from './refusals.ts';

export type DescribeArgs = Details & { readonly listing: EntryId };

/** All of it each time: what is as it was drafts nothing. */
export function describe({ listing, sort, urgency, helpers, shifts, mark }: DescribeArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const { state } = context;
  const listed = listingOf(state, listing);
  if (listed === null) return refused('aid.no-such-listing');
  if (!heldAccounts(context).has(listed.account)) return refused('aid.not-your-account');
  if (listed.return !== 'nothing') return refused('aid.not-for-nothing');
  if (!isSound(helpers) || !shifts.every((shift) => isSound(shift.helpers)))
    return refused('aid.helpers-unsound', { most: aidMost.helpers });
  if (shifts.length > aidMost.shifts) return refused('aid.too-many-shifts', { most: aidMost.shifts });
  if (!areShifts(shifts)) return refused('aid.shifts-unsound');
  if (mark !== null && (mark === '' || mark.length > aidMost.mark))
    return refused('aid.mark-unsound', { most: aidMost.mark });
  const wanted = { sort, urgency, helpers, shifts, mark };
  if (isSame(detailsOf(state, listing), wanted)) return ok([]);
  const more = { ...(shifts.length > 0 && { shifts: [...shifts] }), ...(mark !== null && { mark }) };
  return ok([{ kind: 'aid.details', payload: { ref: idToBytes(listing), sort, urgency, helpers, ...more } }]);
}

const isSound = (helpers: number): boolean =>
  Number.isSafeInteger(helpers) && helpers >= 1 && helpers <= aidMost.helpers;

const isSame = (before: Details | null, { sort, urgency, helpers, shifts, mark }: Details): boolean =>
  before !== null &&
  before.sort === sort &&
  before.urgency === urgency &&
  before.helpers === helpers &&
  before.mark === mark &&
  before.shifts.length === shifts.length &&
  before.shifts.every((each, at) => {
    const other = shifts[at];
    return other !== undefined && sameSpan(each, other) && each.helpers === other.helpers;
  });

/** For the whole group. */
export const switchMatching = ({ on }: { readonly on: boolean }, context: Context): Drafts =>
  replacePolicy({ key: matchingKey, value: on }, context);
