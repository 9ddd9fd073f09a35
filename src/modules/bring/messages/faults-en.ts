/** One sentence for everything that can be wrong with a file or with one of its rows. */
import type { TableFault } from '../csv/read-table.ts';
import type { FaultCode } from '../table.ts';

export const faults = {
  'file.too-large': 'This file is too large: at most 2 MB can be read.',
  'file.not-a-table':
    'This is no CSV file. Export it as CSV in the other system, or save it as CSV in the spreadsheet.',
  'file.empty': 'There is nothing in this file.',
  'fault.quotes-broken': 'A quotation mark is not closed, or closes in the middle.',
  'fault.columns-missing': 'Columns are missing.',
  'fault.from-empty': 'It does not say who pays.',
  'fault.to-empty': 'It does not say who is paid.',
  'fault.name-too-long': 'The name is too long: {text}.',
  'fault.same-account': '{text} pays and is paid.',
  'fault.amount-empty': 'It does not say how much.',
  'fault.amount-unsound': '“{text}” is no amount.',
  'fault.amount-negative': '“{text}” is below zero.',
  'fault.amount-zero': '“{text}”: nothing was paid.',
  'fault.amount-too-large': '“{text}” is more than one payment can be.',
  'fault.date-unsound': 'There is no such day: “{text}”.',
  'fault.owes-too-much': '{text} would go further below zero than the account may.',
} as const satisfies Record<`file.${TableFault}` | `fault.${FaultCode}`, string>;
