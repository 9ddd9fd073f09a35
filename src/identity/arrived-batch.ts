/** Entries that came together: which of them vouch for which, whose signature was checked, and what came of it. */
import { decodeEntry, type Entry, type EntryFault, type SignedEntry, type VerifiedEntry } from '../core/entry.ts';
import type { EntryId } from '../core/ids.ts';
import { isNoSignature } from '../core/no-signature.ts';
import { bytesToHex } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { mapBounded } from './bounded.ts';
import type { CryptoPlatform } from './platform.ts';
import { allHold, checksAtOnce, ownSignatureHolds, type ProofsOf } from './verifying-one.ts';

const nowhere = -1;

/** Entries are spoken of by their place in the batch. */
export class ArrivedBatch {
  readonly #signed: readonly SignedEntry[];
  readonly #platform: CryptoPlatform;
  readonly #decoded: readonly Result<Entry, EntryFault>[];
  /** Where the entry before it stands; -1 when that is not in the batch. */
  readonly #before: Int32Array;
  /** Of copies of one entry, the place of the first. */
  readonly #first: Int32Array;
  /** Of copies of one entry under one signature, the place of the first. */
  readonly #alike: Int32Array;
  /** Whether its own signature was found to hold, or not to hold. */
  readonly #holds: (boolean | undefined)[];
  /** At the first of its copies: whether one stands above it whose signature holds. */
  readonly #vouched: Uint8Array;

  constructor(signed: readonly SignedEntry[], platform: CryptoPlatform) {
    this.#signed = signed;
    this.#platform = platform;
    this.#decoded = signed.map(({ bytes }) => decodeEntry(bytes));
    this.#before = new Int32Array(signed.length).fill(nowhere);
    this.#first = new Int32Array(signed.length).fill(nowhere);
    this.#alike = Int32Array.from(signed.keys());
    this.#holds = new Array<boolean | undefined>(signed.length).fill(undefined);
    this.#vouched = new Uint8Array(signed.length);
    this.#link();
  }

  #link(): void {
    const places = new Map<EntryId, number>();
    this.#decoded.forEach((each, at) => {
      if (!each.ok) return;
      const first = places.get(each.value.id) ?? at;
      this.#first[at] = first;
      if (first === at) places.set(each.value.id, at);
    });
    this.#findAlike();
    this.#decoded.forEach((each, at) => {
      if (!each.ok || each.value.prev === null) return;
      const place = places.get(each.value.prev) ?? nowhere;
      const before = this.#entry(place);
      if (before !== null && isJustBefore(before, each.value)) this.#before[at] = place;
    });
  }

  #findAlike(): void {
    const places = new Map<string, number>();
    const nameOf = (first: number, at: number): string =>
      `${first} ${bytesToHex(this.#signed[at]?.signature ?? new Uint8Array())}`;
    this.#first.forEach((first, at) => {
      if (first === nowhere || first === at) return;
      places.set(nameOf(first, first), first);
      const name = nameOf(first, at);
      const alike = places.get(name) ?? at;
      places.set(name, alike);
      this.#alike[at] = alike;
    });
  }

  /** All entries that could be read. */
  all(): number[] {
    return this.#decoded.flatMap((each, at) => (each.ok ? [at] : []));
  }

  /** Those that no entry of the batch stands above. */
  newest(): number[] {
    const isOlder = new Uint8Array(this.#signed.length);
    for (const at of this.#before) if (at !== nowhere) isOlder[at] = 1;
    return this.all().filter((at) => isOlder[this.#first[at] ?? at] === 0);
  }

  isVouched(at: number): boolean {
    return this.#vouched[this.#first[at] ?? at] === 1;
  }

  /** Whether it came without a signature. */
  isUnsigned(at: number): boolean {
    const signature = this.#signed[at]?.signature;
    return signature === undefined || isNoSignature(signature);
  }

  /**
   * Checks own signatures and notes what they vouch for; of copies under one signature, the first alone, or whoever sends one
   * forgery a thousand times has it checked as often. Yields the places of those that do not hold.
   */
  async check(places: readonly number[]): Promise<number[]> {
    const due = [...new Set(places.map((at) => this.#alike[at] ?? at))];
    const found = await mapBounded(due, checksAtOnce, (at) => this.#ownHolds(at));
    for (const [each, at] of due.entries()) {
      this.#holds[at] = found[each];
      if (found[each] === true) this.#vouchBelow(at);
    }
    for (const at of places) this.#holds[at] = this.#holds[this.#alike[at] ?? at];
    return places.filter((at) => this.#holds[at] === false);
  }

  /** What lies just below these, as far as nothing is known of it yet. */
  below(places: readonly number[]): number[] {
    const lower = new Set(places.map((at) => this.#before[at] ?? nowhere));
    return [...lower].filter((at) => at !== nowhere && this.#holds[at] === undefined && !this.isVouched(at));
  }

  /** `stands` decides about those whose own signature was not found to hold. */
  async results(
    proofsOf: ProofsOf,
    stands: (at: number, entry: Entry) => boolean,
  ): Promise<Result<VerifiedEntry, EntryFault>[]> {
    const results: Result<VerifiedEntry, EntryFault>[] = [];
    for (const [at, decoded] of this.#decoded.entries()) {
      const signature = this.#signed[at]?.signature;
      const signatureChecked = this.#holds[at] === true;
      if (!decoded.ok) results.push(decoded);
      else if (signature === undefined || (!signatureChecked && !stands(at, decoded.value)))
        results.push(err('bad-signature'));
      else {
        const proofs = proofsOf(decoded.value);
        const proofsHold = proofs.length === 0 || (await allHold(proofs, this.#platform));
        // Here and in `readKept` alone the brand is made: all that `VerifiedEntry` promises has just been checked.
        results.push(ok({ entry: decoded.value, signature, signatureChecked, proofsHold } as VerifiedEntry));
      }
    }
    return results;
  }

  /** Hands the check's own promise on: one more around each of a hundred thousand is felt. */
  #ownHolds(at: number): Promise<boolean> {
    const [entry, signed] = [this.#entry(at), this.#signed[at]];
    if (entry === null || signed === undefined || this.isUnsigned(at)) return Promise.resolve(false);
    return ownSignatureHolds(entry, signed.signature, this.#platform);
  }

  #vouchBelow(at: number): void {
    let below = this.#before[at] ?? nowhere;
    while (below !== nowhere && this.#vouched[below] === 0) {
      this.#vouched[below] = 1;
      below = this.#before[below] ?? nowhere;
    }
  }

  #entry(at: number): Entry | null {
    const decoded = this.#decoded[at];
    return decoded?.ok ? decoded.value : null;
  }
}

/** One chain, one number apart: what the later one signed then says that its author had said the earlier one. */
const isJustBefore = (earlier: Entry, later: Entry): boolean =>
  earlier.device === later.device && earlier.group === later.group && earlier.seq === later.seq - 1;
