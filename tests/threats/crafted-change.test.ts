// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { readChange } from '../../src/replication/texts/read-change.ts';
import type { LoggedChange } from '../../src/replication/texts/sift.ts';
import { foundedText, withChanges } from '../../src/replication/texts/text-document.ts';
import { damaged } from '../replication/texts/damaged-change.ts';
import { panickingChange } from '../replication/texts/panicking-change.ts';
import { bea, founded, logOf, newDesk, nobodyQuarantined, written } from '../replication/texts/writers.ts';
import { threat } from './support/threat.ts';

const headOf = (bytes: Uint8Array): string => {
  const head = readChange(bytes);
  return JSON.stringify(head.ok ? { ...head.value, hash: '' } : null);
};

/** A change that passes every check of ours, and at which Automerge panics. */
async function panicking(): Promise<LoggedChange> {
  const sound = await written(
    newDesk(),
    logOf([]),
    bea,
    'Be kind to one another. An hour is an hour, whoever gives it.',
  );
  const alike = [...Array(6_000).keys()]
    .map((seed) => damaged(sound.bytes, seed))
    .filter((bytes) => headOf(bytes) === headOf(sound.bytes));
  return { ...sound, bytes: await panickingChange({ founded, past: [], changes: alike }) };
}

/** Yields the words that a person is shown. */
threat<(change: LoggedChange) => Promise<string>>('Crafted Automerge bytes from a member', {
  attack: async (read) => {
    const bad = await panicking();
    return read(bad).then(
      (text) => text !== founded,
      () => true,
    );
  },
  defence: async (change) => (await newDesk().read(logOf([change]), nobodyQuarantined)).text,
  takenOut: async ({ bytes }) => withChanges(foundedText(founded), [bytes]).text,
});
