import type { Unit } from '../../../core/membership/state.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useGroup } from '../../../view/stores.ts';
import type { GroupView, PurseView } from '../../../view/view-types.ts';

/** What a unit that the group does not know is written as: an entry may name any. */
const unknownUnit = (id: string): Unit => ({ id: id as Unit['id'], name: id, is: 'decimal', scale: 0 });

export const unitIn = (group: GroupView, id: string): Unit =>
  group.units.find((each) => each.id === id) ?? unknownUnit(id);

/** The group's first unit is the one a new form begins with. */
export const unitOrFirst = (group: GroupView, id: string | null): Unit =>
  group.units.find((each) => each.id === id) ?? group.units[0] ?? unknownUnit(id ?? '');

export const purseIn = (group: GroupView, unit: Unit): PurseView | undefined =>
  group.me.purses.find((each) => each.unit.id === unit.id);

/** Writes an amount of a unit that is known by its id. */
export function useAmount(): (amount: number, unit: string) => string {
  const format = useFormat();
  const group = useGroup();
  return (amount, unit) => format.amount(amount, unitIn(group, unit));
}
