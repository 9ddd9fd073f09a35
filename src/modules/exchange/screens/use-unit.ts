import type { NamedUnit } from '../../../core/membership/words.ts';
import { unknownUnit } from '../../../view/units.ts';
import type { GroupView, PurseView } from '../../../view/view-types.ts';

/** The group's first unit is the one a new form begins with. */
export const unitOrFirst = (group: GroupView, id: string | null): NamedUnit =>
  group.units.find((each) => each.id === id) ?? group.units[0] ?? unknownUnit(id ?? '');

export const purseIn = (group: GroupView, unit: NamedUnit): PurseView | undefined =>
  group.me.purses.find((each) => each.unit.id === unit.id);
