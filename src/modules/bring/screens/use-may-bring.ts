import { useGroup } from '../../../view/stores.ts';

/** Coordinators bring books, each on a phone that may sign for them. */
export function useMayBring(): boolean {
  const { me, members } = useGroup();
  return me.standing === 'admitted' && members.some(({ member, coordinator }) => member === me.member && coordinator);
}
