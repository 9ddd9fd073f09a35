/** A phone: the real core over entries that are kept, with a clock of its own and everything that can befall it. */
import { putAway } from '../../../src/core/archive/putting-away.ts';
import { withArchive } from '../../../src/core/archive/unloading.ts';
import { type ChainTip, compose, composeAlone, tipOf } from '../../../src/core/compose.ts';
import { dutiesDue } from '../../../src/core/duties-due.ts';
import { type Entry, type EntryFields, encodeEntry, type VerifiedEntry } from '../../../src/core/entry.ts';
import { accountOfMember, type EntryId, type GroupId } from '../../../src/core/ids.ts';
import type { Context, Draft, Registry, Self } from '../../../src/core/module.ts';
import { admit, chainsOf, foresee } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { FakeSigner } from './fake-signer.ts';
import { deviceOf, rootOf } from './names.ts';

export type Village = { readonly group: GroupId; readonly registry: Registry; readonly signer: FakeSigner };

/** Stands where locked words would; nobody opens it. */
const anyBox = Uint8Array.of(1);

export class SimulatedPhone {
  /** "ana" or, for a further phone of hers, "ana/2". */
  readonly name: string;
  readonly self: Self;
  readonly village: Village;
  /** Keeps no rule, and does nothing by itself. */
  byzantine: boolean;
  /** In the hands of a thief; its member keeps the rules. */
  stolen = false;
  /** What its storage holds, in the order of arrival. Books are made from it again after a crash. */
  readonly kept = new Map<EntryId, VerifiedEntry>();
  state: GroupState;
  /** ms since 1970, and years wrong. */
  now: number;
  /** Its storage went back in time, or was copied: from here on it may fork with nobody meaning harm. */
  tampered = false;
  /** It saw entries of its own that it lacks, and signs nothing more. (protocol §1) */
  stopped = false;
  /** Its storage is lost, with the key. */
  gone = false;
  /** Words that it locked to itself, by the entry that carries them. Those for others are not simulated. */
  readonly memos = new Map<EntryId, string>();
  /** Kinds of what it said by itself. */
  readonly dutiesDone: string[] = [];

  constructor(name: string, village: Village, options: { readonly byzantine: boolean; readonly now: number }) {
    const [member = name] = name.split('/');
    this.name = name;
    this.self = { member: rootOf(member), device: deviceOf(name) };
    this.village = village;
    this.byzantine = options.byzantine;
    this.now = options.now;
    this.state = emptyState(village.group);
  }

  /** Whether it does by itself what a phone does by itself, to the end. */
  get working(): boolean {
    return !this.byzantine && !this.gone && !this.stopped && !this.tampered;
  }

  get context(): Context {
    const chainAt = chainsOf(this.village.registry, this.state);
    return { state: this.state, self: this.self, now: this.now, chainAt, memos: this.memos };
  }

  get tip(): ChainTip {
    return tipOf(this.state, this.self.device);
  }

  /** Checks, keeps and admits what came from elsewhere, as the session does. */
  receive(arrived: readonly Entry[]): void {
    const { signer, registry } = this.village;
    const fresh = arrived.filter(({ id, group }) => group === this.state.group && !this.kept.has(id));
    const verified = fresh.flatMap((entry) => signer.verify(entry, registry) ?? []);
    if (verified.some(({ entry }) => entry.device === this.self.device) && !this.byzantine) this.stopped = true;
    this.#keep(verified);
  }

  /** Takes up the storage of another phone, its own entries included. */
  adopt(entries: readonly Entry[]): void {
    this.#keep(entries.flatMap((entry) => this.village.signer.verify(entry, this.village.registry) ?? []));
  }

  /** Signs and keeps what an honest phone drafted, all of it or nothing, as the session does. Yields what was signed. */
  append(drafts: readonly Draft[]): readonly Entry[] {
    if (this.stopped || this.gone || drafts.length === 0) return [];
    this.now += 1000;
    const { registry } = this.village;
    const locked = drafts.map((draft) =>
      draft.memo ? { ...draft, payload: { ...draft.payload, memo: anyBox } } : draft,
    );
    const alone = locked.map((draft) => composeAlone(this.state, this.self.device, draft, this.now));
    if (alone.some((entry) => foresee(registry, this.state, entry) !== null)) return [];
    const entries = compose(this.state, this.self.device, locked, this.now);
    // Acknowledgements may stand before them.
    for (const [at, { memo }] of drafts.entries()) {
      const entry = entries.at(at - drafts.length);
      if (memo && entry) this.memos.set(entry.id, memo.text);
    }
    return this.sign(entries);
  }

  doDuties(): readonly Entry[] {
    const signed = this.append(dutiesDue(this.village.registry, this.context));
    this.dutiesDone.push(...signed.map(({ kind }) => kind));
    return signed;
  }

  /** An entry that asks no rule. What `fields` leaves out is as an honest phone would have it. */
  scribble(kind: string, payload: CborMap, fields: Partial<EntryFields> = {}): Entry {
    this.now += 1000;
    const before = fields.prev === undefined ? (this.tip?.id ?? null) : fields.prev;
    const seq = before === null ? 0 : (this.state.log.nodes.get(before)?.seq ?? 0) + 1;
    const { group } = this.state;
    const usual = { group, device: this.self.device, seq, prev: before, heads: [], acks: [], claimedAt: this.now };
    return encodeEntry({ ...usual, ...fields, kind, payload });
  }

  sign(entries: readonly Entry[]): readonly Entry[] {
    for (const entry of entries) this.village.signer.sign(this.self.device, entry.id);
    this.adopt(entries);
    return entries;
  }

  /** The app was killed: what it knew is made again from what was kept, and what closings settled is put away. */
  restart(): void {
    this.state = emptyState(this.state.group);
    admit(this.village.registry, this.state, [...this.kept.values()]);
    this.putSealedAway();
  }

  /** What lies in sealed periods goes out of sight, as when the app is opened again after a closing. */
  putSealedAway(): void {
    const unloaded = putAway(this.village.registry, this.state, new Set([accountOfMember(this.self.member)]), 1);
    if (unloaded !== null) this.state = withArchive(structuredClone(unloaded.kept), structuredClone(unloaded.packed));
  }

  #keep(verified: readonly VerifiedEntry[]): void {
    for (const each of verified) this.kept.set(each.entry.id, each);
    admit(this.village.registry, this.state, verified);
  }
}
