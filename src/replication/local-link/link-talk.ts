/**
 * Two phones on a direct link: each says what it has and gets what it lacks, and what is signed or heard by one goes to the other
 * at once, until they part. (protocol §12)
 *
 * The way delivers everything once and in order, so a chain is asked for once. What was asked for comes in a queue of its own:
 * a long history on its way out holds up nothing that comes in.
 */
import { hashEntry } from '../../core/hash.ts';
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { decodeBatch, type SignedBytes } from '../../wire/batch.ts';
import { decodeCatchUp, type Want } from '../../wire/catch-up.ts';
import { decodeLinkMessage, encodeLinkMessage } from '../../wire/local-link/link-messages.ts';
import { wantsOf } from '../catch-up/catch-up.ts';
import { entryMessages, tipsMessages, wantedEntries, wantMessages } from '../catch-up/saying.ts';
import type { SpokenEpoch } from '../spoken-epoch.ts';
import { Timers } from '../timers.ts';
import type { LinkPorts, LinkView } from './ports.ts';
import { TheirTips } from './their-tips.ts';
import { Untold } from './untold.ts';

/** As on a relay: deflate finds little more in larger ones. */
const batchBytesMax = 96 * 1024;
/** A burst of entries becomes one word on what this phone has. */
const settleMs = 300;

export class LinkTalk {
  readonly #ports: LinkPorts;
  readonly #hearing = createTurns();
  readonly #answering = createTurns();
  readonly #giving = createTurns();
  readonly #timers: Timers;
  readonly #theirs = new TheirTips();
  readonly #untold = new Untold();
  /** The end of each chain that was asked for and has not come. */
  readonly #asked = new Map<DeviceId, EntryId>();
  #them: Uint8Array | null = null;
  /** The newest epoch in which they have spoken: the one this phone speaks in. */
  #spoken: string;
  #newest: string;
  /** What was last said of what this phone has, and in which epoch: not said twice. */
  #said = '';
  /** Heard, and waiting for what they build on. */
  readonly #coming = new Set<EntryId>();
  #taken = 0;
  #saidHave = 0;
  #pushDue = false;
  #settleDue = false;
  #stopped = false;
  #unfollow = (): void => undefined;

  /** `epoch`: the one that the cards were sealed in. */
  constructor(ports: LinkPorts, epoch: string) {
    this.#ports = ports;
    this.#timers = new Timers(ports.clock);
    this.#spoken = epoch;
    this.#newest = ports.epochs()[0].name;
  }

  async start(): Promise<void> {
    // All that is there now is told by its ends.
    this.#untold.take(this.#ports.books.log());
    this.#unfollow = this.#ports.books.onChange(() => this.#booksChanged());
    await this.#introduce(this.#epoch);
  }

  stop(): void {
    this.#stopped = true;
    this.#unfollow();
    this.#timers.stop();
  }

