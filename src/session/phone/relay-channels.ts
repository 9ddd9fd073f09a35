/**
 * A group's channels on one relay, one for each epoch. The newest carries everything; on those before it this phone listens for
 * members who have not heard of the change, and tells them how to go on. (protocol §9, §12)
 */
import type { Carrier, CarrierState } from '../../core/carrier.ts';
import type { EntryId } from '../../core/ids.ts';
import type { ChannelId } from '../../wire/relay.ts';
import { carriedBooks } from '../group/carried.ts';
import type { HeldEpoch } from '../group/epoch-keys.ts';
import type { Epochs } from '../group/epochs.ts';
import { heardLive } from '../group/live.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic, sealTraffic } from '../group/traffic.ts';
import type { ChannelKey } from '../ports/identity.ts';
import type { PhonePorts } from './ports.ts';

/**
 * Further back nobody listens. Whoever comes back from there finds, in each channel, the way into the next one, and then says
 * on the newest what it has to say.
 */
const olderChannelsMax = 8;

export type EpochChannel = HeldEpoch & { readonly channelKey: ChannelKey };

export class RelayChannels implements Carrier {
  readonly #ports: PhonePorts;
  readonly #open: OpenGroup;
  readonly #epochs: Epochs;
  readonly #relay: string;
  readonly #changed: () => void;
  /** By channel and the epoch it was for: which one that is may become known later. */
  readonly #older = new Map<string, Carrier>();
  #newest: { readonly channel: ChannelId; readonly carrier: Carrier } | null = null;

  constructor(ports: PhonePorts, open: OpenGroup, epochs: Epochs, relay: string, changed: () => void) {
    this.#ports = ports;
    this.#open = open;
    this.#epochs = epochs;
    this.#relay = relay;
    this.#changed = changed;
  }

  state = (): CarrierState => this.#newest?.carrier.state() ?? 'connecting';
  holds = (id: EntryId): boolean => this.#newest?.carrier.holds(id) ?? false;
  sayLive = (message: Uint8Array): void => this.#newest?.carrier.sayLive(message);
  wake = (): void => this.#newest?.carrier.wake();
  stop = (): void => {
    this.#newest?.carrier.stop();
    for (const carrier of this.#older.values()) carrier.stop();
  };

  /** From now on these; the last is the newest. What an epoch's channel is for may have changed. */
  follow(channels: readonly EpochChannel[]): void {
    const newest = channels.at(-1);
    const older = channels.slice(0, -1).slice(-olderChannelsMax);
    if (newest?.channelKey.channel !== this.#newest?.channel) {
      this.#newest?.carrier.stop();
      this.#newest = null;
    }
    const wanted = new Set(older.map(nameOf));
    for (const [name, carrier] of this.#older) {
      if (wanted.has(name)) continue;
      carrier.stop();
      this.#older.delete(name);
    }
    for (const each of older) {
      if (!this.#older.has(nameOf(each))) this.#older.set(nameOf(each), this.#carrier(each, true));
    }
    if (newest !== undefined && this.#newest === null)
      this.#newest = { channel: newest.channelKey.channel, carrier: this.#carrier(newest, false) };
  }

  #carrier({ key, rotation, channelKey }: EpochChannel, isOlder: boolean): Carrier {
    const { identity, phone, relays } = this.#ports;
    const { group } = this.#open;
    const at = { group, relay: this.#relay, channel: channelKey.channel };
    return relays.follow(this.#relay, {
      books: isOlder ? this.#listeningOn(rotation) : carriedBooks(this.#open),
      channelKey,
      seal: (content, purpose) => sealTraffic(identity, key, content, purpose),
      open: (sealed, purpose) => openTraffic(identity, key, sealed, purpose),
      slotName: (purpose, owner) => identity.slotName(key, purpose, owner),
      receiveLetter: (box) => this.#epochs.receiveLetter(box),
      older: isOlder ? this.#epochs.older(rotation) : null,
      progress: {
        load: async () => {
          const all = await phone.relayProgress(group);
          return all.find(({ relay, channel }) => relay === at.relay && channel === at.channel) ?? null;
        },
        save: (progress) => phone.putRelayProgress({ ...progress, ...at }),
      },
      changed: () => this.#changed(),
      heardLive: (message) => {
        if (!isOlder) heardLive(this.#open, message);
      },
    });
  }

  /** A neighbour that goes on in an older epoch may lack the key of the next. */
  #listeningOn(rotation: EntryId | null) {
    const books = carriedBooks(this.#open);
    return {
      ...books,
      receiveHave: async (statement: Uint8Array) => {
        await books.receiveHave(statement);
        await this.#epochs.letters.hear(rotation, statement);
      },
    };
  }
}

const nameOf = ({ channelKey, rotation }: EpochChannel): string => `${channelKey.channel} ${rotation}`;
