import { rowsToCsv } from '../../src/app/worker/csv.ts';
import { threat } from './support/threat.ts';

type Row = readonly (string | number)[];

threat<(rows: readonly Row[]) => string>('A statement that a spreadsheet runs as formulas', {
  attack: (write) => /(^|,)"?[=+@-]/.test(write([['=HYPERLINK("https://evil.example")', 60]])),
  defence: rowsToCsv,
  takenOut: (rows) => rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\r\n'),
});
