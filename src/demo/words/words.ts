/** What villagers write to one another, a table a language. Content of a story, not of the interface. */
import type { Posted } from '../story/board.ts';
import type { Work } from '../works.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { sw } from './sw.ts';

export type StoryWords = {
  readonly village: string;
  /** The group's agreement, read before joining; at most a page. */
  readonly agreement: string;
  /** What a payment, or a request for one, is for. */
  readonly memos: Readonly<Record<Work, readonly [string, ...string[]]>>;
  /** What villagers have and need. */
  readonly listings: Readonly<Record<Posted, ListingWords>>;
  /** How to reach somebody. */
  readonly contacts: readonly [string, ...string[]];
  readonly gifts: readonly [string, ...string[]];
  /** With a little something that comes back after a payment. */
  readonly thanks: readonly [string, ...string[]];
  /** Why a request is declined. */
  readonly declines: readonly [string, ...string[]];
  /** Declined because it would take the villager too far below zero. */
  readonly tooMuch: string;
  /** Why a payment is asked back: one figure too many. */
  readonly slip: string;
  /** Why it is kept after all: the rights to give it back are spent. */
  readonly spent: string;
};

export type ListingWords = {
  readonly title: string;
  readonly words: string;
  readonly place?: string;
  /** What is given in return, or comes on top of hours. */
  readonly other?: string;
};

const tables = { en, es, fr, pt, sw, ar } as const satisfies Record<string, StoryWords>;
export type StoryLanguage = keyof typeof tables;

/** The story's language for a language tag; English where it is not told yet. */
export const storyLanguage = (tag: string): StoryLanguage => {
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(tables, language) ? (language as StoryLanguage) : 'en';
};

/** The words of a village that was founded under this name: its people go on as they began. */
export const wordsOfVillage = (name: string): StoryWords =>
  Object.values(tables).find(({ village }) => village === name) ?? tables.en;

export const storyWords = (language: StoryLanguage): StoryWords => tables[language];
