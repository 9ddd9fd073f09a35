import type { UnitId } from '../../core/ids.ts';
import type { InviteArgs } from '../../view/view-types.ts';

export type Lasting = 'day' | 'week' | 'month' | 'never';

export type InviteDraft = {
  readonly who: 'one' | 'many';
  readonly uses: number;
  readonly lasting: Lasting;
  /** What the newcomer may owe, minor units; the group's limit where nothing was typed. */
  readonly limits: Readonly<Record<UnitId, number>>;
};

export const emptyInvite: InviteDraft = { who: 'one', uses: 10, lasting: 'week', limits: {} };

const daysOf: Readonly<Record<Lasting, number | null>> = { day: 1, week: 7, month: 30, never: null };

/** `most` is the group's limit by unit. By a link for many a newcomer owes nothing at first. (protocol §9) */
export function inviteArgs(draft: InviteDraft, most: Readonly<Record<UnitId, number>>): InviteArgs {
  const days = daysOf[draft.lasting];
  if (draft.who === 'one') return { uses: 1, days, limits: { ...most, ...draft.limits } };
  const nothing = Object.fromEntries(Object.keys(most).map((unit) => [unit, 0]));
  return { uses: draft.uses, days, limits: nothing };
}
