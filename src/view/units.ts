import type { NamedUnit } from '../core/membership/words.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { GroupView } from '../session/views.ts';
import { useGroup } from './stores.ts';

/** What a unit that the group does not know is written as: an entry may name any. */
export const unknownUnit = (id: string): NamedUnit => ({
  id: id as NamedUnit['id'],
  name: id,
  is: 'decimal',
  scale: 0,
});

export const unitIn = (group: GroupView, id: string): NamedUnit =>
  group.units.find((each) => each.id === id) ?? unknownUnit(id);

/** Writes an amount of a unit that is known by its id. */
export function useAmount(): (amount: number, unit: string) => string {
  const format = useFormat();
  const group = useGroup();
  return (amount, unit) => format.amount(amount, unitIn(group, unit));
}

/** The same, never hidden: for what is about to be signed, and for what the group's rules say to everybody. */
export function usePlainAmount(): (amount: number, unit: string) => string {
  const format = useFormat();
  const group = useGroup();
  return (amount, unit) => format.plainAmount(amount, unitIn(group, unit));
}
