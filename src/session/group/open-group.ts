/** One open group: its books, what lies beside them, the channels that carry them, and what this device does by itself. */

import { atHand } from '../../core/archive/partial.ts';
import type { Carrier } from '../../core/carrier.ts';
import type { SignedEntry } from '../../core/entry.ts';
import { accountOfMember, type EntryId, type GroupId } from '../../core/ids.ts';
import type { Context, Draft, Errand, Refusal, Service } from '../../core/module.ts';
import { chainsOf } from '../../core/replay.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, type Result } from '../../lib/result.ts';
import type { HeldCommand, LocalGroup } from '../ports/phone-store.ts';
import { Bases } from './bases.ts';
import { Books } from './books.ts';
import type { GoOn } from './books-ports.ts';
import { doDuties } from './duties.ts';
import { destroyingGlimpses } from './glimpse.ts';
import type { Author, GroupPorts } from './group-ports.ts';
import { Haves } from './haves.ts';
import { keptBeside } from './kept-beside.ts';
import { OpenedMemos } from './memos.ts';
import { Profiles } from './profiles.ts';
import { whyNothingIsSigned } from './standing-still.ts';
import { tendDeals } from './tend-deals.ts';

const projectAfterMs = 1_500;
/** Moved over once this part of the log is in the journal alone: at once in a small group, by the thousand in a large one. */
const journalShareMax = 0.01;

export class OpenGroup {
  readonly books: Books;
  readonly profiles: Profiles;
  readonly haves: Haves;
  readonly memos: OpenedMemos;
  /** Who asks at the group's door to come in, as far as this phone may read it: errands that no entry brought. */
  asks: readonly Errand[] = [];
  words: Context['words'];
  readonly bases: Bases;
  readonly me: Author;
  readonly carriers = new Map<string, Carrier>();
  /** Held commands that were there when the group was opened: their person is asked. */
  readonly foundHeld = new Set<string>();
  local: LocalGroup;
  held: readonly HeldCommand[] = [];
  /** `null` until their files are there: the books do not wait for them. */
  services: readonly Service[] | null = null;
  version = 0;
  readonly #ports: GroupPorts;
  readonly #inTurn = createTurns();
  readonly #listeners = new Set<() => void>();
  #authors: Author[];
  #leading = false;
  #wordsRead: Promise<void> = Promise.resolve();
  /** Entries that came in since the journal was last moved over. */
  #unprojected = 0;
  #projectionDue = false;
  #closed = false;
  #release = (): void => undefined;

  constructor(local: LocalGroup, me: Author, ports: GroupPorts) {
    this.local = local;
    this.me = me;
    this.#authors = [me];
    this.#ports = ports;
    this.books = new Books(local.group, ports);
    this.profiles = new Profiles(local.group, destroyingGlimpses(ports.phone), ports.identity, me.box);
    this.haves = new Haves(local.group, ports.phone, ports.identity);
    // A closer's seal waits for it.
    this.bases = new Bases(
      ports,
      () => this.books.state,
      () => void this.#inTurn(() => this.#catchUp([])),
    );
    this.memos = new OpenedMemos(ports.identity, me.box, me.self.member);
  }

  get group(): GroupId {
    return this.local.group;
  }

