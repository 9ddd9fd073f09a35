import type { Refusal } from '../../core/module.ts';
import type { Recovery } from '../../identity/recovery.ts';
import { cardToRecovery, recoveryToCard } from '../../identity/recovery-card.ts';
import { recoveryToWords, wordsToRecovery } from '../../identity/recovery-words.ts';
import { err, ok, type Result } from '../../lib/result.ts';

export const writeRecovery = (recovery: Recovery) => ({
  words: recoveryToWords(recovery),
  card: recoveryToCard(recovery),
});

/** Takes whichever form is given. What looks like a card is not tried as words. */
export function readRecovery(text: string): Result<Uint8Array, Refusal> {
  const card = cardToRecovery(text);
  if (card.ok) return ok(card.value);
  if (card.error !== 'not-a-card') return err({ code: 'card-damaged' });
  const words = wordsToRecovery(text);
  if (words.ok) return ok(words.value);
  const { error } = words;
  if (error.fault !== 'unknown-word') return err({ code: 'words-damaged' });
  return err({ code: 'word-unknown', values: { word: error.word, place: error.position } });
}
