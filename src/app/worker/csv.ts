/** Rows as RFC 4180 writes them, with a line end after each. */
export const rowsToCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** What a spreadsheet would run as a formula; a plain number may begin with a sign. */
const formula = /^[=@\t\r]|^[+-](?!\d+(?:\.\d+)?$)/;

/** A cell that could be a formula is shown as text: a leading quote mark is how spreadsheets are told so. */
function cellOf(value: string | number): string {
  const text = formula.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
