import type { CarriedBooks, Carrier } from '../../core/carrier.ts';
import type { SignedEntry } from '../../core/entry.ts';
import type { EntryId, GroupId } from '../../core/ids.ts';
import type { ChannelId, Cursor, SlotId } from '../../wire/relay.ts';
import type { ListedDoor, StoredAsk } from '../../wire/relay-replies.ts';
import type { ChannelKey } from './identity.ts';
import type { RelayProgress } from './phone-store.ts';

/** Time, handed in so that tests drive it. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Calls back once after so many ms; the answer cancels. */
  after(ms: number, run: () => void): () => void;
}

/** The other tabs of this browser: one device, one journal. */
export interface Tabs {
  /** Tells the others what was just kept. */
  tell(news: TabNews): void;
  hear(heard: (news: TabNews) => void): void;
  /** Calls `leading` once this tab is the one that carries and projects a group; until the tab closes or the answer is called. */
  lead(group: GroupId, leading: () => void): () => void;
}

export type TabNews =
  | { readonly is: 'entries'; readonly group: GroupId; readonly entries: readonly SignedEntry[] }
  /** Profiles, held commands or invitations of a group changed; with `null`, the list of groups. */
  | { readonly is: 'changed'; readonly group: GroupId | null };

export type ChannelProgress = Omit<RelayProgress, 'relay' | 'channel' | 'group'>;

/** Whoever was left out listens on here. So all that is said is how to go on. (protocol §9) */
export type OlderEpoch = {
  /** The entries that are offered; the same set while it has not changed. */
  readonly leadsOn: () => ReadonlySet<EntryId>;
  readonly letters: () => readonly Letter[];
};

/** A key for a device that goes on in an older epoch for want of it. `to` tells letters apart. */
export type Letter = { readonly to: string; readonly box: Uint8Array };

export type RelayChannelPorts = {
  readonly books: CarriedBooks;
  readonly channelKey: ChannelKey;
  readonly seal: (content: Uint8Array, purpose: 'entries' | 'slot' | 'live') => Promise<Uint8Array>;
  readonly open: (sealed: Uint8Array, purpose: 'entries' | 'slot' | 'live') => Promise<Uint8Array | null>;
  readonly slotName: (purpose: 'have' | 'profile' | 'letter', owner: string) => SlotId;
  /** A key of a later epoch, locked to some device, was found. */
  readonly receiveLetter: (box: Uint8Array) => Promise<void>;
  /** What is said on the channel of an epoch that is over; `null` on the newest one, which carries everything. */
  readonly older: OlderEpoch | null;
  readonly progress: {
    load(): Promise<ChannelProgress | null>;
    save(progress: ChannelProgress): Promise<void>;
  };
  readonly changed: () => void;
  /** A message that another phone said to whoever is there, and that nobody keeps. */
  readonly heardLive: (message: Uint8Array) => void;
};

/** All that a channel holds, as it was read once. */
export type ChannelContents = { readonly chunks: readonly Uint8Array[]; readonly slots: readonly Uint8Array[] };

export type Stretch = { readonly after: Cursor | null; readonly until: number | null };
export type TakePast = (chunks: readonly Uint8Array[], upTo: Cursor) => Promise<void>;

export type Mail = { readonly slot: SlotId; readonly revision: number; readonly sealed: Uint8Array };

/** The relays this phone can reach. Addresses are WebSocket addresses, as links carry them. */
export interface Relays {
  /** Follows a group's channel on one relay until stopped. */
  follow(relay: string, ports: RelayChannelPorts): Carrier;
  /**
   * Reads a channel once, whole or from a cursor on: for a newcomer who wants to see before saying yes. What has been lost
   * since the cursor was given is no reason to stop: then all is read.
   */
  readAll(relay: string, key: ChannelKey, after?: Cursor): Promise<ChannelContents | 'unreachable'>;
  /**
   * Reads what a channel holds after a cursor and up to a sequence number, or its end. `take` is awaited before more is
   * asked for, so what it has kept need not be read again. `false`: not all of it came.
   */
  readPast(relay: string, key: ChannelKey, stretch: Stretch, take: TakePast): Promise<boolean>;
  /** Puts a sealed message into a slot of a mailbox; `false` when the relay is out of reach. Empty bytes erase it. */
  putMail(relay: string, key: ChannelKey, mail: Mail): Promise<boolean>;
  /** What is said at doors; `null` when its code can not be had now. */
  doors(): Promise<RelayDoors | null>;
  /** The platform has no network any more: connections count as dead, also those that have not noticed. */
  networkLost(): void;
  /** Hangs up everywhere. */
  close(): void;
}

/** Groups' doors on relays. (decision 0026) */
export interface RelayDoors {
  visit(relay: string, door: ChannelId): Promise<Uint8Array | null | 'unreachable'>;
  list(relay: string): Promise<readonly ListedDoor[] | 'unreachable'>;
  /** No bytes take the ask back. 'offline' and 'unanswered' for a relay out of reach; any other name is a refusal. */
  knock(relay: string, door: ChannelId, ask: StoredAsk): Promise<'knocked' | 'offline' | 'unanswered' | string>;
  /**
   * Stays at a door of ours until stopped. `connected`: the card can be hung up; `heard`: all asks that lie there, whenever
   * that may have changed.
   */
  attend(
    relay: string,
    key: ChannelKey,
    events: { readonly connected: () => void; readonly heard: (asks: readonly StoredAsk[]) => void },
  ): DoorPost;
  /** As `Relays.putMail`, for a phone that may have no connection to this relay yet. */
  putMail(relay: string, key: ChannelKey, mail: Mail): Promise<boolean>;
  /** Waits for what is put into a mailbox, until stopped. */
  awaitMail(relay: string, key: ChannelKey, heard: (slots: readonly Uint8Array[]) => void): () => void;
}

export interface DoorPost {
  /** `false`: not hung up. No bytes take the card off. */
  hang(card: Uint8Array, listed: boolean): Promise<boolean>;
  dismiss(ask: SlotId): Promise<boolean>;
  stop(): void;
}
