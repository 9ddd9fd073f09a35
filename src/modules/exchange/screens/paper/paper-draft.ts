import type { AccountId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';
import type { PaperLine } from '../../paper-lines.ts';
import { readNumber } from './paper-number.ts';

/** As the command counts them; more are refused there. */
export const paperLinesMax = 100;

/** A sheet while it is being typed in. */
export type PaperDraft = {
  /** On one side of every line; `null`: not chosen yet. */
  readonly account: AccountId | null;
  readonly direction: 'in' | 'out';
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  /** As typed or scanned; '' where the paper has none. */
  readonly typed: string;
  /** In the place of a printed number, so that what was typed here is signed once, whenever the app is closed. */
  readonly drawn: number;
  readonly again: boolean;
  readonly lines: readonly PaperLine[];
};

export const emptyPaper: PaperDraft = {
  account: null,
  direction: 'in',
  unit: null,
  typed: '',
  drawn: 0,
  again: false,
  lines: [],
};

export const emptyLine: PaperLine = { account: null, amount: null, memo: '', slip: null };

export const paperDraftKey = (group: string): string => `paper/${group}`;

/** The step of typing in that an address names, below the group. */
export const enterPath = (step?: 'whose' | number): string =>
  step === undefined ? '/paper/enter' : step === 'whose' ? '/paper/enter?step=whose' : `/paper/enter?line=${step}`;

export const withLine = (draft: PaperDraft, at: number, part: Partial<PaperLine>): Pick<PaperDraft, 'lines'> => ({
  lines: draft.lines.map((line, each) => (each === at ? { ...line, ...part } : line)),
});

/** Something is typed that is no number of a sheet. */
export const isNumberWrong = ({ typed }: Pick<PaperDraft, 'typed'>): boolean =>
  typed.trim() !== '' && readNumber(typed) === null;

export type WholeDraft = PaperDraft & { readonly account: AccountId };

export const toPaperArgs = (draft: WholeDraft, unit: UnitId): Commands['exchange.enterPaper'] => ({
  account: draft.account,
  direction: draft.direction,
  unit,
  lines: draft.lines.map((line) => ({ ...line, memo: line.memo.trim() })),
  number: readNumber(draft.typed) ?? draft.drawn,
  again: draft.again,
});
