import type { GroupView } from '../../view/view-types.ts';

/**
 * What waits for a person outside any module. *recovery*: the card is not confirmed. *only-here*: something was signed
 * and no other phone has shown to hold it. *update*: a new version of the app.
 */
export type OwnErrand = 'recovery' | 'only-here' | 'update';

/** After this long on one phone alone an entry is worth worrying about: a lost phone would take it along. */
const onlyHereMs = 3 * 24 * 60 * 60 * 1000;

/** Whoever is no member just now has nobody to come back as; the demo village has no card. */
export const isCardDue = ({ demo, me }: Pick<GroupView, 'demo' | 'me'>): boolean =>
  !demo && me.recoveryOpen && (me.standing === 'admitted' || me.standing === 'waiting');

/** `now` is the phone's clock, ms. The demo village is never carried anywhere. */
export function ownErrands(
  group: Pick<GroupView, 'demo' | 'me' | 'reach'>,
  now: number,
  updateWaits: boolean,
): OwnErrand[] {
  const { onlyHereSince } = group.reach;
  const errands: (OwnErrand | false)[] = [
    isCardDue(group) && 'recovery',
    !group.demo && onlyHereSince !== null && now - onlyHereSince >= onlyHereMs && 'only-here',
    updateWaits && 'update',
  ];
  return errands.filter((errand) => errand !== false);
}
