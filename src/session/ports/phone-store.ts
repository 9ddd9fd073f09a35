import type { AccountId, DeviceId, EntryId, GroupId, MemberId } from '../../core/ids.ts';
import type { Interest } from '../../core/listings/interest.ts';
import type { StatementKind } from '../../wire/statement.ts';

/** What this phone knows of a group it belongs to, outside the log. `S` and `B` are identity's stored keys. */
export type LocalGroup<S = unknown, B = unknown> = {
  readonly group: GroupId;
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly signing: S;
  readonly box: B;
  /** 32 bytes; opens the group's traffic. Newest last. */
  readonly epochKeys: readonly Uint8Array[];
  readonly relays: readonly string[];
  /** The member's recovery secret, locked at rest until its card is confirmed; then `null`. */
  readonly recovery: { readonly locked: Uint8Array } | null;
  readonly demo: boolean;
  /**
   * An entry of this device's own chain was seen elsewhere that this phone does not have: its storage was lost, restored or
   * copied. It signs nothing more here. (protocol §1)
   */
  readonly stopped: boolean;
  /** The villagers of a demo, who sign on this phone; empty elsewhere. */
  readonly villagers: readonly {
    readonly device: DeviceId;
    readonly member: MemberId;
    readonly signing: S;
    readonly box: B;
  }[];
  /** Links made for my own further phones. `madeAt`: this phone's clock, ms. */
  readonly deviceLinks: readonly { readonly seed: Uint8Array; readonly madeAt: number }[];
  /** Errands that this phone's person wants to hear no more of, by id. It binds nobody, and no other phone is told. */
  readonly aside?: readonly string[];
  /** What this phone's person wants to be told of when it comes. Nobody else is told, nor another phone of theirs. */
  readonly interests?: readonly Interest[];
  /** Those of whom this phone's person wants to see nothing: what they offer, need or write. Nobody learns of it. */
  readonly blocked?: readonly AccountId[];
  /** As whom this phone wants to come in by trusted neighbours, until it has; so that closing the app asks nothing again. */
  readonly returning?: { readonly member: MemberId; readonly lost: readonly DeviceId[] } | null;
  /**
   * The books were begun from a base, and these stretches of channels may hold what lies under it, still to be read. Absent
   * or `null`: the books are whole. `cameAt`: when something of that last came, by this phone's clock, ms. (decision 0023)
   */
  readonly begun?: { readonly past: readonly PastStretch[]; readonly cameAt: number } | null;
  /** Outlives `begun`: absent or `null` once the history was found to come to the same. */
  readonly closedBooks?: GivenBooks | null;
  /** Names to be given to accounts once they are in the books: closing the app between the two loses none. */
  readonly naming?: readonly { readonly account: AccountId; readonly name: string }[];
  /**
   * Links, by invitation entry: the seed is what the link carries. `for`: an account kept here that is its newcomer's; neither
   * books nor link say so.
   */
  readonly invitations: readonly { readonly entry: EntryId; readonly seed: Uint8Array; readonly for?: AccountId }[];
};

/** The closed books that this phone was given to begin with. */
export type GivenBooks = {
  readonly checkpoint: EntryId;
  /** Root of the base, hexadecimal. */
  readonly root: string;
  /** Rules and kinds that it was taken up with: by others the same history may come to something else. */
  readonly rules: string;
  /** When the phone's own replay was found to come to something else, by its clock, ms; `null`: not found so. */
  readonly differSince: number | null;
};

/** What a relay's channel holds after one cursor and up to a sequence number; up to its end when that is `null`. */
export type PastStretch = {
  readonly relay: string;
  readonly channel: string;
  readonly after: { readonly epoch: string; readonly sequence: number } | null;
  readonly until: number | null;
};

/** A command that waits for its undo to pass, or for its person to come back and say yes. */
export type HeldCommand = {
  readonly id: string;
  readonly group: GroupId;
  readonly command: string;
  readonly args: unknown;
  /** Phone's clock, ms. Only for showing. */
  readonly heldAt: number;
};

/** What somebody said of people, as it is carried outside the log: sealed, with the key that opens it kept apart. */
export type KeptProfile = {
  readonly group: GroupId;
  /** Whatever is newer in the same place replaces it. */
  readonly place: string;
  readonly kind: Exclude<StatementKind, 'have'>;
  /** Higher replaces lower; of equal ones the higher device. */
  readonly revision: number;
  readonly body: Uint8Array;
  readonly device: DeviceId;
  readonly signature: Uint8Array;
  /** Locked to a few devices: no key lies beside it. */
  readonly keyless: boolean;
};
export type ProfileWithKey = { readonly profile: KeptProfile; readonly key: Uint8Array | null };

