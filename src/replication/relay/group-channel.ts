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
import type { Cursor, SlotCursor, SlotId, StreamEpoch } from '../../wire/relay.ts';
import type { SlotValue } from '../../wire/relay-replies.ts';
import { appendChunksMax } from '../../wire/relay-requests.ts';
import { haveMark, parcelMark } from '../../wire/statement.ts';
import { LiveCatchUp } from '../catch-up/live-catch-up.ts';
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
  readonly slotName: (purpose: 'have' | 'profile', owner: string) => SlotId;
  readonly progress: { load(): Promise<Progress | null>; save(progress: Progress): Promise<void> };
  readonly clock: { after(ms: number, run: () => void): () => void };
  /** From 0 up to 1: spreads over time who offers the entries of others. */
  readonly random: () => number;
  /** Eight random bytes. */
  readonly speaker: Uint8Array;
  readonly changed: () => void;
};

/** A burst of entries becomes one word on what we hold, not fifty. */
const haveDelayMs = 1_500;
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
  /** Revision of what each slot holds, as far as the relay has told. */
  readonly #slots = new Map<SlotId, number>();
  readonly #live: LiveCatchUp;
  #channel: RelayChannel | null = null;
  #cursor: Cursor | null = null;
  #slotCursor: SlotCursor | null = null;
  /** Up to here replaceable messages have been taken in with the entries they rest on; what came later is fetched again. */
  #settledStamp = 0;
  #caughtUp = false;
  #stopped = false;
  #cancels: (() => void)[] = [];
  #haveDue = false;

  constructor(link: RelayLink, ports: GroupChannelPorts) {
    this.#link = link;
    this.#ports = ports;
    this.#live = new LiveCatchUp({ ...ports, say: (message) => this.#say(message) });
  }

  state = () => this.#link.state();
  holds = (id: EntryId): boolean => this.#shown.has(id);
  wake = (): void => this.#link.wake();

  async start(): Promise<void> {
    const progress = await this.#ports.progress.load();
    if (this.#stopped) return;
    if (progress !== null) {
      const epoch = progress.epoch as StreamEpoch;
      this.#cursor = { epoch, sequence: progress.sequence };
      this.#shown.restore(this.#ports.books.log(), progress.shown);
      this.#slotCursor = { epoch, stamp: progress.stamp };
      this.#settledStamp = progress.stamp;
      for (const [slot, revision] of progress.slots) this.#slots.set(slot as SlotId, revision);
    }
    this.#channel = this.#link.open(this.#ports.channelKey, {
      after: this.#cursor,
      slotsAfter: this.#slotCursor,
      receive: (event) => void this.#inTurn(() => this.#receive(event)),
    });
    this.#cancels.push(this.#ports.books.onChange(() => this.#booksChanged()));
  }

  stop = (): void => {
    this.#stopped = true;
    for (const cancel of this.#cancels.splice(0)) cancel();
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
        for (const slot of event.slots) await this.#takeSlot(slot);
        this.#slotCursor = event.cursor;
        if (this.#caughtUp) this.#putHaveSoon();
        break;
      case 'caught-up':
        this.#caughtUp = true;
        this.#underWay.clear();
        await this.#offer();
        await this.#live.sayTips();
        break;
      case 'lost':
        this.#caughtUp = false;
        this.#shown.clear();
        this.#slots.clear();
        this.#cursor = null;
        this.#slotCursor = null;
        this.#settledStamp = 0;
        break;
      case 'live': {
        const heard = await this.#ports.open(event.bytes, 'live');
        if (heard !== null) await this.#live.hear(heard);
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

  async #takeSlot({ slot, revision, bytes }: SlotValue): Promise<void> {
    this.#slots.set(slot, revision);
    const opened = bytes.length === 0 ? null : await this.#ports.open(bytes, 'slot');
    if (opened === null) return;
    const content = opened.subarray(1);
    if (opened[0] === haveMark) await this.#ports.books.receiveHave(content);
    if (opened[0] === parcelMark) await this.#ports.books.receiveParcel(content);
  }

  #booksChanged(): void {
    if (this.#caughtUp) void this.#inTurn(() => this.#offer());
  }

  /** Offers what the relay has not shown: mine now, that of others when their phones have had time to. */
  async #offer(): Promise<void> {
    if (this.#stopped || this.#link.state() !== 'connected') return;
    const missing = this.#missing();
    await this.#send(missing.filter((node) => node.device === this.#ports.books.device));
    if (missing.some((node) => node.device !== this.#ports.books.device)) this.#offerOthersLater();
    await this.#putParcels();
    this.#putHaveSoon();
  }

  #missing(): LogNode[] {
    const lacking = this.#shown.lacking(this.#ports.books.log());
    return lacking.filter(({ id }) => !this.#underWay.has(id)).sort(compareNodes);
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
      if (!appended.ok) return this.#notTaken(appended.error);
    }
    for (const { id } of nodes) if (!this.#shown.has(id)) this.#underWay.add(id);
  }

  /**
   * Without a connection the next one begins with an offer. A relay that is busy says when to come back; one that has no
   * room can still pass on to those who are there that we have something.
   */
  async #notTaken(fault: RelayFault): Promise<void> {
    if (!('retryAfterMs' in fault)) return;
    if (fault.retryAfterMs !== null) this.#later(fault.retryAfterMs, () => this.#offer());
    await this.#live.sayTips();
  }

  #later(ms: number, job: () => Promise<void>): void {
    this.#cancels.push(this.#ports.clock.after(ms, () => void this.#inTurn(job)));
  }

  async #say(message: Uint8Array): Promise<void> {
    await this.#channel?.live(await this.#ports.seal(message, 'live'));
  }

  async #putParcels(): Promise<void> {
    for (const { owner, revision, parcel } of this.#ports.books.parcels()) {
      await this.#put(this.#ports.slotName('profile', owner), revision, parcelMark, parcel);
    }
  }

  #putHaveSoon(): void {
    if (this.#haveDue) return;
    this.#haveDue = true;
    this.#later(haveDelayMs, async () => {
      this.#haveDue = false;
      await this.#putHave();
      this.#settledStamp = this.#slotCursor?.stamp ?? 0;
      await this.#saveProgress();
    });
  }

  async #putHave(): Promise<void> {
    const have = await this.#ports.books.myHave();
    if (have === null || this.#stopped) return;
    await this.#put(this.#ports.slotName('have', this.#ports.books.device), have.revision, haveMark, have.statement);
  }

  async #put(slot: SlotId, revision: number, mark: number, content: Uint8Array | null): Promise<void> {
    if ((this.#slots.get(slot) ?? 0) >= revision || this.#channel === null) return;
    const bytes =
      content === null ? new Uint8Array() : await this.#ports.seal(new Uint8Array([mark, ...content]), 'slot');
    const stored = await this.#channel.put(slot, revision, bytes);
    if (stored.ok) this.#slots.set(slot, revision);
  }

  async #saveProgress(): Promise<void> {
    if (this.#cursor === null) return;
    const shown = this.#shown.newest(this.#ports.books.log());
    const slots = [...this.#slots];
    await this.#ports.progress.save({ ...this.#cursor, stamp: this.#settledStamp, slots, shown });
  }
}
