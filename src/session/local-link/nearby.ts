/**
 * Who of the group is online and wants to link, and the cards that such phones send one another over the relay, which keeps
 * none of it. (protocol §13)
 *
 * Heard only while somebody looks at the screen for it, and said by nobody else: a phone does not tell a relay's other guests
 * where it is unless its person asked for that.
 */
import { type DeviceId, idToBytes, type MemberId } from '../../core/ids.ts';
import { bytesEqual, bytesToHex, hexToBytes } from '../../lib/bytes.ts';
import { decodeLinkMessage, encodeLinkMessage, linkProof, speakerLength } from '../../wire/local-link/link-messages.ts';
import { onLive, sayLive } from '../group/live.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { Identity } from '../ports/identity.ts';
import type { NearbyPhone } from './api.ts';

type NearbyEvents = {
  readonly changed: (phones: readonly NearbyPhone[]) => void;
  readonly card: (from: string, card: Uint8Array) => void;
};

/** More than a market has, and few enough that nobody can fill a phone with them. */
const phonesMax = 64;

export class Nearby {
  readonly #identity: Identity;
  readonly #open: OpenGroup;
  readonly #events: NearbyEvents;
  readonly #speaker: Uint8Array;
  readonly #phones = new Map<string, MemberId | null>();
  readonly #deafen: () => void;
  #isGone = false;
  #wasReached = false;

  constructor(identity: Identity, open: OpenGroup, events: NearbyEvents) {
    this.#identity = identity;
    this.#open = open;
    this.#events = events;
    this.#speaker = identity.randomBytes(speakerLength);
    const deafen = [onLive(open, (message) => void this.#hear(message)), open.onChange(() => this.#sayWhenReached())];
    this.#deafen = () => {
      for (const stop of deafen) stop();
    };
    this.#sayWhenReached();
  }

  send(to: string, card: Uint8Array): void {
    const speaker = hexToBytes(to);
    if (speaker?.length === speakerLength)
      sayLive(this.#open, encodeLinkMessage({ is: 'card', from: this.#speaker, to: speaker, card }));
  }

  /** From now on nobody is told of this phone, nor this phone of anybody. */
  leave(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#deafen();
    sayLive(this.#open, encodeLinkMessage({ is: 'gone', from: this.#speaker }));
  }

  /** Once for each time that a relay is reached: what is said with none is heard by nobody. */
  #sayWhenReached(): void {
    const isReached = [...this.#open.carriers.values()].some((carrier) => carrier.state() === 'connected');
    if (isReached && !this.#wasReached) void this.#sayHere();
    this.#wasReached = isReached;
  }

  async #sayHere(): Promise<void> {
    const { key } = this.#open.me;
    const signature = await key.sign(this.#proofOf(this.#speaker));
    if (this.#isGone) return;
    sayLive(
      this.#open,
      encodeLinkMessage({ is: 'here', from: this.#speaker, device: idToBytes(key.device), signature }),
    );
  }

  #proofOf = (speaker: Uint8Array): Uint8Array => linkProof(idToBytes(this.#open.group), speaker);

  async #hear(message: Uint8Array): Promise<void> {
    const decoded = decodeLinkMessage(message);
    if (!decoded.ok) return;
    const said = decoded.value;
    if (said.is === 'card' && bytesEqual(said.to, this.#speaker)) this.#events.card(bytesToHex(said.from), said.card);
    if (said.is === 'gone' && this.#phones.delete(bytesToHex(said.from))) this.#changed();
    if (said.is === 'here') await this.#hearHere(said.from, said.device, said.signature);
  }

  /** Whoever came later has not heard that this phone is here. */
  async #hearHere(from: Uint8Array, device: Uint8Array, signature: Uint8Array): Promise<void> {
    const id = bytesToHex(from);
    const isKnown = this.#phones.has(id) || this.#phones.size >= phonesMax;
    if (isKnown || bytesEqual(from, this.#speaker)) return;
    if (!(await this.#identity.verifySignature(device, this.#proofOf(from), signature))) return;
    const { devices } = this.#open.books.state.membership;
    this.#phones.set(id, devices.get(bytesToHex(device) as DeviceId)?.member ?? null);
    this.#changed();
    await this.#sayHere();
  }

  #changed(): void {
    this.#events.changed([...this.#phones].map(([id, member]) => ({ id, member })));
  }
}
