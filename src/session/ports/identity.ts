/** What the session needs of keys and ciphers. `identity` implements it; the composition root hands it in. */
import type { Entry, EntryFault, InnerProof, SignedEntry, VerifiedEntry } from '../../core/entry.ts';
import type { DeviceId, EntryId, GroupId, MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import type { ChannelId, SlotId } from '../../wire/relay.ts';
import type { KeptEntry } from './entry-store.ts';

export interface DeviceKey {
  readonly device: DeviceId;
  readonly strength: 'strong' | 'weak';
  sign(message: Uint8Array): Promise<Uint8Array>;
  keep(): unknown;
}

/** X25519; only identity looks inside. */
export interface BoxKey {
  readonly publicKey: Uint8Array;
}
export interface KeptBoxKey extends BoxKey {
  keep(): unknown;
}

export interface ChannelKey {
  readonly channel: ChannelId;
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

export interface InvitationKeys {
  readonly publicKey: Uint8Array;
  readonly boxKey: BoxKey;
  readonly mailbox: { readonly channelKey: ChannelKey; readonly contentKey: CryptoKey };
  signJoin(group: GroupId, member: MemberId, device: DeviceId): Promise<Uint8Array>;
}

/** Of one thing that is carried apart from the books: where it lies on a relay, and what opens it. */
export interface AttachmentKeys {
  readonly channelKey: ChannelKey;
  readonly contentKey: CryptoKey;
}

export interface Root {
  readonly member: MemberId;
  signDevice(group: GroupId, device: DeviceId): Promise<Uint8Array>;
  signRevocation(group: GroupId, lost: DeviceId, heir: DeviceId, cut: readonly EntryId[]): Promise<Uint8Array>;
}

export type ProofsOf = (entry: Entry) => readonly InnerProof[];
export type LockedBox = { readonly bytes: Uint8Array; readonly contentKey: Uint8Array };
export type OpenedBox = { readonly plaintext: Uint8Array; readonly contentKey: Uint8Array };

export interface Identity {
  randomBytes(length: number): Uint8Array<ArrayBuffer>;

  /** How strong the keys are that are made here. */
  keyStrength(): Promise<DeviceKey['strength']>;
  makeDeviceKey(): Promise<DeviceKey>;
  restoreDeviceKey(kept: unknown): Promise<Result<DeviceKey, 'key-damaged'>>;
  makeBoxKey(): Promise<KeptBoxKey>;
  restoreBoxKey(kept: unknown): Promise<Result<KeptBoxKey, 'key-damaged'>>;

  verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
  verifyEntries(signed: readonly SignedEntry[], proofsOf: ProofsOf): Promise<Result<VerifiedEntry, EntryFault>[]>;
  /**
   * Of a large batch, the newest signature of each branch alone is checked, and what lies below stands by the links.
   * `isVouched`: whether this phone holds an entry that vouches for this one.
   */
  verifyByLinks(
    signed: readonly SignedEntry[],
    proofsOf: ProofsOf,
    isVouched: (entry: Entry) => boolean,
  ): Promise<Result<VerifiedEntry, EntryFault>[]>;
  /** Entries this phone verified before it kept them. Their own signatures are not checked again. */
  readKept(kept: readonly KeptEntry[], proofsOf: ProofsOf): Promise<VerifiedEntry[]>;

  /** `null` when a recipient's key is none. */
  lockTo(recipients: readonly Uint8Array[], plaintext: Uint8Array, context: Uint8Array): Promise<LockedBox | null>;
  unlock(box: Uint8Array, key: BoxKey, context: Uint8Array): Promise<OpenedBox | null>;
  openWithContentKey(box: Uint8Array, contentKey: Uint8Array, context: Uint8Array): Promise<OpenedBox | null>;

  contentKey(epochKey: Uint8Array): Promise<CryptoKey>;
  channelKey(epochKey: Uint8Array): Promise<ChannelKey>;
  slotName(epochKey: Uint8Array, purpose: string, owner: string): SlotId;
  /** A key of 32 bytes as one that seals: for profiles, whose keys are kept apart. */
  importKey(raw: Uint8Array): Promise<CryptoKey>;
  seal(key: CryptoKey, content: Uint8Array, context: Uint8Array): Promise<Uint8Array>;
  open(key: CryptoKey, sealed: Uint8Array, context: Uint8Array): Promise<Uint8Array | null>;

  /** `null` when the seed has not 16 bytes. */
  invitationKeys(seed: Uint8Array): Promise<InvitationKeys | null>;

  /** `null` when the secret has not 32 bytes. */
  attachmentKeys(secret: Uint8Array): Promise<AttachmentKeys | null>;

  rootOf(recovery: Uint8Array): Promise<Root>;
  /** The two forms in which a person keeps the secret. */
  writeRecovery(recovery: Uint8Array): Promise<{ readonly words: readonly string[]; readonly card: string }>;
  /** Takes the card's text or the twelve words. Codes: 'words-damaged' | 'word-unknown' (with `word`, `place`) | 'card-damaged'. */
  readRecovery(text: string): Promise<Result<Uint8Array, Refusal>>;
  lockSecret(secret: Uint8Array, atRest: CryptoKey): Promise<Uint8Array>;
  openSecret(locked: Uint8Array, atRest: CryptoKey): Promise<Uint8Array | null>;

  isLocked(file: Uint8Array): boolean;
  lockWithPassphrase(file: Uint8Array, passphrase: string): Promise<Uint8Array>;
  unlockWithPassphrase(
    file: Uint8Array,
    passphrase: string,
  ): Promise<Result<Uint8Array, 'wrong-passphrase' | 'damaged' | 'other-version'>>;
}
