/**
 * Maps and sets of which a part lies in the archive.
 *
 * Nothing that reads them can tell: whoever asks for what is not at hand has the archive opened, there and then. So the
 * rules need not know what was put away, and no verdict can depend on it.
 */
import type { Archive } from './archive.ts';

export class PartialMap<K extends string, V> extends Map<K, V> {
  readonly #archive: Archive;
  readonly #packed: number;

  /** `packed`: how many entries of it the archive holds. */
  constructor(atHand: Iterable<readonly [K, V]>, archive: Archive, packed: number) {
    super();
    this.#archive = archive;
    this.#packed = packed;
    this.takeBack(atHand);
  }

  /** What comes out of the archive takes its place among the rest. */
  takeBack(packed: Iterable<readonly [K, V]>): void {
    for (const [key, value] of packed) super.set(key, value);
  }

  /** What is here without opening anything. */
  atHand(): IterableIterator<[K, V]> {
    return super.entries();
  }

  isAtHand(key: K): boolean {
    return super.has(key);
  }

  #openFor(key: K): void {
    if (!this.#archive.opened && this.#archive.holds(key)) this.#archive.open();
  }

  override get(key: K): V | undefined {
    const value = super.get(key);
    if (value !== undefined) return value;
    this.#openFor(key);
    return super.get(key);
  }

  override has(key: K): boolean {
    if (super.has(key)) return true;
    // Where everything in the archive has its place in this map, its list of ids says it.
    if (!this.#archive.opened && this.#packed === this.#archive.size) return this.#archive.holds(key);
    this.#openFor(key);
    return super.has(key);
  }

  override set(key: K, value: V): this {
    this.#openFor(key);
    return super.set(key, value);
  }

  override delete(key: K): boolean {
    this.#openFor(key);
    return super.delete(key);
  }

  override get size(): number {
    return super.size + (this.#archive.opened ? 0 : this.#packed);
  }

  override entries(): MapIterator<[K, V]> {
    this.#archive.open();
    return super.entries();
  }

  override keys(): MapIterator<K> {
    this.#archive.open();
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.#archive.open();
    return super.values();
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(each: (value: V, key: K, map: Map<K, V>) => void): void {
    this.#archive.open();
    super.forEach(each);
  }
}

/** Only asked about, added to, copied and iterated: nothing is ever taken out of what a chain has claimed. */
export class PartialSet<T extends string> extends Set<T> {
  readonly #archive: Archive;
  readonly #packed: () => ReadonlySet<T>;

  constructor(atHand: Iterable<T>, archive: Archive, packed: () => ReadonlySet<T>) {
    super();
    for (const each of atHand) super.add(each);
    this.#archive = archive;
    this.#packed = packed;
  }

  copy(): PartialSet<T> {
    return new PartialSet(super.values(), this.#archive, this.#packed);
  }

  atHand(): IterableIterator<T> {
    return super.values();
  }

  override has(each: T): boolean {
    return super.has(each) || (this.#archive.holds(each) && this.#packed().has(each));
  }

  override get size(): number {
    return super.size + this.#packed().size;
  }

  override *[Symbol.iterator](): SetIterator<T> {
    yield* this.#packed();
    yield* super.values();
  }

  override values(): SetIterator<T> {
    return this[Symbol.iterator]();
  }

  override keys(): SetIterator<T> {
    return this[Symbol.iterator]();
  }

  override forEach(each: (value: T, same: T, set: Set<T>) => void): void {
    for (const value of this) each(value, value, this);
  }
}

/** A set of its own that goes on from this one. */
export const copyOfSet = <T extends string>(set: Set<T>): Set<T> =>
  set instanceof PartialSet ? (set as PartialSet<T>).copy() : new Set(set);

/** Entries of a map that cost no opening of an archive. */
export const atHand = <K extends string, V>(map: Map<K, V>): IterableIterator<[K, V]> =>
  map instanceof PartialMap ? (map as PartialMap<K, V>).atHand() : map.entries();

/** Whether looking at it opens no archive. */
export const isAtHand = <K extends string, V>(map: Map<K, V>, key: K): boolean =>
  map instanceof PartialMap ? (map as PartialMap<K, V>).isAtHand(key) : map.has(key);
