/**
 * Recovery as twelve English words (BIP39), for people without a printer.
 *
 * There is no list in Swahili or Arabic; the app shows the English words, says so, and offers the card first.
 * Stands in its own file because the word list is heavy: load it when a screen needs words.
 */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { assert } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { bytesToRecovery, type Recovery } from './recovery.ts';

const recoveryWordCount = 12;

/** `position` counts from 1, as people do. */
export type WordsFault =
  | { readonly fault: 'word-count'; readonly found: number }
  | { readonly fault: 'unknown-word'; readonly position: number; readonly word: string }
  /** Twelve known words, but not together: one was mistaken for another, or two changed places. */
  | { readonly fault: 'checksum' };

export const recoveryToWords = (recovery: Recovery): string[] => entropyToMnemonic(recovery, wordlist).split(' ');

/** Forgives capitals, accents, numbering, commas and any white space. */
export function wordsToRecovery(text: string): Result<Recovery, WordsFault> {
  const words = wordsIn(text);
  const unknown = words.findIndex((word) => !wordlist.includes(word));
  const word = words[unknown];
  if (word !== undefined) return err({ fault: 'unknown-word', position: unknown + 1, word });
  if (words.length !== recoveryWordCount) return err({ fault: 'word-count', found: words.length });
  const entropy = entropyOf(words);
  if (entropy === null) return err({ fault: 'checksum' });
  const recovery = bytesToRecovery(entropy);
  assert(recovery !== null, 'twelve words carry 16 bytes');
  return ok(recovery);
}

function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.match(/\p{Letter}+/gu) ?? [];
}

function entropyOf(words: readonly string[]): Uint8Array | null {
  try {
    return mnemonicToEntropy(words.join(' '), wordlist);
  } catch {
    return null;
  }
}
