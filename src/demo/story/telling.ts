import type { Villager } from '../cast.ts';
import { type Draws, drawsFrom } from '../draws.ts';
import type { StoryWords } from '../words/words.ts';
import type { Label } from './acts.ts';
import { Ledger } from './ledger.ts';
import type { StoryOptions } from './story.ts';

/** How far a story has got, and what every part of it may ask. */
export class Telling {
  readonly words: StoryWords;
  readonly draws: Draws;
  readonly ledger: Ledger;
  readonly founder: string;
  /** Everybody but the founder and Ana. */
  readonly neighbours: readonly string[];
  /** Entries told; the founding is the first. */
  told = 1;
  readonly #entries: number;
  #labels = 0;

  constructor({ cast: [founder, , ...neighbours], entries, limit, seed, words }: StoryOptions) {
    this.words = words;
    this.draws = drawsFrom(seed);
    this.ledger = new Ledger(limit);
    this.ledger.arrive(founder);
    this.founder = founder.key;
    this.neighbours = neighbours.map((villager: Villager) => villager.key);
    this.#entries = entries;
  }

  /** From 0 to 1. */
  get progress(): number {
    return this.told / this.#entries;
  }

  /** A new name for an act. */
  label(): Label {
    this.#labels += 1;
    return String(this.#labels);
  }
}
