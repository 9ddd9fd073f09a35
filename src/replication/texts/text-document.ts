/** A text as an Automerge value. Runs where a panic of Automerge harms nothing else: see `text-room.ts`. */
import {
  applyChanges,
  change,
  clone,
  type Doc,
  decodeChange,
  emptyChange,
  getHeads,
  getLastLocalChange,
  init,
  splice,
  updateText,
} from '@automerge/automerge/slim';
import { foundersActor } from './actors.ts';
import type { FirstChange } from './sift.ts';

export type Text = { text: string };

/** In UTF-16 code units: some ten pages. */
const maxTextLength = 20_000;
const unstamped = { time: 0 };
/** Writes what is merged by hand and thrown away; no device's actor is so. */
const passingActor = 'ff'.repeat(16);

/** What the founders wrote, by nobody and at no time, so that it is the same change on every phone. */
export const foundedText = (text: string): Doc<Text> =>
  change(init<Text>({ actor: foundersActor }), unstamped, (doc) => {
    doc.text = text;
  });

export function firstChangeOf(founded: Doc<Text>): FirstChange {
  const made = getLastLocalChange(founded);
  if (made === undefined) throw new Error('a founded text is one change');
  const { hash, startOp, ops } = decodeChange(made);
  return { hash: hash ?? '', lastOperation: startOp + ops.length - 1 };
}

/** A copy with one more change. Throws, or panics, when Automerge or what a text may be does not allow it. */
export function withChange(doc: Doc<Text>, bytes: Uint8Array): Doc<Text> {
  const before = getHeads(doc).join();
  const [changed] = applyChanges(clone(doc), [bytes]);
  if (getHeads(changed).join() === before) throw new Error('it changes nothing, or waits for something');
  if (Object.keys(changed).join() !== 'text' || typeof changed.text !== 'string') throw new Error('not a text');
  if (changed.text.length > maxTextLength) throw new Error('too long');
  return changed;
}

export const withChanges = (doc: Doc<Text>, changes: readonly Uint8Array[]): Doc<Text> =>
  changes.length === 0 ? doc : applyChanges(clone(doc), [...changes])[0];

/**
 * The change that makes of `base` what was written. What its author's other phone screens have written since (`ahead`) is
 * built upon as well, since one device has one line of changes: the words are merged first, and the merged text is written.
 * `null`: nothing is to be changed.
 */
export function writtenChange(
  base: Doc<Text>,
  ahead: readonly Uint8Array[],
  actor: string,
  text: string,
): Uint8Array | null {
  const newest = withChanges(base, ahead);
  const words = ahead.length === 0 ? text : withChanges(rewritten(base, passingActor, text), ahead).text;
  if (newest.text === words) return null;
  return getLastLocalChange(rewritten(newest, actor, words)) ?? null;
}

/** A change of nothing, which many changes made apart can be built upon as one. */
export const joiningChange = (doc: Doc<Text>, actor: string): Uint8Array | null =>
  getLastLocalChange(emptyChange(clone(doc, { actor }), unstamped)) ?? null;

/** Compared letter by letter, texts that have little in common take a time that grows with the product of their lengths. */
const comparedMax = 4_000_000;

const rewritten = (doc: Doc<Text>, actor: string, text: string): Doc<Text> =>
  change(clone(doc, { actor }), unstamped, (draft) => {
    const { start, removed, inserted } = differenceOf(doc.text, text);
    if (removed * inserted.length <= comparedMax) updateText(draft, ['text'], text);
    else splice(draft, ['text'], start, removed, inserted);
  });

/** The one stretch outside of which two texts are the same. */
function differenceOf(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  // Both halves of a letter that takes two code units belong to one side.
  if (isFirstHalf(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (isSecondHalf(before.charCodeAt(before.length - end))) end -= 1;
  return { start, removed: before.length - end - start, inserted: after.slice(start, after.length - end) };
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
