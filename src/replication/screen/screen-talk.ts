/**
 * Catching up by screen and camera: one phone shows what it has, the other answers with what that one lacks, and so on until
 * neither lacks anything. (protocol §12)
 *
 * Each message says what its speaker has, so an answer is a question too. Nothing is taken in before the whole of it is
 * there and opens. What a message was broken off at is kept on both sides: the one keeps the frames, the other the message
 * and how far it was shown. The next question names what was begun, and the answer goes on with it if that takes fewer
 * frames than a fresh one.
 */
import type { SignedEntry } from '../../core/entry.ts';
import { hashEntry } from '../../core/hash.ts';
import { type DeviceId, type EntryId, idToBytes } from '../../core/ids.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ShownBill } from '../../wire/bill.ts';
import { decodeStrict, encodeStrict } from '../../wire/cbor.ts';
import { type FrameFault, frameKinds } from '../../wire/frames/frame.ts';
import { type CollectFault, FrameCollector } from '../../wire/frames/frame-collector.ts';
import { decodeScreenNews, type ScreenHead } from '../../wire/screen-news.ts';
import type { SpokenEpoch } from '../spoken-epoch.ts';
import { type Begun, goesOn, toldEarlier } from './going-on.ts';
import { compareHeads, entriesBeyond, entriesUnheardBy } from './lacking.ts';
import { type MadeNews, makeNews, openNews } from './messages.ts';
import type { ScreenPorts } from './ports.ts';
import { Shown } from './shown.ts';

export type ScreenFault =
  | FrameFault
  /** A code of Minga's that is not for catching up. */
  | 'other-kind'
  | 'other-group'
  /** Of this group, in an epoch whose key this phone does not hold: it has to show first, then it is told how to go on. */
  | 'other-key';

/** What this phone shows after it has read a message: entries, only what it has, or nothing since both have the same. */
type Reply = 'news' | 'question' | 'nothing';

export type Scanned =
  | { readonly is: 'part'; readonly known: number; readonly needed: number }
  | {
      readonly is: 'whole';
      /** Entries that this phone did not have. */
      readonly taken: number;
      /** All that the message holds and this phone has by now, each after those that it names. */
      readonly brought: readonly EntryId[];
      /** Entries that the other still has for this phone, beyond this message. */
      readonly left: number;
      readonly reply: Reply;
      /** Entries that the reply brings, and those that did not fit into it. */
      readonly told: number;
      readonly untold: number;
      /** They want to be paid: nothing is shown until `reply`. */
      readonly bill: ShownBill | null;
    };

type Asked = {
  readonly epoch: SpokenEpoch;
  readonly head: ScreenHead;
  /** It goes on where it was broken off. */
  readonly isOld: boolean;
  readonly mayAsk: boolean;
};

/** What was heard last: as long as it stays so, whoever reads it again is told the same. */
type Heard = {
  readonly message: string;
  readonly scanned: Scanned;
  readonly isOld: boolean;
  /** What was shown for it, and how many entries there were. */
  readonly shown: Shown | null;
  readonly known: number;
};

export class ScreenTalk {
  readonly #ports: ScreenPorts;
  readonly #collector: FrameCollector;
  readonly #inTurn = createTurns();
  #shown: Shown | null = null;
  /** The newest message of ours with entries: it may have to go on another day. */
  #news: Shown | null = null;
  #rest: readonly EntryId[] = [];
  /** The message that I said to have begun. */
  #named: string | null = null;
  /** A bill was heard: what is shown next waits for its person. */
  #asked: Asked | null = null;
  #heard: Heard | null = null;

  /** `kept`: what an earlier talk in this group left behind (`keep`). What can not be read of it begins anew. */
  constructor(ports: ScreenPorts, kept: Uint8Array | null = null) {
    this.#ports = ports;
    this.#collector = new FrameCollector(frameKinds.news, idToBytes(ports.books.group));
    if (kept !== null) this.#takeUp(kept);
  }

  /** Begins to show what this phone has, what it has begun to collect, and what it is to be paid. */
  ask(bill: ShownBill | null = null): Promise<void> {
    return this.#inTurn(() => this.#showHead(this.#newest(), bill));
  }

