import type { Reader } from '../../fields.ts';

/** A day as people write it down, YYYY-MM-DD; whether there was such a day is for whoever shows it. */
export const isDate: Reader<string> = (value) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) ? value : undefined;
