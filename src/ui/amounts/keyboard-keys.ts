import { toAsciiDigits } from '../../lib/ascii-digits.ts';
import type { PadKey } from './amount-draft.ts';

/** The pad key that a key of a keyboard stands for (`KeyboardEvent.key`), or `null`. */
export function keyOf(key: string): PadKey | null {
  const ascii = toAsciiDigits(key);
  if (/^[0-9]$/.test(ascii)) return { press: 'digit', digit: Number(ascii) };
  // Whatever mark a keyboard offers is meant as the one mark an amount has; ":" as in 1:30.
  if (['.', ',', ':', '٫', '،'].includes(key)) return { press: 'go', to: 'part' };
  if (key === 'Backspace') return { press: 'delete' };
  if (key === 'Delete') return { press: 'clear' };
  return null;
}
