/**
 * A group's own words: what it calls its units, and *Pay* and *Ask*. They are policies, so each has a history, and two
 * coordinators who choose apart from one another are asked to decide again. (protocol §4)
 *
 * They are shown on buttons, so they are held to what fits there. '' stands for the word that each reader's language has.
 */
import type { UnitId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import { policyChangeNow, policyNow } from './policies.ts';
import type { PolicyValue, Unit } from './state.ts';
import { isGroupWord } from './word-shape.ts';

type WordKey = 'word.pay' | 'word.ask';
type UnitNameKey = `unit.name.${UnitId}`;

/** `ownName`: the group named it anew, so hours too are written by that name and not by each language's own. */
export type NamedUnit = Unit & { readonly ownName?: true };

/** `null`: the group has no word of its own. A founding is not judged by its words, so an unsound one counts as none. */
export const wordNow = (state: GroupState, key: WordKey): string | null => soundWord(policyNow(state, key));

/** '' for a unit that is called as it was founded. */
export const unitNameNow = (state: GroupState, unit: UnitId): string =>
  soundWord(policyChangeNow(state, `unit.name.${unit}` satisfies UnitNameKey)?.value) ?? '';

/** The units as the group calls them today. */
export const unitsNow = (state: GroupState): readonly NamedUnit[] =>
  (state.membership.founding?.units ?? []).map((unit) => {
    const name = unitNameNow(state, unit.id);
    return name === '' ? unit : { ...unit, name, ownName: true };
  });

const soundWord = (value: PolicyValue | undefined): string | null =>
  value !== undefined && isGroupWord(value) ? value : null;
