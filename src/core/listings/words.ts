/**
 * What is said of a listing in more words: a text that it was founded with, so that changes made apart on two phones come to
 * one. Putting them together takes a moment that no query has: the session does it, and hands in what came of it.
 */
import { nameOfText } from '../founded-texts.ts';
import type { EntryId } from '../ids.ts';
import type { ListingRecord } from './record.ts';

export type WordsNow = {
  readonly text: string;
  /** What the text stands on: handed back with a change of it. */
  readonly base: readonly EntryId[];
  /** The latest that any of its authors' clocks said. */
  readonly changedAt: number;
};

/** Of those listings alone whose words somebody changed. */
export type AllWordsNow = ReadonlyMap<EntryId, WordsNow>;

/** The name of the text. */
export const wordsOf = (listing: EntryId): string => nameOfText('listing', listing);

type Merged = { readonly now: WordsNow; readonly record: ListingRecord };
const merged = new WeakMap<ListingRecord, Merged>();

/** The record as it is read. The same one while neither it nor its words change, so that an index knows it again. */
export function withWordsNow(record: ListingRecord, now: WordsNow | undefined): ListingRecord {
  if (now === undefined) return record;
  const known = merged.get(record);
  if (known?.now === now) return known.record;
  const changedAt = Math.max(record.changedAt, now.changedAt);
  const made = { now, record: { ...record, words: now.text, changedAt } };
  merged.set(record, made);
  return made.record;
}
