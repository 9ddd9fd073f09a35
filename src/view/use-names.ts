import type { MemberId } from '../core/ids.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useMemberName } from './member-name.ts';
import { memberOf, useGroup } from './stores.ts';

export type Names = {
  readonly of: (member: MemberId | null) => string;
  /** "Ana, Bea and Carla". */
  readonly list: (members: readonly MemberId[]) => string;
};

export function useNames(): Names {
  const group = useGroup();
  const format = useFormat();
  const nameOf = useMemberName();
  const of = (member: MemberId | null): string => nameOf(member === null ? undefined : memberOf(group, member));
  return { of, list: (members) => format.list(members.map(of)) };
}
