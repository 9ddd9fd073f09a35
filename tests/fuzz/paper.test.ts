/** Codes that somebody printed: whatever a camera reads from a card, a slip or a sheet. */
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import { frameKinds } from '../../src/wire/frames/frame.ts';
import { makeFrames } from '../../src/wire/frames/frame-source.ts';
import { type PaperCode, paperToText, textToPaper } from '../../src/wire/paper.ts';
import { paperNumberMax } from '../../src/wire/paper-number.ts';
import { runDoor } from './support/run-door.ts';

const group = new Uint8Array(32).fill(1);
const account = new Uint8Array(32).fill(2);
const papers: readonly PaperCode[] = [
  { is: 'card', account, number: null },
  { is: 'slip', account, number: 7 },
  { is: 'sheet', account, number: 471_108_293 },
];

/** What may be read out of a code has to be what a code can say. */
function outcomeOf(text: string): string {
  const read = textToPaper(text, group);
  if (!read.ok) return read.error;
  const { number } = read.value;
  if (read.value.account.length !== 32 || (number !== null && !(number >= 0 && number <= paperNumberMax)))
    throw new Error('no paper says that');
  expect(textToPaper(paperToText(read.value, group), group)).toEqual(read);
  return 'read';
}

describe('a code on paper', () => {
  test('paper: the text of its code', async () => {
    await runDoor({
      name: 'paper: the text of its code',
      seeds: [...papers.map((paper) => paperToText(paper, group)), 'MINGA2:AB', 'hello'].map(utf8),
      holds: 'bytes',
      feed: (input) => outcomeOf(new TextDecoder().decode(input)),
      reaches: ['not-a-paper', 'damaged', 'read'],
      mayEnd: ['newer-version', 'other-group'],
    });
  });

  test('paper: what it says, checked anew', async () => {
    await runDoor({
      name: 'paper: what it says, checked anew',
      seeds: [
        [1, 0, account, null],
        [1, 1, account, 7],
        [2, 'more'],
      ].map((fields) => encodeStrict(fields)),
      holds: 'cbor',
      feed: (input) => {
        if (input.length === 0) return 'nothing';
        const made = makeFrames(input, { kind: frameKinds.paper, whom: group });
        return made.ok ? outcomeOf(made.value.text(0)) : made.error;
      },
      reaches: ['damaged', 'read', 'newer-version'],
      mayEnd: ['nothing', 'too-large', 'not-a-paper'],
    });
  });
});
