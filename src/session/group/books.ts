/**
 * The books of one open group: what is kept on this phone, and what it replays to.
 *
 * Whatever comes in is verified before it is kept, kept before it is shown. What this phone says is judged, signed, and
 * appended in one transaction that compares the chain's tip; a tab that lost the race judges and signs again. (protocol §12)
 */

import { isJudgedOnBase } from '../../core/archive/going-on.ts';
import { allEntryIds } from '../../core/archive/unloading.ts';
import { tipOf } from '../../core/compose.ts';
import type { Entry, SignedEntry, VerifiedEntry } from '../../core/entry.ts';
import { toKept } from '../../core/feed.ts';
import { hashEntry } from '../../core/hash.ts';
import type { AccountId, DeviceId, EntryId, GroupId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import { isNoSignature } from '../../core/no-signature.ts';
import { proofsOf } from '../../core/proofs.ts';
import { type Admission, admit } from '../../core/replay.ts';
import { emptyState, type GroupState } from '../../core/state.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { KeptEntry, SettledFeed } from '../ports/entry-store.ts';
import type { DeviceKey, ProofsOf } from '../ports/identity.ts';
import { Arrivals } from './arrivals.ts';
import { Begun } from './begun.ts';
import type { BooksPorts, GoOn, Kept, Proposal, Source } from './books-ports.ts';
import { CheckedSignatures } from './checked-signatures.ts';
import { composeForeseen, signAll } from './drafts-signed.ts';
import { readSettled } from './settled-entries.ts';
import { Snapshots } from './snapshots.ts';
import { isVouched } from './vouching.ts';

const tries = 8;

export class Books {
  readonly group: GroupId;
  /** Replaced while opening, and when the history of books begun from a base has come. */
  state: GroupState;
  #begun: Begun | null = null;
  readonly #ports: BooksPorts;
  readonly #inTurn = createTurns();
  readonly #proofsOf: ProofsOf;
  /** Bytes of what came in since opening, so that carrying it on costs no reading. */
  readonly #recent = new Map<EntryId, KeptEntry>();
  /** Entries of the log whose document is damaged, until somebody's copy of them comes. */
  readonly #lost = new Set<EntryId>();
  readonly #signatures: CheckedSignatures;
  readonly #arrived: Arrivals;
  readonly #snapshots: Snapshots;
  /** Whether all documents were asked about their signatures, also those that opening passed over. */
  #notedAll = false;
  readonly #listeners = new Set<(fresh: readonly EntryId[], from: Source) => void>();

  constructor(group: GroupId, ports: BooksPorts) {
    this.group = group;
    this.state = emptyState(group);
    this.#ports = ports;
    this.#proofsOf = proofsOf(ports.registry);
    this.#signatures = new CheckedSignatures(group, ports);
    this.#arrived = new Arrivals(ports.identity, this.#proofsOf, this.#signatures);
    this.#snapshots = new Snapshots(group, ports, this.#signatures);
  }

  /** Nothing is missing: neither history under a base, nor what an entry names. */
  get isWhole(): boolean {
    return this.#begun === null && this.state.membership.founding !== null && this.state.log.waiting.size === 0;
  }

  /** What this phone has replayed for itself, from the founding on. */
  get replayed(): GroupState {
    return this.#begun?.own ?? this.state;
  }

  /** Of 100, how much is here of the history under the base that these books were begun from; `null`: they are whole. */
  get historyPercent(): number | null {
    return this.#begun?.percent ?? null;
  }

  onFresh(heard: (fresh: readonly EntryId[], from: Source) => void): void {
    this.#listeners.add(heard);
  }

  /**
   * From the snapshot if this version wrote it, then whatever the journal and the documents hold beyond it. Yields how many
   * entries the journal holds.
   */
  async open(isBegun = false): Promise<number> {
    const kept = await this.#snapshots.read();
    this.state = kept ?? this.state;
    // Where an update of the app can not read it any more, the history has to come first.
    if (isBegun && kept !== null) this.#begun = new Begun(this.#ports.registry, kept);
    await this.reload();
    return (await this.#ports.entries.journal(this.group)).length;
  }

  /** `shown`: accounts that this phone shows. */
  saveSnapshot(shown: ReadonlySet<AccountId>): Promise<void> {
    return this.#inTurn(() =>
      this.#begun === null ? this.#snapshots.write(this.state, shown) : this.#snapshots.writeBegun(this.state),
    );
  }

  /** Takes up what another tab, or an earlier run of this one, kept. */
  reload(): Promise<readonly EntryId[]> {
    return this.#inTurn(() => this.#takeUpKept());
  }

  async #takeUpKept(): Promise<readonly EntryId[]> {
    const { entries, identity } = this.#ports;
    const rows = (await entries.journal(this.group)).filter((row) => !this.#knows(row.id));
    const feeds = await this.#feeds(undefined, this.#snapshots.documents);
    const news = feeds.filter((feed) => feed.entries.some((id) => !this.#knows(id)));
    const beside = [...feeds.flatMap((feed) => feed.entries), ...rows.map(({ id }) => id)];
    const known = [...allEntryIds(this.state), ...beside];
    const settled = await readSettled(this.#ports.documents, news, known);
    for (const row of rows) this.#hold(row);
    const verified = await identity.readKept(
      [...settled.filter((row) => !this.#knows(row.id)), ...rows],
      this.#proofsOf,
    );
    const { admitted } = this.#admit(verified);
    if (admitted.length > 0) this.#tell(admitted, 'tab');
    return admitted;
  }

  #admit(verified: readonly VerifiedEntry[]): Admission {
    if (this.#begun === null) return admit(this.#ports.registry, this.state, verified);
    const admission = this.#begun.admit(verified);
    if (this.#begun.isWhole) {
      this.state = this.#begun.own;
      this.#begun = null;
    }
    return admission;
  }

  /** Those of all devices or of one; what each says of its signatures is taken note of. */
  async #feeds(device?: DeviceId, passed?: ReadonlyMap<string, number>): Promise<readonly SettledFeed[]> {
    const feeds = await this.#ports.entries.feeds(this.group, device, passed);
    for (const feed of feeds) this.#signatures.noteFeed(feed);
    return feeds;
  }

  /** Lets entries in again whose bytes were lost here. Yields whether any of them was not yet being waited for. */
  takeAgain(lost: readonly EntryId[]): boolean {
    const fresh = lost.filter((id) => !this.#lost.has(id));
    for (const id of fresh) this.#lost.add(id);
    return fresh.length > 0;
  }

  #knows(id: EntryId): boolean {
    const { nodes, waiting } = this.state.log;
    // What lies under a base at hand is wanted all the same, for the phone's own replay.
    return this.#begun?.knows(id) ?? (nodes.has(id) || waiting.has(id));
  }

  /** By its hash alone: most of what a relay shows again is known, and decoding is for what is not. */
  #isWanted(id: EntryId, signature: Uint8Array): boolean {
    if (this.#lost.has(id) || !this.#knows(id)) return true;
    return this.#signatures.isUnsigned(id) && !isNoSignature(signature);
  }

  #hold(row: KeptEntry): void {
    this.#recent.set(row.id, row);
    this.#signatures.note(row);
  }

  /** Verifies, keeps and admits. Broken ones are counted and dropped; the rest of the batch is none the worse. */
  receive(signed: readonly SignedEntry[], from: Source, own: DeviceId | null = null): Promise<Kept> {
    return this.#inTurn(async () => {
      const unknown = signed.filter(({ bytes, signature }) => this.#isWanted(hashEntry(bytes), signature));
      const verified = (await this.#arrived.verify(unknown, (entry) => this.#isVouched(entry))).filter(
        ({ entry }) => entry.group === this.group,
      );
      const ownLost = await this.#showsLostPast(verified, own);
      const kept = verified.map((each) => toKept(each.entry, each.signature, each.signatureChecked));
      if (from === 'elsewhere') await this.#ports.entries.keep(this.group, kept);
      const healed = kept.filter(({ id }) => this.#lost.delete(id) || this.#signatures.isUnsigned(id)).length;
      for (const row of kept) this.#hold(row);
      const { admitted, refused } = this.#admit(verified);
      if (admitted.length > 0) this.#tell(admitted, from);
      return { fresh: admitted, refused: refused.length + unknown.length - verified.length, healed, ownLost };
    });
  }

  #isVouched(entry: Entry): boolean {
    return this.#begun?.vouches(entry) ?? isVouched(this.state.log, entry);
  }

  /**
   * Whether our own device signed one of these and we do not have it: this phone lost, restored or copied its storage, and
   * going on would fork an honest member. Another tab may have signed it a moment ago, so the journal is asked first. (§1)
   */
  async #showsLostPast(verified: readonly VerifiedEntry[], own: DeviceId | null): Promise<boolean> {
    const isNews = ({ entry }: VerifiedEntry): boolean =>
      entry.device === own && !this.#lost.has(entry.id) && !this.#knows(entry.id);
    if (!verified.some(isNews)) return false;
    await this.#takeUpKept();
    return verified.some(isNews);
  }

  /**
   * Judges, signs and appends what `propose` makes of the newest state. Asked again when another tab was quicker.
   * `held` is the held command that is carried out by it, if any. Code when `goOn` says no: 'given-up'.
   */
  append(
    key: DeviceKey,
    now: number,
    propose: Proposal,
    held: string | null = null,
    goOn: GoOn = async () => true,
  ): Promise<Result<readonly EntryId[], Refusal>> {
    return this.#inTurn(async () => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const composed = await this.#composed(key.device, now, propose);
        if (!composed.ok) return composed;
        if (composed.value.length === 0) return ok([]);
        const outcome = await this.#signAndKeep(key, composed.value, held, goOn);
        if (outcome === 'held-gone') return err({ code: 'already-done' });
        if (outcome === 'given-up') return err({ code: 'given-up' });
        if (outcome !== 'tip-moved') return ok(outcome);
        await this.#takeUpKept();
      }
      return err({ code: 'busy-elsewhere' });
    });
  }

  async #composed(device: DeviceId, now: number, propose: Proposal): Promise<Result<Entry[], Refusal>> {
    const drafts = propose(this.state);
    if (!drafts.ok) return drafts;
    if (drafts.value.length === 0) return ok([]);
    const { registry } = this.#ports;
    if (this.#begun !== null && drafts.value.some(({ kind }) => !isJudgedOnBase(registry, kind)))
      return err({ code: 'history-coming' });
    return composeForeseen(this.#ports, this.state, { device, now }, drafts.value);
  }

  async #signAndKeep(key: DeviceKey, composed: readonly Entry[], held: string | null, goOn: GoOn) {
    const kept = await signAll(key, composed, goOn);
    if (kept === null) return 'given-up';
    const tip = tipOf(this.state, key.device)?.id ?? null;
    const outcome = await this.#ports.entries.append(this.group, tip, kept, held);
    if (outcome !== 'appended') return outcome;
    for (const row of kept) this.#hold(row);
    const { admitted } = this.#admit(await this.#ports.identity.readKept(kept, this.#proofsOf));
    this.#tell(admitted, 'self');
    return admitted;
  }

  #tell(fresh: readonly EntryId[], from: Source): void {
    for (const heard of this.#listeners) heard(fresh, from);
  }

  /**
   * What may leave this phone, in the order asked; what is not to be had is left out. Every signature was checked: where none
   * is known to hold, the mark of no signature stands in its place.
   */
  async read(ids: readonly EntryId[]): Promise<KeptEntry[]> {
    const rows = await this.readKept(ids);
    if (!rows.some((row) => row.unchecked)) return rows;
    const checked = await this.#signatures.check(rows);
    for (const row of checked) if (this.#recent.has(row.id)) this.#recent.set(row.id, row);
    return checked;
  }

  /** The same, as far as a signature is known to hold: what serves as proof. */
  async readProven(ids: readonly EntryId[]): Promise<KeptEntry[]> {
    return (await this.read(ids)).filter((row) => !row.unchecked);
  }

  /**
   * Of these entries, those whose own signature holds. A phone accepts, co-signs or seals nothing that stands by a link
   * alone. (protocol §12)
   */
  async checked(ids: readonly EntryId[]): Promise<ReadonlySet<EntryId>> {
    if (!this.#notedAll && ids.some((id) => this.state.archive?.holds(id))) {
      await this.#feeds();
      this.#notedAll = true;
    }
    await this.read(ids.filter((id) => !this.#signatures.holds(id)));
    return new Set(ids.filter((id) => this.#signatures.holds(id)));
  }

  /** As it lies here, for other tabs of this phone. */
  async readKept(ids: readonly EntryId[]): Promise<KeptEntry[]> {
    const missing = new Set(ids.filter((id) => !this.#recent.has(id)));
    const found = new Map<EntryId, KeptEntry>();
    if (missing.size > 0) {
      for (const row of await this.#ports.entries.journal(this.group)) found.set(row.id, row);
      // What lies in a document has been admitted, so the log knows whose it is, and all that it names.
      const { nodes } = this.state.log;
      const devices = new Set([...missing].flatMap((id) => nodes.get(id)?.device ?? []));
      const feeds = (await Promise.all([...devices].map((device) => this.#feeds(device)))).flat();
      const wanted = feeds.filter((feed) => feed.entries.some((id) => missing.has(id) && !found.has(id)));
      for (const row of await readSettled(this.#ports.documents, wanted, allEntryIds(this.state)))
        found.set(row.id, row);
    }
    return ids.flatMap((id) => this.#recent.get(id) ?? found.get(id) ?? []);
  }
}
