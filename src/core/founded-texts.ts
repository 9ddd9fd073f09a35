/**
 * Texts that an entry founded: the words of a listing or of a proposal, the minutes of a meeting. Each goes by one name, what it is and
 * the entry; a device's actor comes of that name, so that no change fits another text that began with the same words. (docs/decisions/0042)
 */
import type { EntryId } from './ids.ts';

export const foundedTexts = ['listing', 'decision', 'minutes'] as const;
/** As `document.change` has it in `document`, beside the entry. */
export type FoundedText = (typeof foundedTexts)[number];

export const nameOfText = (is: FoundedText, entry: EntryId): string => `${is}/${entry}`;

/** What founded the text of that name; `null`: no entry of its own, as with the agreement. */
export function founderOf(text: string): { readonly is: FoundedText; readonly entry: EntryId } | null {
  const [before = '', entry] = text.split('/');
  const is = foundedTexts.find((each) => each === before);
  return is === undefined || entry === undefined ? null : { is, entry: entry as EntryId };
}