  view(): LinkView {
    const isWhole = this.#epoch.leadsOn === null && !this.#ports.books.gaps?.();
    return { taken: this.#taken, same: isWhole && this.#theirs.equal(this.#ports.books.log()) };
  }

  /** What does not open is somebody's noise, or of an epoch whose key this phone lacks. */
  hear(sealed: Uint8Array): Promise<void> {
    return this.#hearing(async () => {
      for (const epoch of this.#stopped ? [] : this.#ports.epochs()) {
        const opened = await epoch.open(sealed, 'live');
        if (opened === null) continue;
        await this.#heardIn(epoch);
        await this.#take(opened);
        return;
      }
    });
  }

  get #epoch(): SpokenEpoch {
    const epochs = this.#ports.epochs();
    return epochs.find(({ name }) => name === this.#spoken) ?? epochs[0];
  }

  /** They hold a newer key than was known of them. */
  async #heardIn(epoch: SpokenEpoch): Promise<void> {
    const names = this.#ports.epochs().map(({ name }) => name);
    const known = names.indexOf(this.#spoken);
    if (known !== -1 && names.indexOf(epoch.name) >= known) return;
    this.#spoken = epoch.name;
    await this.#introduce(epoch);
  }

  async #introduce(epoch: SpokenEpoch): Promise<void> {
    await this.#say(this.#ports.hello, epoch);
    await this.#sayTips(epoch);
  }

  async #sayTips(epoch: SpokenEpoch): Promise<void> {
    const { books, speaker } = this.#ports;
    const messages = tipsMessages(books.log(), speaker, epoch.leadsOn?.());
    const said = [epoch.name, ...messages.map(bytesToHex)].join();
    if (said === this.#said) return;
    this.#said = said;
    for (const message of messages) await this.#say(message, epoch);
  }

  async #say(message: Uint8Array, epoch: SpokenEpoch = this.#epoch): Promise<void> {
    const sealed = await epoch.seal(message, 'live');
    if (!this.#stopped) await this.#ports.say(sealed);
  }

  async #take(opened: Uint8Array): Promise<void> {
    const message = decodeCatchUp(opened);
    if (!message.ok) return this.#takeOther(opened);
    switch (message.value.is) {
      case 'tips':
        this.#them = message.value.from;
        this.#theirs.said(message.value.chains);
        await this.#settle();
        return;
      case 'want': {
        const { wants } = message.value;
        void this.#answering(() => this.#answer(wants));
        return;
      }
      case 'entries': {
        const batch = decodeBatch(message.value.batch);
        if (batch.ok) await this.#takeIn(batch.value);
      }
    }
  }

  async #takeOther(opened: Uint8Array): Promise<void> {
    const message = decodeLinkMessage(opened);
    if (!message.ok) return;
    const { books, hearHello, attachments } = this.#ports;
    if (message.value.is === 'hello') await hearHello(message.value.device, message.value.signature);
    if (message.value.is === 'have') await books.receiveHave(message.value.statement);
    if (message.value.is === 'bytes') await attachments.take(message.value.bytes);
    if (message.value.is === 'want') {
      const name = bytesToHex(message.value.name);
      // In a queue before that queue: entries that are to go out meanwhile wait for one of them, not for all.
      void this.#giving(() => this.#answering(() => this.#give(name)));
    }
  }

  async #takeIn(entries: readonly SignedBytes[]): Promise<void> {
    const { books, changed } = this.#ports;
    const ids = entries.map(({ bytes }) => hashEntry(bytes));
    for (const id of ids) if (!books.log().nodes.has(id)) this.#coming.add(id);
    // Before they are taken in: what is heard is not said back.
    this.#untold.heard(ids);
    await books.receiveEntries(entries);
    const { nodes, waiting } = books.log();
    for (const id of this.#coming) {
      if (nodes.has(id)) this.#taken += 1;
      if (nodes.has(id) || !waiting.has(id)) this.#coming.delete(id);
    }
    changed();
  }

  async #answer(wants: readonly Want[]): Promise<void> {
    const { books } = this.#ports;
    const ids = wantedEntries(books.log(), wants, this.#epoch.leadsOn?.());
    for await (const message of entryMessages(books, ids, batchBytesMax)) {
      if (this.#stopped) return;
      await this.#say(message);
    }
  }

  /** Asks for something that an entry names. What comes is told to `attachments`; it may be nothing. */
  async want(name: string): Promise<void> {
    const bytes = hexToBytes(name);
    if (bytes !== null) await this.#say(encodeLinkMessage({ is: 'want', name: bytes }));
  }

  /** After the entries that are on their way. Whoever goes on in an older epoch is told only how to go on. */
  async #give(name: string): Promise<void> {
    if (this.#stopped || this.#epoch.leadsOn !== null) return;
    const bytes = await this.#ports.attachments.read(name);
    if (bytes !== null) await this.#say(encodeLinkMessage({ is: 'bytes', bytes }));
  }

  #booksChanged(): void {
    this.#push();
    if (this.#settleDue) return;
    this.#settleDue = true;
    this.#timers.after(settleMs, () => {
      this.#settleDue = false;
      void this.#hearing(async () => {
        await this.#tryNewest();
        await this.#sayTips(this.#epoch);
        await this.#settle();
      });
    });
  }

  /** Another key of the group was found here: whether they hold it too is seen from what they answer. */
  async #tryNewest(): Promise<void> {
    const [newest] = this.#ports.epochs();
    if (newest.name === this.#newest) return;
    this.#newest = newest.name;
    await this.#introduce(newest);
  }

  /** Sends what they have not heard of, without waiting to be asked. */
  #push(): void {
    if (this.#pushDue) return;
    this.#pushDue = true;
    void this.#answering(async () => {
      this.#pushDue = false;
      const { books } = this.#ports;
      const mayTell = this.#epoch.leadsOn?.();
      const ids = this.#untold.take(books.log()).filter((id) => mayTell?.has(id) ?? true);
      for await (const message of entryMessages(books, ids, batchBytesMax)) await this.#say(message);
    });
  }

  async #settle(): Promise<void> {
    await this.#ask();
    if (this.view().same) await this.#sayHave();
    this.#ports.changed();
  }

  /** Of each chain one piece at a time: what is on its way need not be asked for twice. */
  async #ask(): Promise<void> {
    const { books } = this.#ports;
    if (this.#them === null) return;
    const log = books.gaps?.() ?? books.log();
    for (const [device, tip] of this.#asked) {
      if (log.nodes.has(tip) || log.waiting.has(tip)) this.#asked.delete(device);
    }
    const chains = this.#theirs.chains().filter(({ device }) => !this.#asked.has(device as DeviceId));
    for (const { device, tips } of chains) {
      const unknown = tips.find((tip) => !log.nodes.has(tip as EntryId) && !log.waiting.has(tip as EntryId));
      if (unknown !== undefined) this.#asked.set(device as DeviceId, unknown as EntryId);
    }
    const wants = wantsOf(log, chains).filter(({ tip }) => !log.waiting.has(tip as EntryId));
    for (const message of wantMessages(wants, this.#them)) await this.#say(message);
  }

  async #sayHave(): Promise<void> {
    const have = await this.#ports.books.myHave();
    if (have === null || have.revision === this.#saidHave) return;
    this.#saidHave = have.revision;
    await this.#say(encodeLinkMessage({ is: 'have', statement: have.statement }));
  }
}
