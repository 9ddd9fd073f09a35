import type { GroupView } from '../../view/view-types.ts';

/**
 * What waits for a person outside any module. *recovery*: the card is not confirmed. *only-here*: something was signed
 * and no other phone has shown to hold it. *update*: a new version of the app.
 */
export type OwnErrand = 'recovery' | 'only-here' | 'update';

/** After this long on one phone alone an entry is worth worrying about: a lost phone would take it along. */
const onlyHereMs = 3 * 24 * 60 * 60 * 1000;

/** `now` is the phone's clock, ms. The demo village is never carried anywhere and has no card. */
export function ownErrands(
  group: Pick<GroupView, 'demo' | 'me' | 'reach'>,
  now: number,
  updateWaits: boolean,
): OwnErrand[] {
  const { onlyHereSince } = group.reach;
  const errands: (OwnErrand | false)[] = [
    !group.demo && group.me.recoveryOpen && 'recovery',
    !group.demo && onlyHereSince !== null && now - onlyHereSince >= onlyHereMs && 'only-here',
    updateWaits && 'update',
  ];
  return errands.filter((errand) => errand !== false);
}
