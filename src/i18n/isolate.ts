import type { Direction } from './locales.ts';

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Keeps a name or an amount in its own order inside a sentence of the other direction: "دفعت 3 h إلى Bea" would
 * otherwise be shown with its parts swapped. Text that cannot be disturbed is returned as it is.
 */
export function isolate(text: string, direction: Direction): string {
  const safe = direction === 'ltr' ? !rightToLeft.test(text) : onlyRightToLeft.test(text);
  return safe ? text : `${firstStrongIsolate}${text}${popIsolate}`;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u061c]/u;
const onlyRightToLeft = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Inherited}\s]*$/u;