  /**
   * Answers the bill that was heard last, with what is in the books by then, as often as it is asked for. `false`: none was heard,
   * or not the one that is named, and nothing changes.
   */
  reply(bill: string | null = null): Promise<boolean> {
    return this.#inTurn(async () => {
      const asked = this.#asked;
      if (asked === null || (bill !== null && asked.head.bill?.id !== bill)) return false;
      await this.#answer(asked);
      return true;
    });
  }

  /** Shows what a device can not have heard of, and one entry in any case: to whoever has said nothing today. */
  tellDevice(
    device: DeviceId,
    entry: EntryId | null = null,
  ): Promise<{ readonly told: number; readonly untold: number }> {
    return this.#inTurn(() => {
      const ids = entriesUnheardBy(this.#ports.books.log(), device, entry);
      return this.#showNews(this.#newest(), ids, 'unasked');
    });
  }

  /** Shows without being asked what was said after a cut of the books; after none, everything. `tellRest` goes on. */
  tellBeyond(cut: readonly EntryId[]): Promise<{ readonly told: number; readonly untold: number }> {
    return this.#inTurn(async () => {
      const ids = entriesBeyond(this.#ports.books.log(), cut);
      return this.#showNews(this.#newest(), ids, 'unasked');
    });
  }

  /** Shows what did not fit into the message before, when the other has that one. */
  tellRest(): Promise<{ readonly told: number; readonly untold: number }> {
    return this.#inTurn(() => this.#showNews(this.#newest(), this.#rest, 'unasked'));
  }

  /** The text of the next code to show; `null`: nothing is to be shown. */
  nextFrame(): string | null {
    return this.#shown?.frame() ?? null;
  }

  /** Frames of what is shown; 1: one code that stands still. 0: nothing. */
  get frames(): number {
    return this.#shown?.blocks ?? 0;
  }

  /** A text that the camera read. What completes a message is answered when its entries have been admitted. */
  async scan(text: string): Promise<Result<Scanned, ScreenFault>> {
    const added = this.#collector.add(text);
    if (!added.ok) return err(named(added.error));
    const { message, payload, known, needed } = added.value;
    return payload === null ? ok({ is: 'part', known, needed }) : this.#inTurn(() => this.#hear(message, payload));
  }

  /** What is to be there the next time these two meet. */
  keep(): Uint8Array {
    return encodeStrict([this.#collector.keep(), this.#news?.payload ?? null, this.#news?.next ?? 0]);
  }

  #takeUp(kept: Uint8Array): void {
    const decoded = decodeStrict(kept, { maxBytes: kept.length, maxDepth: 1 });
    const [frames, news, next] = decoded.ok && Array.isArray(decoded.value) ? decoded.value : [];
    if (frames instanceof Uint8Array) this.#collector.takeUp(frames);
    const isNews = news instanceof Uint8Array && decodeScreenNews(news).ok;
    if (isNews && typeof next === 'number' && next >= 0) this.#news = this.#show(news, next);
  }

  async #hear(message: string, payload: Uint8Array): Promise<Result<Scanned, ScreenFault>> {
    const before = this.#heard?.message === message ? this.#heard : null;
    // A code that moves is read on until its reader looks away.
    if (before !== null && before.shown === this.#shown && before.known === this.#known()) return ok(before.scanned);
    // It goes on as it was when it was broken off, and so does its head.
    const isOld = message === this.#named || before?.isOld === true;
    const scanned = await this.#takeUpAndAnswer(payload, isOld);
    if (scanned.ok) this.#heard = { message, scanned: scanned.value, isOld, shown: this.#shown, known: this.#known() };
    return scanned;
  }

  #known(): number {
    return this.#ports.books.log().nodes.size;
  }

  async #takeUpAndAnswer(payload: Uint8Array, isOld: boolean): Promise<Result<Scanned, ScreenFault>> {
    const opened = await openNews(this.#ports, payload);
    if (!opened.ok) return opened;
    const { epoch, head, entries } = opened.value;
    const { taken, brought, held } = await this.#takeIn(entries);
    // What my books refuse for good would be told again for ever.
    const mayAsk = isOld || entries.length === 0 || held > 0;
    const heard = { is: 'whole' as const, taken, brought, left: head.left, bill: head.bill };
    const asked = { epoch, head, isOld, mayAsk };
    if (head.bill === null) return ok({ ...heard, ...(await this.#answer(asked)) });
    this.#asked = asked;
    this.#shown = null;
    return ok({ ...heard, reply: 'nothing', told: 0, untold: 0 });
  }

  async #takeIn(entries: readonly SignedEntry[]) {
    const { books } = this.#ports;
    const ids = entries.map(({ bytes }) => hashEntry(bytes));
    const fresh = ids.filter((id) => !books.log().nodes.has(id));
    if (entries.length > 0) await books.receiveEntries(entries);
    const { nodes, waiting } = books.log();
    return {
      taken: fresh.filter((id) => nodes.has(id)).length,
      brought: ids.filter((id) => nodes.has(id)),
      held: ids.filter((id) => nodes.has(id) || waiting.has(id)).length,
    };
  }

  async #answer({ epoch, head, isOld, mayAsk }: Asked) {
    const { lacked, isAhead } = compareHeads(this.#ports.books.log(), head);
    const mayTell = epoch.leadsOn?.();
    const ids = mayTell === undefined ? lacked : lacked.filter((id) => mayTell.has(id));
    if (ids.length > 0) return { reply: 'news' as const, ...(await this.#showNews(epoch, ids, head.begun)) };
    const isAsking = mayAsk && (isAhead || isOld);
    if (isAsking) await this.#showHead(epoch);
    else this.#shown = null;
    return { reply: isAsking ? ('question' as const) : ('nothing' as const), told: 0, untold: 0 };
  }

  async #showHead(epoch: SpokenEpoch, bill: ShownBill | null = null): Promise<void> {
    this.#shown = this.#show((await this.#make(epoch, [], bill)).payload);
  }

  async #showNews(epoch: SpokenEpoch, ids: readonly EntryId[], begun: Begun) {
    const made = await this.#make(epoch, ids);
    const fresh = { shown: this.#show(made.payload), made, ids };
    const earlier = epoch.leadsOn === null ? await toldEarlier(this.#ports, this.#news) : null;
    const isGoingOn = earlier !== null && goesOn(earlier, fresh, begun);
    this.#shown = isGoingOn ? earlier.shown : fresh.shown;
    this.#news = this.#shown;
    this.#rest = isGoingOn ? ids.filter((id) => !earlier.told.has(id)) : made.rest;
    const told = isGoingOn ? ids.length - this.#rest.length : made.told.size;
    return { told, untold: this.#rest.length };
  }

  #make(epoch: SpokenEpoch, ids: readonly EntryId[], bill: ShownBill | null = null): Promise<MadeNews> {
    const begun = this.#collector.begun();
    this.#named = begun?.message ?? null;
    return makeNews(this.#ports, epoch, ids, { begun, bill });
  }

  #newest(): SpokenEpoch {
    return this.#ports.epochs()[0];
  }

  #show(payload: Uint8Array, next = 0): Shown {
    const { books, blockBytes } = this.#ports;
    return new Shown(books.group, payload, blockBytes, next);
  }
}

const named = (fault: CollectFault): ScreenFault => (fault === 'other-audience' ? 'other-group' : fault);
