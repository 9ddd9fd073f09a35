/** The group's list of kinds while a coordinator changes it: nothing of it is said before it is saved. */
import type { EntryId } from '../../../../core/ids.ts';
import type { Kind } from '../use-kinds.ts';

export type KindsDraft = {
  /** `null`: nothing was changed. */
  readonly list: readonly Kind[] | null;
  /** The change that stood when this was begun. */
  readonly seen: EntryId | null;
};
export const unchanged: KindsDraft = { list: null, seen: null };

/** Letters of a name, as the command counts them. */
export const nameMost = 40;

/** One that is always the last. */
export const isLast = ({ id }: Kind): boolean => id === 'other';
const rest = (list: readonly Kind[]): readonly Kind[] => list.filter((kind) => !isLast(kind));

/** All others that it may stand after. */
export const othersThan = (list: readonly Kind[], kind: Kind | null): readonly Kind[] =>
  rest(list).filter((each) => each !== kind);

/** `kind` comes in the place of `before` (a new one, if that is `null`), after `place` of the others. */
export function placed(list: readonly Kind[], before: Kind | null, kind: Kind, place: number): readonly Kind[] {
  const others = othersThan(list, before);
  return [...others.slice(0, place), kind, ...others.slice(place), ...list.filter(isLast)];
}

export const without = (list: readonly Kind[], kind: Kind): readonly Kind[] => list.filter((each) => each !== kind);

/** How many stand before it; a new one goes to the end. */
export const placeOf = (list: readonly Kind[], kind: Kind | null): number =>
  kind === null ? rest(list).length : rest(list).indexOf(kind);
