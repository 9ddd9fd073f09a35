import type { UnitId } from '../../../core/ids.ts';
import { type Choices, noChoices, type Table } from '../table.ts';

/** What was read and chosen so far, kept on this phone: closing the app loses none of it, and nothing of it is in the books. */
export type BringDraft = {
  readonly fileName: string;
  readonly table: Table | null;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  readonly choices: Choices;
  /** Rows that are in the books already are wanted once more. */
  readonly again: boolean;
  readonly step: 'preview' | 'limits';
};

export const emptyDraft: BringDraft = {
  fileName: '',
  table: null,
  unit: null,
  choices: noChoices,
  again: false,
  step: 'preview',
};

export type DraftProps = {
  readonly draft: BringDraft;
  readonly change: (part: Partial<BringDraft>) => void;
};

/** A day as the file's rows have it, as a moment of that day on this phone. */
export const momentOf = (date: string): number => new Date(`${date}T12:00:00`).getTime();
