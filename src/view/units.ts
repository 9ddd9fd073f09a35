import type { Unit } from '../core/membership/state.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { GroupView } from '../session/views.ts';
import { useGroup } from './stores.ts';

/** What a unit that the group does not know is written as: an entry may name any. */
export const unknownUnit = (id: string): Unit => ({ id: id as Unit['id'], name: id, is: 'decimal', scale: 0 });

export const unitIn = (group: GroupView, id: string): Unit =>
  group.units.find((each) => each.id === id) ?? unknownUnit(id);

/** Writes an amount of a unit that is known by its id. */
export function useAmount(): (amount: number, unit: string) => string {
  const format = useFormat();
  const group = useGroup();
  return (amount, unit) => format.amount(amount, unitIn(group, unit));
}
