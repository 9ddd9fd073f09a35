import { isStanding } from '../../../../view/is-standing.ts';
import type { MemberView } from '../../../../view/view-types.ts';
import type { Account } from '../AccountGate.tsx';

/** Whose phone an account can go to: of a member who is in and not its keeper; of the group's own one of those named. */
export function mayReceive({ keeper, keepers }: Pick<Account, 'keeper' | 'keepers'>, member: MemberView): boolean {
  const isIn = isStanding(member) && !member.withdrawn;
  return isIn && member.member !== keeper && (keepers === null || keepers.includes(member.member));
}
