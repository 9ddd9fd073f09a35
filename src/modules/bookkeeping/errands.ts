/** What of closing the books waits for a member. Nothing that people do depends on it, so little is said. */

import { passedOn } from '../../core/accounts/custody/keepers.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { closersNow } from '../../core/closing/closers.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context, Errand } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { openChoices } from './choose-closers.ts';
import { isDue, openCheckpoint, sealingOf } from './open-height.ts';
import { ownBooks, waitsLong } from './select.ts';

export const errands = (context: Context): Errand[] => {
  const chain = signingChain(context);
  if (!chain.ok) return [];
  const coordinates = isCoordinator(context.state, chain.value);
  return [...nobodyCloses(context, coordinates), ...booksDiffer(context), ...stuck(context, coordinates)];
};

/**
 * A group that has grown beyond a month or a few thousand entries should have somebody who closes; any group should where an
 * account can leave a lost phone only then.
 */
function nobodyCloses({ state, now }: Context, coordinates: boolean): Errand[] {
  const founding = state.membership.founding?.entry;
  const few = state.membership.members.size < closersFewest;
  if (!coordinates || founding === undefined || closersNow(state) !== null) return [];
  if (accountWaits(state)) return [errand('account-waits', founding, null, now, {})];
  if (few || !isDue(state, now)) return [];
  return [errand('choose', founding, null, now, {})];
}
/** Coordinators give one on from a lost phone, or have done so. */
const accountWaits = (state: GroupState): boolean =>
  [...state.mandates.proposals.values()].some(
    ({ act, enactments, withdrawals }) => act === 'account.pass' && enactments.length + withdrawals.length === 0,
  ) || [...state.accounts.entrusted.keys()].some((account) => passedOn(state, account) !== null);

/** Two could not outvote a mistake of one. */
const closersFewest = 3;

/** For closers: their phone did not seal, and would not have to say why. */
function booksDiffer(context: Context): Errand[] {
  const { state, self } = context;
  const open = openCheckpoint(state);
  const isMine = open !== null && sealingOf(state, open).missing.includes(self.member);
  if (!isMine || ownBooks(context, open) !== 'differ') return [];
  return [errand('differ', open.entry, open.member, open.claimedAt, { height: open.height })];
}

/** Until somebody proposed other closers: then there is something to sign. */
function stuck({ state, now }: Context, coordinates: boolean): Errand[] {
  const open = openCheckpoint(state);
  if (!coordinates || open === null || !waitsLong(open, now)) return [];
  if (openChoices(state, open.closers).length > 0) return [];
  const { needed, sealedBy } = sealingOf(state, open);
  return [errand('stuck', open.entry, open.member, open.claimedAt, { missing: needed - sealedBy.length })];
}

const errand = (
  topic: string,
  subject: EntryId,
  member: MemberId | null,
  claimedAt: number,
  values: Errand['values'],
): Errand => ({ id: `${topic}-${subject}`, topic: `bookkeeping.${topic}`, subject, member, values, claimedAt });
