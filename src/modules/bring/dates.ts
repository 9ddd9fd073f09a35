/** Days as people write them: 2026-03-01, 1/3/2026, 3/1/2026, 1.3.2026, with or without a time of day after them. */

/** `either`: which of the first two numbers is the day is said elsewhere in the file, or by a person. */
type Written =
  | { readonly is: 'clear'; readonly date: string }
  | { readonly is: 'either'; readonly first: number; readonly second: number; readonly year: number };

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const timeOfDay = /[T\s]\s*\d{1,2}:\d{2}.*$/;

export const isDateLike = (cell: string): boolean => written(cell) !== null;

/** Of a column: which comes first in 03/04/2026, as far as the days themselves tell. `null`: they do not, or do both. */
export function dayFirstIn(cells: readonly string[]): boolean | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const each of cells.map(written)) {
    if (each?.is !== 'either') continue;
    // What is no day either way tells nothing.
    dayFirst ||= each.first > 12 && each.first <= 31 && each.second <= 12;
    monthFirst ||= each.second > 12 && each.second <= 31 && each.first <= 12;
  }
  return dayFirst === monthFirst ? null : dayFirst;
}

/** The first cell of a column that can not be read without knowing which comes first; `null`: there is none. */
export const firstUnclearDate = (cells: readonly string[]): string | null =>
  cells.find((cell) => {
    const each = written(cell);
    return each?.is === 'either' && each.first <= 12 && each.second <= 12 && each.first !== each.second;
  }) ?? null;

/** YYYY-MM-DD; `null`: there was no such day. Where nobody knows which comes first, the day is taken to. */
export function readDate(cell: string, dayFirst: boolean | null): string | null {
  const each = written(cell);
  if (each === null) return null;
  if (each.is === 'clear') return each.date;
  const { first, second, year } = each;
  return dayFirst === false ? dayOf(year, first, second) : dayOf(year, second, first);
}

function written(cell: string): Written | null {
  const text = cell.trim().replace(timeOfDay, '').trim();
  const plain = yearFirst.exec(text);
  if (plain !== null) return clear(dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3])));
  const [, first, sign, second, year] = yearLast.exec(text) ?? [];
  if (first === undefined) return null;
  // Whoever writes points writes the day first.
  if (sign === '.') return clear(dayOf(Number(year), Number(second), Number(first)));
  return { is: 'either', first: Number(first), second: Number(second), year: Number(year) };
}

const clear = (date: string | null): Written | null => (date === null ? null : { is: 'clear', date });

/** `null` for the 31st of April, and for years in which nobody kept such books. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day < 1 || day > days) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
