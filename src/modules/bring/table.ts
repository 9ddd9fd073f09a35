import type { AccountId } from '../../core/ids.ts';

/** What a file of rows and columns holds, before anybody knows what its columns mean. */
export type Table = {
  readonly cells: readonly (readonly string[])[];
  /** Rows, from 0, where a quotation mark opens and never closes, or closes in the middle of a cell. */
  readonly broken: readonly number[];
};

/** Where each field stands, columns counted from 0; `null`: the file has no such column. */
export type Columns = {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly description: number | null;
  readonly date: number | null;
};
export type Field = keyof Columns;

/** What a person said about a file that it does not say itself. */
export type Choices = {
  /** `null`: as the file's headings say, or in the usual order. */
  readonly columns: Columns | null;
  /** Of 03/04: whether the day comes first; `null`: not said. */
  readonly dayFirst: boolean | null;
  /** Of 1,234: which sign begins the decimal places; `null`: not said. */
  readonly decimalMark: '.' | ',' | null;
  /** By key of `SameName`: whether names that differ only by capitals, spaces or accents are one person's. */
  readonly onePerson: Readonly<Record<string, boolean>>;
  /** Rows, as they are numbered, that are not to be taken in. */
  readonly leftOut: readonly number[];
  /** How far below zero an account may go, by its name, in minor units, where it is not the one proposed. */
  readonly limits: Readonly<Record<string, number>>;
  /**
   * The name by which the file calls the person who brings it: what it says of them goes to their own account.
   * *false*: they are not in it; `null`: not said, and so not in it unless somebody there has their name.
   */
  readonly me: string | false | null;
  /** By name: the account in the books that is meant, or *new* where it is somebody else than the account's owner. */
  readonly accounts: Readonly<Record<string, AccountId | 'new'>>;
};

export const noChoices: Choices = {
  columns: null,
  dayFirst: null,
  decimalMark: null,
  onePerson: {},
  leftOut: [],
  limits: {},
  me: null,
  accounts: {},
};

/** One row as it will be written down. */
export type Row = {
  /** As a spreadsheet numbers it: the first line of the file is 1. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** In minor units, from 1 to 10^9. */
  readonly amount: number;
  /** YYYY-MM-DD; `null`: the file does not say. */
  readonly date: string | null;
  /** '' for none; at most 280 characters. */
  readonly description: string;
};

/** Why a row can not be taken in. */
export type FaultCode =
  | 'quotes-broken'
  | 'columns-missing'
  | 'from-empty'
  | 'to-empty'
  | 'name-too-long'
  | 'same-account'
  | 'amount-empty'
  | 'amount-unsound'
  | 'amount-negative'
  | 'amount-zero'
  | 'amount-too-large'
  | 'date-unsound'
  | 'owes-too-much';

export type Fault = {
  readonly row: number;
  readonly field: Field | 'row';
  readonly code: FaultCode;
  /** What stands there. */
  readonly text: string;
};

/** What was changed about a row that is taken in. */
export type Note =
  | { readonly is: 'rounded'; readonly row: number; readonly text: string; readonly amount: number }
  | { readonly is: 'shortened'; readonly row: number; readonly text: string };
