/** Numbers as people and spreadsheets write them: 1234.5, 1,234.50, 1.234,50, 1 234,5, 1'234.5. */

export type DecimalMark = '.' | ',';

/** The digits before and after the mark. `either`: 1,234 is a thousand and more, or one and less than two. */
export type ReadNumber =
  | { readonly is: 'number'; readonly whole: string; readonly places: string; readonly mark: DecimalMark | null }
  | { readonly is: 'either'; readonly left: string; readonly right: string; readonly mark: DecimalMark };

const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const groupedWithPlaces = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])(\d+)$/;
const simple = /^(\d*)([.,])(\d+)$/;

/** Without a sign. `null`: no number. */
export function readNumber(text: string): ReadNumber | null {
  const digits = withoutSpaces(text);
  if (/^\d+$/.test(digits)) return { is: 'number', whole: digits, places: '', mark: null };
  const [, left, mark, right] = simple.exec(digits) ?? [];
  if (left !== undefined && right !== undefined) return withOneMark(left, mark as DecimalMark, right);
  const thousands = grouped.exec(digits);
  if (thousands !== null) return { is: 'number', whole: onlyDigits(digits), places: '', mark: other(thousands[1]) };
  const [all, group, decimal, places] = groupedWithPlaces.exec(digits) ?? [];
  if (all === undefined || places === undefined || group === decimal) return null;
  const whole = onlyDigits(all.slice(0, -places.length - 1));
  return { is: 'number', whole, places, mark: decimal as DecimalMark };
}

/** Three digits after one to three others may be thousands. */
function withOneMark(left: string, mark: DecimalMark, right: string): ReadNumber {
  const mayBeThousands = right.length === 3 && /^[1-9]\d{0,2}$/.test(left);
  if (mayBeThousands) return { is: 'either', left, right, mark };
  return { is: 'number', whole: left === '' ? '0' : left, places: right, mark };
}

/** What a number that can be read in two ways is, once it is known which sign begins the decimal places. */
export function decided(number: ReadNumber, decimal: DecimalMark | null): ReadNumber & { readonly is: 'number' } {
  if (number.is === 'number') return number;
  const { left, right, mark } = number;
  return mark === decimal
    ? { is: 'number', whole: left, places: right, mark }
    : { is: 'number', whole: left + right, places: '', mark: other(mark) };
}

const other = (mark: string | undefined): DecimalMark => (mark === ',' ? '.' : ',');
const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** Spaces and apostrophes between groups of three are how a number looks. */
const withoutSpaces = (text: string): string => text.trim().replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