  async open(): Promise<void> {
    const journaled = await this.books.open(this.local.begun != null);
    await Promise.all([this.profiles.open(), this.haves.open()]);
    this.held = await this.#ports.phone.held(this.group);
    for (const { id } of this.held) this.foundHeld.add(id);
    this.books.onFresh((fresh, from) => {
      if (from !== 'tab') void this.#tellTabs(fresh);
      this.#unprojected += fresh.length;
      void this.#inTurn(() => this.#catchUp(fresh));
    });
    this.#unprojected = journaled;
    await this.#follow();
    // Old words are read behind the first screen; only a question about them waits.
    this.#wordsRead = this.#inTurn(() => this.#readWords());
    void this.#inTurn(() => this.#catchUp([]));
    this.#release = this.#ports.tabs.lead(this.group, () => {
      this.#leading = true;
      this.#projectSoon();
      this.changed();
    });
  }

  /** Stops everything; what is under way ends by itself and is durable or never happened. */
  close(): void {
    this.#closed = true;
    this.#release();
    for (const carrier of this.carriers.values()) carrier.stop();
    this.carriers.clear();
    this.#listeners.clear();
  }

  get closed(): boolean {
    return this.#closed;
  }

  get leading(): boolean {
    return this.#leading;
  }

  onChange(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  changed(): void {
    if (this.#closed) return;
    this.version += 1;
    for (const changed of this.#listeners) changed();
  }

  /** Villagers of a demo sign on this phone too, each with their own key. */
  addAuthors(authors: readonly Author[]): void {
    this.#authors = [...this.#authors, ...authors];
  }

  context(author: Author = this.me): Context {
    const { state } = this.books;
    const { registry, clock } = this.#ports;
    const chainAt = chainsOf(registry, state);
    const baseAt: Context['baseAt'] = (cuts) => this.bases.now(cuts);
    const { texts: memos } = this.memos;
    return { state, self: author.self, now: clock.now(), chainAt, baseAt, memos, ...keptBeside(this) };
  }

  errands(): Errand[] {
    return this.#waitingForMe().filter(({ id }) => !this.local.aside?.includes(id));
  }

  #waitingForMe = (): Errand[] => [...this.errandsIn(this.context()), ...this.asks];

  /** What waits for whoever the context is of, put aside or not. */
  errandsIn(context: Context): Errand[] {
    return (this.services ?? []).flatMap(({ errands }) => [...(errands?.(context) ?? [])]);
  }

  /** Of those put aside before, only what still waits is kept in mind, so that the list does not grow for ever. */
  async putAside(errand: string): Promise<void> {
    if (this.services === null) return;
    const waiting = new Set(this.#waitingForMe().map(({ id }) => id));
    await this.changeLocal((local) => ({
      ...local,
      aside: [...new Set([...(local.aside ?? []), errand])].filter((id) => waiting.has(id)),
    }));
  }

  /** Resolves once the words of old entries that this phone can read are read. */
  get wordsRead(): Promise<void> {
    return this.#wordsRead;
  }

  /** Of what is at hand; and once somebody asks for what lies in the archive, of that too. */
  async #readWords(): Promise<void> {
    const { state } = this.books;
    state.archive?.onOpen(() => {
      this.#wordsRead = this.#inTurn(() => this.#readWordsOf(state.log.nodes.keys()));
      void this.#wordsRead.then(() => this.changed());
    });
    await this.#readWordsOf([...atHand(state.log.nodes)].map(([id]) => id));
  }

  /** Newest first: those are asked for first. */
  async #readWordsOf(ids: Iterable<EntryId>): Promise<void> {
    if (!this.#closed) await this.memos.open(this.books.state, [...ids].reverse());
  }

  async #follow(): Promise<void> {
    await this.profiles.follow(this.books.state);
    await this.haves.follow(this.books.state);
  }

  /** What happens after entries were admitted: open the words meant for me, show it, do what is due, store it away. */
  async #catchUp(fresh: readonly EntryId[]): Promise<void> {
    if (this.#closed) return;
    await this.#follow();
    await this.memos.open(this.books.state, fresh);
    this.changed();
    for (const author of this.#authors) await doDuties(this, author, this.#ports);
    await tendDeals(this.#ports.identity, this);
    this.#projectSoon();
  }

  /** Resolves once this phone has done what the entries that it has by then ask of it. */
  caughtUp(): Promise<void> {
    return this.#inTurn(async () => undefined);
  }

  /** Signs and appends what a command makes of the newest state. */
  async propose(
    author: Author,
    command: (context: Context) => Result<readonly Draft[], Refusal>,
    held: string | null = null,
    goOn?: GoOn,
  ) {
    const code = whyNothingIsSigned(this);
    if (code !== null) return err<Refusal>({ code });
    return this.books.append(author.key, this.#ports.clock.now(), () => command(this.context(author)), held, goOn);
  }

  async refreshHeld(): Promise<void> {
    this.held = await this.#ports.phone.held(this.group);
    this.changed();
  }

  async #tellTabs(fresh: readonly EntryId[]): Promise<void> {
    const entries = (await this.books.readKept(fresh)).map(({ bytes, signature }) => ({ bytes, signature }));
    this.#ports.tabs.tell({ is: 'entries', group: this.group, entries });
  }

  #projectSoon(): void {
    if (!this.#leading || this.#projectionDue || this.#closed) return;
    this.#projectionDue = true;
    this.#ports.clock.after(projectAfterMs, () => {
      this.#projectionDue = false;
      void this.#inTurn(() => this.project());
    });
  }

  /**
   * Moves the journal into the feed documents and keeps a snapshot of the replayed state, so that opening reads the snapshot
   * and the short journal, and waits for no document.
   */
  async project(): Promise<void> {
    if (this.#closed || this.#unprojected === 0) return;
    const shown = new Set(this.#authors.map(({ self }) => accountOfMember(self.member)));
    // A document holds a chain from its beginning on.
    if (this.books.historyPercent !== null) return this.books.saveSnapshot(shown);
    if (this.#unprojected < this.books.state.log.nodes.size * journalShareMax) return;
    this.#unprojected = 0;
    const { behind, lost } = await this.#ports.documents.project(this.group, this.books.state.log);
    if (lost.length > 0) await this.#fetchAgain(lost);
    if (behind.length > 0) {
      await this.books.reload();
      this.#projectSoon();
    }
    await this.books.saveSnapshot(shown);
  }

  /** A damaged document is healed from what others hold: the relays are read again from the start. */
  async #fetchAgain(lost: readonly EntryId[]): Promise<void> {
    if (!this.books.takeAgain(lost)) return;
    await this.#ports.phone.forgetRelayProgress(this.group);
    for (const carrier of this.carriers.values()) carrier.stop();
    this.carriers.clear();
    this.changed();
  }

  /** The history of books begun from a base has come, and with it all that could not be judged without. */
  async #becomeWhole(): Promise<void> {
    await this.changeLocal((local) => ({ ...local, begun: null }));
    this.#unprojected = this.books.state.log.nodes.size;
    this.#wordsRead = this.#inTurn(() => this.#readWords());
    void this.#inTurn(() => this.#catchUp([]));
    this.#ports.tabs.tell({ is: 'changed', group: this.group });
  }

  /** Changes what this phone keeps beside the books, in one transaction, so that two tabs do not undo one another. */
  async changeLocal(change: (local: LocalGroup) => LocalGroup): Promise<void> {
    this.local = (await this.#ports.phone.changeGroup(this.group, change)) ?? this.local;
    this.changed();
  }

  /** Keeps news from a channel or file; tells how many entries were fresh. */
  async receiveEntries(entries: readonly SignedEntry[]): Promise<number> {
    const { fresh, healed, ownLost } = await this.books.receive(entries, 'elsewhere', this.me.self.device);
    if (this.local.begun != null && this.books.isWhole) await this.#becomeWhole();
    if (ownLost && !this.local.stopped) await this.changeLocal((local) => ({ ...local, stopped: true }));
    // Copies of what was lost here are in the journal now, and its document does not wait until there is more.
    if (healed > 0) {
      this.#unprojected = this.books.state.log.nodes.size;
      // A duty may have waited for a good signature.
      void this.#inTurn(() => this.#catchUp([]));
    }
    this.#projectSoon();
    return fresh.length;
  }

  /** Which of my entries a relay has shown. */
  onRelay(id: EntryId): boolean {
    return [...this.carriers.values()].some((carrier) => carrier.holds(id));
  }
}