/** What a relay has shown us of a channel: where we read on, and the newest entry it showed of each branch without a gap. */
export type RelayProgress = {
  readonly relay: string;
  /** The channel's name: each epoch of the group has its own. */
  readonly channel: string;
  readonly group: GroupId;
  readonly epoch: string;
  readonly sequence: number;
  /** The same among the replaceable messages, and the revision last seen of each: what is there is not fetched or sent again. */
  readonly stamp: number;
  readonly slots: readonly (readonly [slot: string, revision: number])[];
  readonly shown: readonly EntryId[];
};

/** A device's signed word on what it holds: the tips of its chains as it last knew them. */
export type KeptHave = {
  readonly group: GroupId;
  readonly device: DeviceId;
  readonly revision: number;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
};

/** What a snapshot leaves out. */
export type KeptArchive = { readonly stamp: string; readonly packed: unknown };
export type KeptState = {
  readonly version: string;
  readonly state: unknown;
  /** Feed documents of which the state has every entry, with the number of them; opening need not look at these. */
  readonly documents: readonly (readonly [document: string, entries: number])[];
  /** Entries at hand whose signature is not known to hold. */
  readonly unchecked: readonly EntryId[];
};

/** Something that an entry names, locked. `own`: it was made on this phone. `at`: since when it is here, by its clock, ms. */
export type KeptAttachment = { readonly name: string; readonly own: boolean; readonly at: number };

export interface PhoneStore {
  groups(): Promise<readonly LocalGroup[]>;
  putGroup(group: LocalGroup): Promise<void>;
  /**
   * Changes what is known of a group in one transaction, so that two tabs do not undo one another's changes. Resolves to
   * the changed record, or `null` when there is no such group. `change` is synchronous and may be called twice.
   */
  changeGroup(group: GroupId, change: (before: LocalGroup) => LocalGroup): Promise<LocalGroup | null>;
  removeGroup(group: GroupId): Promise<void>;

  held(group: GroupId): Promise<readonly HeldCommand[]>;
  hold(command: HeldCommand): Promise<void>;
  discardHeld(id: string): Promise<void>;

  profiles(group: GroupId): Promise<readonly ProfileWithKey[]>;
  /** All in one transaction. One that is not newer than what lies in its place changes nothing. */
  putProfiles(profiles: readonly ProfileWithKey[]): Promise<void>;
  /** Destroys keys and copies. */
  destroyProfiles(group: GroupId, places: readonly string[]): Promise<void>;

  relayProgress(group: GroupId): Promise<readonly RelayProgress[]>;
  putRelayProgress(progress: RelayProgress): Promise<void>;
  /** What relays hold is read again from the start: something of it was lost here. */
  forgetRelayProgress(group: GroupId): Promise<void>;
  haves(group: GroupId): Promise<readonly KeptHave[]>;
  putHave(have: KeptHave): Promise<void>;

  /** `null`: there is none, or the archive that it goes with is not there. */
  snapshot(group: GroupId): Promise<(KeptState & { readonly archive: KeptArchive | null }) | null>;
  /**
   * `archive`: a new one, or the stamp of the one that is there already. When another tab has put its own in the place of
   * that one, nothing is written: the snapshot that is there goes with it.
   */
  putSnapshot(group: GroupId, kept: KeptState, archive: KeptArchive | string | null): Promise<void>;

  /** What of that is here, without the bytes. */
  attachments(group: GroupId): Promise<readonly KeptAttachment[]>;
  attachment(group: GroupId, name: string): Promise<Uint8Array | null>;
  putAttachment(group: GroupId, kept: KeptAttachment, bytes: Uint8Array): Promise<void>;
  dropAttachments(group: GroupId, names: readonly string[]): Promise<void>;

  /**
   * Unsent forms and small settings, by key; values are structured-cloneable. A key of one group has the group's id between
   * slashes (`sale/<group>`): `removeGroup` destroys those.
   */
  setting(key: string): Promise<unknown>;
  putSetting(key: string, value: unknown): Promise<void>;
  /** A key that never leaves the browser, made once: locks what lies at rest. */
  atRestKey(): Promise<CryptoKey>;
}

/** What each table of the phone's database holds, in the words in which storage asks. */
export type PhoneRecords = {
  readonly group: LocalGroup;
  readonly held: HeldCommand;
  readonly profile: KeptProfile;
  readonly relayProgress: RelayProgress;
  readonly have: KeptHave;
};
