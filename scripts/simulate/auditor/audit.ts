/** All entries at once → which count, and what they come to. */
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
    return rules[kind]?.(entry, this) ? 'valid' : 'rejected';
  }

  /** An entry that counts, of one of these kinds. */
  valid(id: unknown, ...kinds: readonly string[]): Reading | null {
    const entry = this.admitted.get(typeof id === 'string' ? id : hex(id));
    if (entry === undefined || (kinds.length > 0 && !kinds.includes(entry.kind))) return null;
    return this.findingOf(entry.id) === 'valid' ? entry : null;
  }

  /** All before it in its own chain, oldest first. */
  before({ prev }: Reading): Reading[] {
    const path: Reading[] = [];
    for (let at = prev; at !== null; ) {
      const entry = this.admitted.get(at);
      if (entry !== undefined) path.push(entry);
      at = entry?.prev ?? null;
    }
    return path.reverse();
  }

  /** The valid entries of these kinds before it in its own chain. */
  saidBefore(entry: Reading, ...kinds: readonly string[]): Reading[] {
    return this.before(entry).filter(({ id }) => this.valid(id, ...kinds) !== null);
  }

  /** Whose chain it stands in: the member who validly opened it. */
  memberOf(entry: Reading): string | null {
    const opening = this.before(entry)[0];
    const opened = opening === undefined ? null : this.valid(opening.id);
    return opened === null ? null : hex(opened.payload['root']);
  }

  /** What a group's founding says; the same in every valid one. Asked by other rules, so it may ask none of them. */
  get founding(): Fields {
    const openings = [...this.admitted.values()].filter(({ kind, seq }) => kind === 'found' && seq === 0);
    return openings.find(({ id }) => this.valid(id) !== null)?.payload ?? {};
  }

  ofKindAmong(ids: Iterable<string>, kind: string): Reading[] {
    return [...ids].flatMap((id) => this.valid(id, kind) ?? []);
  }

  ofKind(...kinds: readonly string[]): Reading[] {
    return [...this.admitted.values()].filter(({ id }) => this.valid(id, ...kinds) !== null);
  }
}
