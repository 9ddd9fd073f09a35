import { unparse } from 'papaparse';

/** What a spreadsheet would run as a formula; a plain number may begin with a sign. */
const formula = /^[=@\t\r]|^[+-](?!\d+(?:\.\d+)?$)/;

export const rowsToCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: formula },
  );
