/**
 * Catching up from phone to phone, by messages that whoever is online passes on and nobody keeps.
 *
 * The stored traffic of a relay usually brings everything; this is for what it does not: a relay that is full, that forgot,
 * or that withholds. So a phone that hears of something it lacks waits a while before it asks.
 */
import type { CarriedBooks } from '../../core/carrier.ts';
import type { EntryId } from '../../core/ids.ts';
import { bytesEqual } from '../../lib/bytes.ts';
import { decodeBatch } from '../../wire/batch.ts';
import { type ChainTips, decodeCatchUp, encodeCatchUp, type Want } from '../../wire/catch-up.ts';
import { Timers } from '../timers.ts';
import { tipsByChain, wantsOf } from './catch-up.ts';
import { entryMessages, tipsMessages, wantedEntries, wantMessages } from './saying.ts';

export type LiveCatchUpPorts = {
  readonly books: CarriedBooks;
  /** Hands a message to everybody who is there; at most `messageBytesMax` before sealing. */
  readonly say: (message: Uint8Array) => Promise<void>;
  readonly clock: { after(ms: number, run: () => void): () => void };
  /** Eight bytes that name this phone in this conversation. */
  readonly speaker: Uint8Array;
  /** The only entries that may be spoken of; without it, all. */
  readonly told?: () => ReadonlySet<EntryId>;
  /** Whether the relay has no room for what I have: then nobody hears of it but by asking me. */
  readonly isAlone: () => boolean;
};

/** Below what a relay passes on, with room for sealing and padding. */
const messageBytesMax = 12 * 1024;
const askAfterMs = 3_000;

export class LiveCatchUp {
  readonly #ports: LiveCatchUpPorts;
  readonly #asking = new Set<string>();
  #tellingDue = false;
  readonly #timers: Timers;

  constructor(ports: LiveCatchUpPorts) {
    this.#ports = ports;
    this.#timers = new Timers(ports.clock);
  }

  stop(): void {
    this.#timers.stop();
  }

  /** Lets those who are there know what I have. */
  async sayTips(): Promise<void> {
    const { books, told, speaker, say } = this.#ports;
    const messages = tipsMessages(books.log(), speaker, told?.());
    // Whoever names no chain at all asks the others to say what they have.
    if (told === undefined && books.gaps?.()) await say(encodeCatchUp({ is: 'tips', from: speaker, chains: [] }));
    for (const message of messages) await say(message);
  }

  /** A message that makes no sense is somebody's noise. */
  async hear(bytes: Uint8Array): Promise<void> {
    const message = decodeCatchUp(bytes);
    if (!message.ok) return;
    switch (message.value.is) {
      case 'tips':
        this.#tellSoon(message.value.from, message.value.chains);
        return this.#askSoon(message.value.from, message.value.chains);
      case 'want':
        if (bytesEqual(message.value.to, this.#ports.speaker)) await this.#answer(message.value.wants);
        return;
      case 'entries': {
        const batch = decodeBatch(message.value.batch);
        if (batch.ok) await this.#ports.books.receiveEntries(batch.value);
      }
    }
  }

  /** Somebody who came after I last said what I have lacks some of it, and the relay will not bring it; or has not brought it. */
  #tellSoon(from: Uint8Array, chains: readonly ChainTips[]): void {
    const isDue = this.#ports.isAlone() || (chains.length === 0 && !this.#ports.books.gaps?.());
    if (this.#tellingDue || bytesEqual(from, this.#ports.speaker) || !isDue) return;
    const theirs = new Set(chains.flatMap(({ tips }) => tips));
    const mine = tipsByChain(this.#ports.books.log(), this.#ports.told?.());
    if (mine.every(({ tips }) => tips.every((tip) => theirs.has(tip)))) return;
    this.#tellingDue = true;
    this.#timers.after(askAfterMs, () => {
      this.#tellingDue = false;
      void this.sayTips();
    });
  }

  #askSoon(from: Uint8Array, chains: readonly ChainTips[]): void {
    if (bytesEqual(from, this.#ports.speaker) || this.#lacking(chains).length === 0) return;
    const name = from.join();
    // A whole history is long: one of those who have it is enough.
    if (this.#asking.has(name) || (this.#asking.size > 0 && this.#ports.books.gaps?.())) return;
    this.#asking.add(name);
    this.#timers.after(askAfterMs, () => {
      this.#asking.delete(name);
      void this.#ask(from, chains);
    });
  }

  #lacking(chains: readonly ChainTips[]): Want[] {
    const { books } = this.#ports;
    return wantsOf(books.gaps?.() ?? books.log(), chains);
  }

  async #ask(to: Uint8Array, chains: readonly ChainTips[]): Promise<void> {
    for (const message of wantMessages(this.#lacking(chains), to)) await this.#ports.say(message);
  }

  async #answer(wants: readonly Want[]): Promise<void> {
    const { books, say, told } = this.#ports;
    const ids = wantedEntries(books.log(), wants, told?.());
    for await (const message of entryMessages(books, ids, messageBytesMax)) await say(message);
  }
}
