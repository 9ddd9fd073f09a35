/** All entries at once → which count, and what they come to. */
import { closes } from './closed.ts';
import type { Purse } from './purse.ts';
import { reckonPurseAfter, reckonPurseAt } from './purses.ts';
import { type Fields, hex, type Reading, readEntry } from './reading.ts';
import { rules } from './rules.ts';
import { isKnown, isSound } from './shapes.ts';

export type Finding = 'valid' | 'rejected' | 'unknown-kind';
/** Whether a key signed a message, both in hexadecimal. */
export type Vouches = (key: string, message: string) => boolean;

/** What the rules ask the auditor. Ids that were never admitted have no reading. */
export class Audit {
  readonly group: string;
  readonly vouches: Vouches;
  readonly admitted = new Map<string, Reading>();
  readonly #findings = new Map<string, Finding>();
  readonly #befores = new Map<string, readonly Reading[]>();
  readonly #kept = new Map<string, Map<string, unknown>>();

  constructor(group: string, bodies: Iterable<Uint8Array>, vouches: Vouches) {
    this.group = group;
    this.vouches = vouches;
    const signed = [...bodies]
      .map(readEntry)
      .filter((entry) => entry.group === group && vouches(entry.device, entry.id));
    const open = new Map(signed.map((entry) => [entry.id, entry]));
    for (let before = -1; before !== this.admitted.size; ) {
      before = this.admitted.size;
      for (const entry of open.values()) if (this.#isReady(entry)) this.#take(entry, open);
    }
  }

  #isReady({ names, prev, device, seq }: Reading): boolean {
    if (!names.every((id) => this.admitted.has(id))) return false;
    const before = prev === null ? null : this.admitted.get(prev);
    return before === null || (before?.device === device && before.seq === seq - 1);
  }

  #take(entry: Reading, open: Map<string, Reading>): void {
    open.delete(entry.id);
    this.admitted.set(entry.id, entry);
  }

  /** What was reckoned of an entry once; it is the same for good, since it hangs on the entry's past alone. */
  once<T>(what: string, id: string, reckon: () => T): T {
    let answers = this.#kept.get(what);
    if (answers === undefined) {
      answers = new Map();
      this.#kept.set(what, answers);
    }
    if (!answers.has(id)) answers.set(id, reckon());
    return answers.get(id) as T;
  }

  findingOf(id: string): Finding | undefined {
    const entry = this.admitted.get(id);
    if (entry === undefined) return undefined;
    const known = this.#findings.get(id);
    if (known !== undefined) return known;
    const finding = this.#judge(entry);
    this.#findings.set(id, finding);
    return finding;
  }

  #judge(entry: Reading): Finding {
    const { kind, seq, payload } = entry;
    if (seq > 0 && this.memberOf(entry) === null) return 'rejected';
    if (!isKnown(kind)) return 'unknown-kind';
    const opens = kind === 'found' || kind === 'join' || kind === 'device.add';
    if (opens !== (seq === 0) || !isSound(kind, payload)) return 'rejected';
    if (closes(entry, this)) return 'rejected';
    return rules[kind]?.(entry, this) ? 'valid' : 'rejected';
  }

  /** What the author may spend when it comes to say this entry. */
  purseAt(entry: Reading): Purse {
    return reckonPurseAt(this, entry);
  }

  purseAfter(entry: Reading): Purse {
    return reckonPurseAfter(this, entry);
  }

  reading(id: unknown): Reading | null {
    return this.admitted.get(typeof id === 'string' ? id : hex(id)) ?? null;
  }

  /** An entry that counts, of one of these kinds. */
  valid(id: unknown, ...kinds: readonly string[]): Reading | null {
    const entry = this.reading(id);
    if (entry === null || (kinds.length > 0 && !kinds.includes(entry.kind))) return null;
    return this.findingOf(entry.id) === 'valid' ? entry : null;
  }

  /** All before it in its own chain, oldest first. */
  before({ prev }: Reading): readonly Reading[] {
    const last = this.reading(prev);
    if (last === null) return [];
    let path = this.#befores.get(last.id);
    if (path === undefined) {
      path = [...this.before(last), last];
      this.#befores.set(last.id, path);
    }
    return path;
  }

  /** The valid entries of these kinds before it in its own chain. */
  saidBefore(entry: Reading, ...kinds: readonly string[]): Reading[] {
    return this.before(entry).filter(({ id }) => this.valid(id, ...kinds) !== null);
  }

  /** Whether the first is the second, or lies before it in one chain. */
  isOnWayTo(low: Reading, high: Reading): boolean {
    return low === high || this.before(high)[low.seq] === low;
  }

  /** All that an entry builds upon, through whomever. */
  past({ id }: Reading): ReadonlySet<string> {
    return this.once('past', id, () => {
      const past = new Set<string>();
      const open = [...(this.reading(id)?.names ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (past.has(at)) continue;
        past.add(at);
        open.push(...(this.reading(at)?.names ?? []));
      }
      return past;
    });
  }

  /** One more than the deepest entry that it names. (§1) */
  depth({ id, names }: Reading): number {
    return this.once('depth', id, () => {
      const depths = names.map((name) => this.depth(this.reading(name) as Reading));
      return depths.length === 0 ? 0 : 1 + Math.max(...depths);
    });
  }

  /** The order that all phones share: depth, author, id. (§1) */
  inOrder(entries: Iterable<Reading>): Reading[] {
    const key = ({ device, id }: Reading): string => device + id;
    return [...entries].sort(
      (one, other) =>
        this.depth(one) - this.depth(other) || (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0),
    );
  }

  /** Whose chain it stands in: the member who validly opened it. */
  memberOf(entry: Reading): string | null {
    const opening = this.before(entry)[0] ?? null;
    const opened = opening === null ? null : this.valid(opening.id);
    return opened === null ? null : hex(opened.payload['root']);
  }

  /** What a group's founding says; the same in every valid one. Asked by other rules, so it may ask none of them. */
  get founding(): Fields {
    return this.once('founding', '', () => {
      const openings = [...this.admitted.values()].filter(({ kind, seq }) => kind === 'found' && seq === 0);
      return openings.find(({ id }) => this.valid(id) !== null)?.payload ?? {};
    });
  }

  ofKindAmong(ids: Iterable<string>, ...kinds: readonly string[]): Reading[] {
    return [...ids].flatMap((id) => this.valid(id, ...kinds) ?? []);
  }

  ofKind(...kinds: readonly string[]): Reading[] {
    return [...this.admitted.values()].filter(({ id }) => this.valid(id, ...kinds) !== null);
  }
}
