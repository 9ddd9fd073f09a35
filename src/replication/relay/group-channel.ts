/**
 * A group's traffic on one relay: what the relay shows is taken in, what it lacks is offered. (protocol §12, §13)
 *
 * Nothing counts as sent until a later read shows it. A relay that lost its store says so by another stream epoch; then
 * everything is missing again and is offered anew, one's own entries at once, those of others after a while, when their
 * own phones have had their turn.
 */

import type { CarriedBooks, Carrier } from '../../core/carrier.ts';
import { hashEntry } from '../../core/hash.ts';
import type { EntryId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { decodeBatch, encodeBatch, splitIntoBatches } from '../../wire/batch.ts';
import type { Cursor, SlotId, StreamEpoch } from '../../wire/relay.ts';
import { appendChunksMax } from '../../wire/relay-requests.ts';
import { LiveCatchUp } from '../catch-up/live-catch-up.ts';
import { Timers } from '../timers.ts';
import { GroupSlots } from './group-slots.ts';
import type { ChannelEvent, ChannelKey, RelayChannel, RelayFault, RelayLink } from './relay-link.ts';
import { ShownEntries } from './shown-entries.ts';

export type Progress = {
  readonly epoch: string;
  readonly sequence: number;
  readonly stamp: number;
  readonly slots: readonly (readonly [slot: string, revision: number])[];
  readonly shown: readonly EntryId[];
};

type Purpose = 'entries' | 'slot' | 'live';

export type GroupChannelPorts = {
  readonly books: CarriedBooks;
  readonly channelKey: ChannelKey;
  readonly seal: (content: Uint8Array, purpose: Purpose) => Promise<Uint8Array>;
  readonly open: (sealed: Uint8Array, purpose: Purpose) => Promise<Uint8Array | null>;
  readonly slotName: (purpose: 'have' | 'profile' | 'letter', owner: string) => SlotId;
  /** A key of a later epoch, locked to some device, was found. */
  readonly receiveLetter: (box: Uint8Array) => Promise<void>;
  /** What is said on the channel of an epoch that is over; `null` on the newest one, which carries everything. */
  readonly older: OlderChannel | null;
  readonly progress: { load(): Promise<Progress | null>; save(progress: Progress): Promise<void> };
  readonly clock: { after(ms: number, run: () => void): () => void };
  /** From 0 up to 1: spreads over time who offers the entries of others. */
  readonly random: () => number;
  /** Eight random bytes. */
  readonly speaker: Uint8Array;
  readonly changed: () => void;
  /** A message that was passed on and not kept. Those of catching up are answered here as well. */
  readonly heardLive: (message: Uint8Array) => void;
};

/**
 * Somebody may listen here who is to hear nothing of today. So all that is said is how to go on; what those say who have not
 * heard of it is taken in. (protocol §9)
 */
export type OlderChannel = {
  /** The entries that are offered here; the same set while it has not changed. */
  readonly leadsOn: () => ReadonlySet<EntryId>;
  /** Keys for devices that go on here for want of one. */
  readonly letters: () => readonly { readonly to: string; readonly box: Uint8Array }[];
};

/** A burst of entries becomes one word on what we hold, not fifty. */
const haveDelayMs = 1_500;
/** A relay that has no room may still be given more by its operator. */
const refusedMs = 60_000;
const othersDelayMs = 2_000;
const othersSpreadMs = 4_000;

export function followGroup(link: RelayLink, ports: GroupChannelPorts): Carrier {
  const channel = new GroupChannel(link, ports);
  void channel.start();
  return channel;
}

class GroupChannel implements Carrier {
  readonly #link: RelayLink;
  readonly #ports: GroupChannelPorts;
  readonly #inTurn = createTurns();
  readonly #shown = new ShownEntries();
  /** Sent on this connection and not yet shown: not sent again before the next one. */
  readonly #underWay = new Set<EntryId>();
  readonly #slots: GroupSlots;
  readonly #live: LiveCatchUp;
  #channel: RelayChannel | null = null;
  #cursor: Cursor | null = null;
  #caughtUp = false;
  #stopped = false;
  readonly #timers: Timers;
  #unfollow = (): void => undefined;
  #haveDue = false;
  /** What was offered last on the channel of an epoch that is over: it rests until there is more. */
  #ledOn: ReadonlySet<EntryId> | null = null;
  /** What the relay did not take: not offered again before it said, or else a while has passed. */
  readonly #refused = new Set<EntryId>();

  constructor(link: RelayLink, ports: GroupChannelPorts) {
    this.#link = link;
    this.#ports = ports;
    this.#timers = new Timers(ports.clock);
    this.#slots = new GroupSlots(ports);
    const told = ports.older === null ? {} : { told: ports.older.leadsOn };
    const isAlone = (): boolean => this.#refused.size > 0;
    this.#live = new LiveCatchUp({ ...ports, ...told, isAlone, say: this.sayLive });
  }

  state = () => this.#link.state();
  holds = (id: EntryId): boolean => this.#shown.has(id);
  wake = (): void => this.#link.wake();
  sayLive = async (message: Uint8Array): Promise<void> => {
    await this.#channel?.live(await this.#ports.seal(message, 'live'));
  };

  async start(): Promise<void> {
    const progress = await this.#ports.progress.load();
    if (this.#stopped) return;
    if (progress !== null) {
      const epoch = progress.epoch as StreamEpoch;
      this.#cursor = { epoch, sequence: progress.sequence };
      this.#shown.restore(this.#ports.books.log(), progress.shown);
      this.#slots.restore({ epoch, stamp: progress.stamp }, progress.slots);
    }
    this.#channel = this.#link.open(this.#ports.channelKey, {
      after: this.#cursor,
      slotsAfter: this.#slots.cursor,
      receive: (event) => void this.#inTurn(() => this.#receive(event)),
    });
    this.#unfollow = this.#ports.books.onChange(() => this.#booksChanged());
  }

  stop = (): void => {
    this.#stopped = true;
    this.#unfollow();
    this.#timers.stop();
    this.#live.stop();
    this.#channel?.close();
  };

  async #receive(event: ChannelEvent): Promise<void> {
    if (this.#stopped) return;
    switch (event.kind) {
      case 'chunks':
        for (const chunk of event.chunks) await this.#takeIn(chunk);
        this.#cursor = event.cursor;
        await this.#saveProgress();
        break;
      case 'slots':
        for (const slot of event.slots) await this.#slots.take(slot);
        this.#slots.cursor = event.cursor;
        if (this.#caughtUp) this.#settleSlots();
        break;
      case 'caught-up':
        this.#caughtUp = true;
        this.#underWay.clear();
        this.#tryAgain();
        await this.#offer();
        await this.#live.sayTips();
        break;
      case 'lost':
        this.#caughtUp = false;
        this.#shown.clear();
        this.#slots.clear();
        this.#cursor = null;
        break;
      case 'live': {
        const heard = await this.#ports.open(event.bytes, 'live');
        if (heard === null) break;
        this.#ports.heardLive(heard);
        await this.#live.hear(heard);
        break;
      }
    }
    this.#ports.changed();
  }

  /** A chunk that does not open, or holds no batch, is somebody's noise: passed over, never shown as ours. */
  async #takeIn(chunk: Uint8Array): Promise<void> {
    const opened = await this.#ports.open(chunk, 'entries');
    const batch = opened && decodeBatch(opened);
    if (!batch?.ok) return;
    await this.#ports.books.receiveEntries(batch.value);
    for (const { bytes } of batch.value) {
      const id = hashEntry(bytes);
      this.#shown.add(id);
      this.#underWay.delete(id);
    }
  }

  #booksChanged(): void {
    if (this.#caughtUp) void this.#inTurn(() => this.#offer());
  }

  /** Offers what the relay has not shown: mine now, that of others when their phones have had time to. */
  async #offer(): Promise<void> {
    if (this.#stopped || this.#link.state() !== 'connected' || this.#channel === null) return;
    if (this.#ports.older !== null) await this.#slots.putLetters(this.#channel, this.#ports.older);
    if (this.#isSaidAlready()) return;
    const missing = this.#missing();
    await this.#send(missing.filter((node) => node.device === this.#ports.books.device));
    if (missing.some((node) => node.device !== this.#ports.books.device)) this.#offerOthersLater();
    if (this.#ports.older === null) await this.#slots.putParcels(this.#channel);
    this.#settleSlots();
  }

  #isSaidAlready(): boolean {
    const before = this.#ledOn;
    this.#ledOn = this.#ports.older?.leadsOn() ?? null;
    return this.#ledOn !== null && this.#ledOn === before;
  }

  #missing(): LogNode[] {
    return this.#lacking()
      .filter(({ id }) => !this.#underWay.has(id) && !this.#refused.has(id))
      .sort(compareNodes);
  }

  #lacking(): LogNode[] {
    const log = this.#ports.books.log();
    if (this.#ports.older === null) return this.#shown.lacking(log);
    const ids = [...this.#ports.older.leadsOn()].filter((id) => !this.#shown.has(id));
    return ids.flatMap((id) => log.nodes.get(id) ?? []);
  }

  #othersDue = false;
  #offerOthersLater(): void {
    if (this.#othersDue) return;
    this.#othersDue = true;
    this.#later(othersDelayMs + Math.floor(this.#ports.random() * othersSpreadMs), async () => {
      this.#othersDue = false;
      await this.#send(this.#missing());
    });
  }

  async #send(nodes: readonly LogNode[]): Promise<void> {
    if (nodes.length === 0 || this.#channel === null || this.#stopped) return;
    const batches = splitIntoBatches(await this.#ports.books.read(nodes.map((node) => node.id)));
    for (let at = 0; at < batches.length; ) {
      const chunks: Uint8Array[] = [];
      let room = this.#link.sizes()?.append ?? 0;
      while (at < batches.length && chunks.length < appendChunksMax) {
        const chunk = await this.#ports.seal(encodeBatch(batches[at] ?? []), 'entries');
        if (chunks.length > 0 && chunk.length > room) break;
        chunks.push(chunk);
        room -= chunk.length;
        at += 1;
      }
      const appended = await this.#channel.append(chunks);
      if (!appended.ok) return this.#notTaken(appended.error, nodes);
    }
    for (const { id } of nodes) if (!this.#shown.has(id)) this.#underWay.add(id);
  }

  /**
   * Without a connection the next one begins with an offer. A relay that is busy says when to come back; one that has no
   * room can still pass on to those who are there that we have something.
   */
  async #notTaken(fault: RelayFault, nodes: readonly LogNode[]): Promise<void> {
    if (!('retryAfterMs' in fault)) return;
    for (const { id } of nodes) this.#refused.add(id);
    this.#later(fault.retryAfterMs ?? refusedMs, () => {
      this.#tryAgain();
      return this.#offer();
    });
    await this.#live.sayTips();
  }

  #tryAgain(): void {
    this.#refused.clear();
    this.#slots.tryAgain();
    this.#ledOn = null;
  }

  #later(ms: number, job: () => Promise<void>): void {
    this.#timers.after(ms, () => void this.#inTurn(job));
  }

  /** A while after replaceable messages came, or something was offered: says what this phone holds, and keeps how far it read. */
  #settleSlots(): void {
    if (this.#haveDue) return;
    this.#haveDue = true;
    this.#later(haveDelayMs, async () => {
      this.#haveDue = false;
      if (this.#stopped || this.#channel === null) return;
      const { older } = this.#ports;
      if (older === null) await this.#slots.putHave(this.#channel);
      // A letter that was not taken is written again after a restart: what asks for it is read again then.
      if (older === null || (await this.#slots.putLetters(this.#channel, older))) this.#slots.settle();
      await this.#saveProgress();
    });
  }

  async #saveProgress(): Promise<void> {
    if (this.#cursor === null) return;
    const shown = this.#shown.newest(this.#ports.books.log());
    await this.#ports.progress.save({ ...this.#cursor, ...this.#slots.progress(), shown });
  }
}
