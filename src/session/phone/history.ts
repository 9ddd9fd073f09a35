/**
 * Brings in what lies under the base that books were begun from, behind everything else: from the channels of the relay that
 * it was begun on, the newest epoch first. Then holds the base against what the history comes to. (decision 0023)
 */
import { decodeBatch } from '../../wire/batch.ts';
import type { Cursor } from '../../wire/relay.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic } from '../group/traffic.ts';
import type { PastStretch } from '../ports/phone-store.ts';
import { agreesWithHistory } from './agreeing.ts';
import type { PhonePorts } from './ports.ts';

/** A relay out of reach is tried again after a while. */
const againAfterMs = 60_000;
/** That something came is written down so often at most. */
const noteAfterMs = 60_000;

/** Of one group, on the one tab that leads. Whatever was read is not read again after a restart. */
export class History {
  readonly #ports: PhonePorts;
  readonly #open: OpenGroup;
  /** Entries of the phone's own replay when it was last looked. */
  #here: number;
  #isReading = false;
  #isComparing = false;

  constructor(ports: PhonePorts, open: OpenGroup) {
    this.#ports = ports;
    this.#open = open;
    this.#here = open.books.replayed.log.nodes.size;
  }

  /** Called after every change. */
  tend(): void {
    if (!this.#isReading) void this.#read();
    void this.#noteWhatCame();
    void this.#compare();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    for (let next = this.#next(); next !== undefined && !this.#open.closed; next = this.#next()) {
      if (await this.#readStretch(next)) await this.#changePast((past) => past.filter((each) => !isSame(each, next)));
      else {
        // Time passes though nothing comes, and the view says since when.
        this.#open.changed();
        await new Promise<void>((resume) => void this.#ports.clock.after(againAfterMs, resume));
      }
    }
    this.#isReading = false;
  }

  #next(): PastStretch | undefined {
    return this.#open.local.begun?.past[0];
  }

  #changePast(change: (past: readonly PastStretch[]) => readonly PastStretch[]): Promise<void> {
    return this.#open.changeLocal((local) =>
      local.begun == null ? local : { ...local, begun: { ...local.begun, past: change(local.begun.past) } },
    );
  }

  async #readStretch(stretch: PastStretch): Promise<boolean> {
    const { identity, relays } = this.#ports;
    const open = this.#open;
    for (const key of open.local.epochKeys) {
      const channelKey = await identity.channelKey(key);
      if (channelKey.channel !== stretch.channel) continue;
      const { after, until } = stretch as { after: Cursor | null; until: number | null };
      return relays.readPast(stretch.relay, channelKey, { after, until }, async (chunks, upTo) => {
        for (const chunk of chunks) {
          const batch = await openTraffic(identity, key, chunk, 'entries');
          const decoded = batch && decodeBatch(batch);
          if (decoded?.ok && !open.closed) await open.receiveEntries(decoded.value);
        }
        await this.#changePast((past) => past.map((each) => (isSame(each, stretch) ? { ...each, after: upTo } : each)));
      });
    }
    return true;
  }

  async #noteWhatCame(): Promise<void> {
    const { local, books } = this.#open;
    const here = books.replayed.log.nodes.size;
    const now = this.#ports.clock.now();
    if (local.begun == null || here === this.#here || now - local.begun.cameAt < noteAfterMs) return;
    this.#here = here;
    await this.#open.changeLocal((each) =>
      each.begun == null ? each : { ...each, begun: { ...each.begun, cameAt: now } },
    );
  }

  /** Once the closing lies in the phone's own replay, so does all that is under it. */
  async #compare(): Promise<void> {
    const open = this.#open;
    const given = open.local.closedBooks;
    const own = open.books.replayed;
    if (given == null || given.differSince !== null || this.#isComparing || !own.log.nodes.has(given.checkpoint))
      return;
    this.#isComparing = true;
    const agrees = await agreesWithHistory(this.#ports, own, given);
    const differSince = this.#ports.clock.now();
    await open.changeLocal((local) => ({ ...local, closedBooks: agrees ? null : { ...given, differSince } }));
    this.#ports.tabs.tell({ is: 'changed', group: open.group });
    this.#isComparing = false;
  }
}

const isSame = (one: PastStretch, other: PastStretch): boolean =>
  one.relay === other.relay && one.channel === other.channel;
