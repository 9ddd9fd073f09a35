/** What of the listings waits for me: those that end, to be renewed or let go, and those that I wanted to be told of. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { accountOfMember, type MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { fittingErrands } from './interests.ts';
import { listingsAtHand } from './records.ts';

const dayMs = 24 * 3_600_000;
const soonMs = 3 * dayMs;
/** Whoever did not care for so long does not want to be asked. */
const agoMs = 14 * dayMs;

export const errands = (context: Context): Errand[] => [...ending(context), ...fittingErrands(context)];

function ending(context: Context): Errand[] {
  const { self, now } = context;
  const held = heldAccounts(context);
  const own = accountOfMember(self.member);
  return Array.from(listingsAtHand(context)).flatMap(([id, { account, title, until, paused, closed }]) => {
    if (until === null || paused || closed || !held.has(account)) return [];
    if (until - now > soonMs || now - until > agoMs) return [];
    return [
      {
        // A new one with each time it is renewed.
        id: `ending-${id}-${until}`,
        topic: 'listings.ending',
        subject: id,
        // Of an account that is kept for somebody its id stands in the place of a member's: both are told by one name.
        member: account === own ? null : (account as string as MemberId),
        values: { title, until },
        claimedAt: until - soonMs,
      },
    ];
  });
}
