/** What screens are told of meetings. Names are theirs to find: here are accounts. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { EntryId } from '../../core/ids.ts';
import { type MeetingRecord, meetingNow, meetingsAtHand } from '../../core/meetings/record.ts';
import type { Context } from '../../core/module.ts';

export type MeetingView = Omit<MeetingRecord, 'said' | 'by'> & {
  /** This phone may say who is there. */
  readonly mine: boolean;
};

const viewFor = (context: Context): ((record: MeetingRecord) => MeetingView) => {
  const held = heldAccounts(context);
  return ({ id, account, title, place, at, agenda, present, endedAt }) => ({
    ...{ id, account, title, place, at, agenda, present, endedAt },
    mine: held.has(account),
  });
};

/** The newest first. */
export function meetings(_: Record<string, never>, context: Context): readonly MeetingView[] {
  return meetingsAtHand(context.state)
    .map(viewFor(context))
    .sort((left, right) => right.at - left.at || (left.id < right.id ? -1 : 1));
}

/** `null`: there is none. Wrapped: to a screen a bare `null` is no answer yet. */
export function meeting({ id }: { readonly id: EntryId }, context: Context): { readonly meeting: MeetingView | null } {
  const record = meetingNow(context.state, id);
  return { meeting: record && viewFor(context)(record) };
}
