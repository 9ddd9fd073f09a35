/** From a file's bytes to what is inside it, unlocked. Nothing is believed yet. */
import { unlockWithPassphrase } from '../../src/identity/passphrase.ts';
import { isLocked } from '../../src/identity/passphrase-format.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import {
  type Bundle,
  bundleMark,
  decodeBundle,
  type FileFault,
  markOf,
  newsMark,
  receiptMark,
} from '../../src/wire/bundle.ts';
import { decodeReceipt, type Receipt } from '../../src/wire/receipt.ts';
import { decodeTextFile } from '../../src/wire/text-file.ts';

export type OpenedFile =
  | { readonly is: 'bundle'; readonly bundle: Bundle }
  | { readonly is: 'receipt'; readonly receipt: Receipt };

/** The error is a sentence for the terminal. */
export async function openFile(file: Uint8Array, passphrase: string | null): Promise<Result<OpenedFile, string>> {
  const text = decodeTextFile(file);
  if (text !== null) return text.ok ? openFile(text.value, passphrase) : err(fileSentences[text.error]);
  if (isLocked(file)) {
    if (passphrase === null)
      return err('This file is locked: give its passphrase by --passphrase-file or MINGA_PASSPHRASE.');
    const unlocked = await unlockWithPassphrase(file, passphrase);
    return unlocked.ok ? openFile(unlocked.value, null) : err(lockSentences[unlocked.error]);
  }
  if (markOf(file) === receiptMark) {
    const receipt = decodeReceipt(file);
    return receipt.ok ? ok({ is: 'receipt', receipt: receipt.value }) : err(fileSentences[receipt.error]);
  }
  if (markOf(file) === newsMark) return err(onlyForMembers);
  if (markOf(file) !== bundleMark) return err(fileSentences['not-minga']);
  const bundle = decodeBundle(file);
  return bundle.ok ? ok({ is: 'bundle', bundle: bundle.value }) : err(fileSentences[bundle.error]);
}

const damaged = 'This file is damaged: it was cut short or changed after it was written.';

const fileSentences: Readonly<Record<FileFault, string>> = {
  'not-minga': 'This is no .minga file.',
  'other-version': 'This file was written by another version of Minga.',
  'cut-short': 'This file was cut short: only part of it is here.',
  damaged,
};

const onlyForMembers =
  'This file is news for members of a group, sealed with a key that they hold. Save a copy of the books instead.';

const lockSentences = {
  'not-locked': damaged,
  'newer-version': fileSentences['other-version'],
  damaged,
  'wrong-passphrase': 'The passphrase is wrong.',
} as const;
