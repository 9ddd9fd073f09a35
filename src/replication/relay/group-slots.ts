/** The replaceable messages of a group's channel: what devices hold, profiles, and letters with keys. (protocol §9, §12) */
import type { SlotCursor, SlotId } from '../../wire/relay.ts';
import type { SlotValue } from '../../wire/relay-replies.ts';
import { haveMark, letterMark, parcelMark } from '../../wire/statement.ts';
import type { GroupChannelPorts, OlderChannel } from './group-channel.ts';
import type { RelayChannel } from './relay-link.ts';

/** A letter is written once: whoever is first has answered. */
const letterRevision = 1;

export class GroupSlots {
  readonly #ports: GroupChannelPorts;
  /** Revision of what each slot holds, as far as the relay has told. */
  readonly #revisions = new Map<SlotId, number>();
  /** What the relay refused for good, as far as that goes: it may be given more room. */
  readonly #refused = new Map<SlotId, number>();
  cursor: SlotCursor | null = null;
  /** Up to here messages have been taken in with the entries they rest on; what came later is fetched again. */
  #settledStamp = 0;

  constructor(ports: GroupChannelPorts) {
    this.#ports = ports;
  }

  restore(cursor: SlotCursor, revisions: readonly (readonly [slot: string, revision: number])[]): void {
    this.cursor = cursor;
    this.#settledStamp = cursor.stamp;
    for (const [slot, revision] of revisions) this.#revisions.set(slot as SlotId, revision);
  }

  clear(): void {
    this.#revisions.clear();
    this.cursor = null;
    this.#settledStamp = 0;
  }

  /** What was refused is offered again from now on. */
  tryAgain(): void {
    this.#refused.clear();
  }

  settle(): void {
    this.#settledStamp = this.cursor?.stamp ?? 0;
  }

  progress() {
    return { stamp: this.#settledStamp, slots: [...this.#revisions] };
  }

  async take({ slot, revision, bytes }: SlotValue): Promise<void> {
    this.#revisions.set(slot, revision);
    const opened = bytes.length === 0 ? null : await this.#ports.open(bytes, 'slot');
    if (opened === null) return;
    const content = opened.subarray(1);
    if (opened[0] === haveMark) await this.#ports.books.receiveHave(content);
    if (opened[0] === parcelMark) await this.#ports.books.receiveParcel(content);
    if (opened[0] === letterMark) await this.#ports.receiveLetter(content);
  }

  async putParcels(channel: RelayChannel): Promise<void> {
    for (const { owner, revision, parcel } of this.#ports.books.parcels()) {
      await this.#put(channel, this.#ports.slotName('profile', owner), revision, parcelMark, parcel);
    }
  }

  async putHave(channel: RelayChannel): Promise<void> {
    const { books, slotName } = this.#ports;
    const have = await books.myHave();
    if (have === null) return;
    await this.#put(channel, slotName('have', books.device), have.revision, haveMark, have.statement);
  }

  /** Yields whether all of them are there now. */
  async putLetters(channel: RelayChannel, { letters }: OlderChannel): Promise<boolean> {
    let allThere = true;
    for (const { to, box } of letters()) {
      const slot = this.#ports.slotName('letter', to);
      allThere = (await this.#put(channel, slot, letterRevision, letterMark, box)) && allThere;
    }
    return allThere;
  }

  async #put(channel: RelayChannel, slot: SlotId, revision: number, mark: number, content: Uint8Array | null) {
    if ((this.#revisions.get(slot) ?? 0) >= revision) return true;
    if (this.#refused.get(slot) === revision) return false;
    const bytes =
      content === null ? new Uint8Array() : await this.#ports.seal(new Uint8Array([mark, ...content]), 'slot');
    const stored = await channel.put(slot, revision, bytes);
    if (stored.ok) this.#revisions.set(slot, revision);
    else if ('retryAfterMs' in stored.error && stored.error.retryAfterMs === null) this.#refused.set(slot, revision);
    return stored.ok;
  }
}
