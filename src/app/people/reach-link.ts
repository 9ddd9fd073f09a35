import { toAsciiDigits } from '../../lib/ascii-digits.ts';

/** Ways that another app of the phone takes over. */
export type ReachBy = 'call' | 'sms' | 'whatsapp';

/** Shorter ones are no number that can be dialled. */
const digitsMin = 3;

/** As long as a number is that has its country before it; what is longer has words in it. */
const numberMost = 22;

/**
 * Where a tap on a number leads; `null`: there is no number in what was written. WhatsApp wants the country's code and knows
 * no sign in front of it, so a number that is written without one may lead nowhere.
 */
export function reachLink(by: ReachBy, written: string): string | null {
  const plain = toAsciiDigits(written).trim();
  const digits = plain.replace(/\D/g, '');
  if (digits.length < digitsMin) return null;
  if (by === 'whatsapp') return `https://wa.me/${digits.replace(/^00/, '')}`;
  const number = plain.startsWith('+') ? `+${digits}` : digits;
  return by === 'call' ? `tel:${number}` : `sms:${number}`;
}

/** A number, so far as it goes, without a country before it: WhatsApp takes its first digits for one. */
export function lacksCountry(written: string): boolean {
  const plain = toAsciiDigits(written).replace(/^[\s\u200e\u200f(]+/, '');
  return reachLink('whatsapp', plain) !== null && !/^(\+|00)/.test(plain);
}

/** The same to the eye, with spaces at which no line ends: half a number is no number. What is longer may be divided. */
export const unbroken = (written: string): string =>
  written.length <= numberMost ? written.replaceAll(' ', '\u00a0') : written;
