import type { MemberId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMemberName } from '../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';

/** Members by their names: one, or "Ana, Bea and Carla", as they stand in a list of people. */
export function useNames() {
  const group = useGroup();
  const format = useFormat();
  const nameOf = useMemberName();
  const of = (member: MemberId): string => nameOf(memberOf(group, member));
  const list = (members: readonly MemberId[]): string => format.list(members.map(of).sort(format.compare));
  return { of, list };
}
