/** What the page may ask of the worker. One object, reached through comlink; every answer is plain data. */
import type { AccountId, DeviceId, EntryId, GroupId, MemberId, UnitId } from '../core/ids.ts';
import type { Wish } from '../core/listings/interest.ts';
import type { Command, Query, Refusal } from '../core/module.ts';
import type { Result } from '../lib/result.ts';
import type { services } from '../modules/services.ts';
import type { AttachmentCalls } from './attachments/api.ts';
import type { DoorCalls } from './doors/api.ts';
import type { FileCalls, GoOn } from './files/api.ts';
import type { LinkCalls } from './local-link/api.ts';
import type { PinCalls } from './pins/api.ts';
import type { ScreenCalls } from './screen/api.ts';
import type {
  AccountProfile,
  BooksView,
  EntryReach,
  GroupView,
  InvitationView,
  InvitedView,
  NameAndPhoto,
  OwnProfileView,
  PhoneView,
  ReceiptNames,
  ReceiptView,
  ReturnView,
  TextView,
} from './views.ts';

type Called = (typeof services)[number];
type CommandsOf<M> = M extends { readonly name: infer N extends string; readonly commands: infer C }
  ? { [K in keyof C & string as `${N}.${K}`]: C[K] extends Command<infer A> ? A : never }
  : never;
type QueriesOf<M> = M extends { readonly name: infer N extends string; readonly queries: infer Q }
  ? { [K in keyof Q & string as `${N}.${K}`]: Q[K] extends Query<infer A, infer V> ? { args: A; view: V } : never }
  : never;
type Merged<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;

/** Every command by name, with its arguments: `'exchange.pay'` and so on. */
export type Commands = Merged<CommandsOf<Called>>;
export type CommandName = keyof Commands & string;
/** Every query by name, with arguments and answer. */
export type Queries = Merged<QueriesOf<Called>>;
export type QueryName = keyof Queries & string;
export type QueryArgs<N extends QueryName> = Queries[N] extends { args: infer A } ? A : never;
export type QueryView<N extends QueryName> = Queries[N] extends { view: infer V } ? V : never;

export type FoundArgs = {
  readonly name: string;
  readonly agreement: string;
  readonly unit: { readonly is: 'time' } | { readonly is: 'decimal'; readonly name: string; readonly scale: number };
  /** How far below zero a member may go, in minor units (whole minutes for time). */
  readonly limit: number;
  /** What the group calls paying and asking (`isGroupWord`); '', or nothing at all: as each reader's language does. */
  readonly words?: { readonly pay: string; readonly ask: string };
  /** Tools that the group does without for now, by their names in the books; none: it begins with all. */
  readonly toolsOff?: readonly string[];
  readonly profile: NameAndPhoto;
};

export type JoinArgs = { readonly link: string; readonly profile: NameAndPhoto };

export type InviteArgs = {
  /** 1–500. More than one: newcomers may owe nothing until somebody vouches. */
  readonly uses: number;
  /** Days until it expires; `null`: never. */
  readonly days: number | null;
  /** What a newcomer may owe, in minor units, by unit; at most the group's limit. */
  readonly limits: Readonly<Record<UnitId, number>>;
  /** An account that this phone keeps for the newcomer. Only this phone remembers that. */
  readonly for?: AccountId;
};

/**
 * Codes: 'damaged' | 'not-an-invitation' | 'newer-version' | 'unreachable' | 'revoked' | 'already-a-member' | 'for-own-phone' |
 * 'gone' (the mailbox was emptied) | 'incomplete' (the inviting phone has not told the relay everything yet).
 */
export type InvitationRefusal = Refusal;

export type OpenedFile =
  /** The books of a group this phone is in: news were taken from it. */
  | {
      readonly is: 'merged';
      readonly group: GroupId;
      readonly fresh: number;
      /** The member who made it, when it says so: an answer can be made for them. */
      readonly from: MemberId | null;
    }
  /** A group this phone did not know: its books can be read now; a member comes in with the recovery card. */
  | { readonly is: 'opened'; readonly group: GroupId }
  /** It carries an invitation: go on with `readInvitation(link)`. */
  | { readonly is: 'invitation'; readonly link: string }
  | { readonly is: 'receipt'; readonly receipt: ReceiptView; readonly known: ReceiptNames | null };

/**
 * Codes: 'not-minga' | 'damaged' | 'cut-short' | 'needs-passphrase' | 'wrong-passphrase' | 'other-version' | 'unsound' |
 * 'other-group' (news for members of a group that is not on this phone, or under a key that it was not given) | 'given-up'.
 */
export type FileRefusal = Refusal;

export interface MingaApi {
  /** Calls back at once and after every change. */
  watchPhone(changed: (view: PhoneView) => void): Promise<void>;
  /** Opens the group and calls back with its view, at once and after every change, until another group is watched. */
  watchGroup(group: GroupId, changed: (view: GroupView) => void): Promise<void>;

  /** There may be a network again, or the person came back to the app: every channel tries at once. */
  wake(): Promise<void>;
  /** The browser has no network any more: no channel goes on believing in its connection. */
  networkLost(): Promise<void>;

  /** In the language of the person who looks: the villagers' words are written in it. */
  startDemo(language: string): Promise<GroupId>;
  found(args: FoundArgs): Promise<GroupId>;
  /** Reads the mailbox and the books behind a link, over the relay, or from an invitation file opened before. */
  readInvitation(link: string): Promise<Result<InvitedView, InvitationRefusal>>;
  join(args: JoinArgs): Promise<Result<GroupId, InvitationRefusal>>;
  /** A link for my own further phone: `readInvitation` says so, `join` lets it read the books, `linkDevice` makes it mine. */
  deviceLink(group: GroupId): Promise<string>;
  /**
   * Comes in as a device of a member who has the card or words; a device that is frozen comes back with another key.
   * `replaces`: from now on others pay to this phone, in place of the one they paid to, which is called lost along with it.
   * Codes: 'words-damaged' | 'word-unknown' | 'not-a-member-here'.
   */
  linkDevice(group: GroupId, cardOrWords: string, replaces: boolean): Promise<Result<null, Refusal>>;
  /**
   * The same over an invitation link, for a phone that does not have the group yet; uses up none of its uses. Codes: those
   * of `InvitationRefusal` and of `linkDevice`.
   */
  joinAsDevice(link: string, cardOrWords: string, replaces: boolean): Promise<Result<GroupId, Refusal>>;
  /** Opens the books behind a link without coming in: whoever lost card and phone goes on with `beginReturn`. */
  readAlong(link: string): Promise<Result<GroupId, InvitationRefusal>>;
  /**
   * Another phone of mine is lost: from here on it can spend nothing that a neighbour did not take unaware, and this one
   * inherits when the books are closed. Codes: those of `linkDevice`, 'another-members-card', 'no-such-device'.
   */
  reportLost(group: GroupId, device: DeviceId, cardOrWords: string): Promise<Result<null, Refusal>>;
  /**
   * This phone wants to come in as a member by their trusted neighbours. Codes: 'already-a-member' | 'no-such-member' |
   * 'no-such-guardians' | 'no-such-device'.
   */
  beginReturn(group: GroupId, member: MemberId, lost: readonly DeviceId[]): Promise<Result<ReturnView, Refusal>>;
  /** How far that is; `null`: nothing was begun, or it is done. */
  returning(group: GroupId): Promise<ReturnView | null>;
  /** Comes in, once enough have said so. Codes: 'needs-card-or-guardians' and what the rules say of the entry. */
  finishReturn(group: GroupId): Promise<Result<null, Refusal>>;
  /** Erases the group from this phone: keys, books, drafts. */
  erase(group: GroupId): Promise<void>;

  invite(group: GroupId, args: InviteArgs): Promise<Result<InvitationView, Refusal>>;
  invitations(group: GroupId): Promise<readonly InvitationView[]>;
  revokeInvitation(group: GroupId, entry: EntryId): Promise<Result<null, Refusal>>;
  /** A file that lets somebody in with no relay at all: the link and the books. */
  invitationFile(group: GroupId, entry: EntryId): Promise<Uint8Array>;

  /** Signs and appends at once. */
  act<N extends CommandName>(group: GroupId, name: N, args: Commands[N]): Promise<Result<readonly EntryId[], Refusal>>;
  /** Checks a command and holds it, unsigned; it survives closing the app. Yields the id to confirm or discard. */
  hold<N extends CommandName>(group: GroupId, name: N, args: Commands[N]): Promise<Result<string, Refusal>>;
  confirmHeld(group: GroupId, id: string): Promise<Result<readonly EntryId[], Refusal>>;
  discardHeld(group: GroupId, id: string): Promise<void>;
  /**
   * Takes in the books of another system, all of them or nothing, and names the accounts. `goOn` hears now and then how many
   * entries of how many are signed; when it says `false`, nothing is kept. Codes: 'given-up' and those of `bring.take`.
   */
  bringBooks(
    group: GroupId,
    args: Commands['bring.take'],
    goOn: (signed: number, of: number) => Promise<boolean>,
  ): Promise<Result<null, Refusal>>;
  ask<N extends QueryName>(group: GroupId, name: N, args: QueryArgs<N>): Promise<QueryView<N>>;

  /** An errand is not asked about any more on this phone. It binds nobody and is told to nobody. */
  putAside(group: GroupId, errand: string): Promise<void>;

  /** What comes onto the list from now on and fits is an errand on this phone. It is told to nobody. */
  keepInterest(group: GroupId, wish: Wish): Promise<void>;
  dropInterest(group: GroupId, interest: string): Promise<void>;

  /** From now on this phone's person sees nothing that those offer, need or write; or does again. It is told to nobody. */
  block(group: GroupId, account: AccountId, is: boolean): Promise<void>;

  books(group: GroupId): Promise<BooksView>;
  reachOf(group: GroupId, entry: EntryId): Promise<EntryReach>;
  receipt(group: GroupId, entry: EntryId): Promise<ReceiptView | null>;
  /** This one transfer with both signatures; the memo only when asked for; no third party. */
  receiptFile(group: GroupId, entry: EntryId, withMemo: boolean): Promise<Uint8Array>;
  statementCsv(group: GroupId, unit: UnitId): Promise<string>;
  /** The whole group; locked when a passphrase is given. */
  exportBundle(group: GroupId, passphrase: string | null): Promise<Uint8Array>;
  /** Given up half-way, what was taken in by then stays. */
  openFile(bytes: Uint8Array, passphrase: string | null, goOn?: GoOn): Promise<Result<OpenedFile, FileRefusal>>;

  /** Files for others, by name. */
  files<N extends keyof FileCalls>(name: N, ...args: Parameters<FileCalls[N]>): ReturnType<FileCalls[N]>;

  /** A text that members edit together, 'agreement' for example. Rejects when Automerge can't be fetched now. */
  text(group: GroupId, document: string): Promise<TextView>;
  /**
   * Makes of the text that was shown at `base` what the person wrote, signs the change and appends it; what others wrote
   * meanwhile stays. Codes: 'texts.too-long', 'device-stopped', 'busy-elsewhere' and those of the books and of the texts.
   */
  editText(group: GroupId, document: string, base: readonly EntryId[], text: string): Promise<Result<null, Refusal>>;

  /**
   * Changes a listing, and its words from what was shown at `base`: all of it is signed, or nothing. Codes: those of
   * `listings.change`, 'listings.words-too-long', 'listings.words-not-now', 'busy-elsewhere' and those of the books.
   */
  changeListing(
    group: GroupId,
    args: Commands['listings.change'],
    words: { readonly base: readonly EntryId[]; readonly text: string },
  ): Promise<Result<null, Refusal>>;

  profile(group: GroupId): Promise<OwnProfileView>;
  /** What is shown to no one is not said at all, and is on no other phone of mine. */
  setProfile(group: GroupId, profile: OwnProfileView): Promise<void>;
  /**
   * Numbers to call that their owners show to the whole group, for paper that anybody may read: what is told to some alone
   * stays off it, though this phone may read it.
   */
  numbersForAll(group: GroupId): Promise<ReadonlyMap<MemberId, string>>;
  /** Every phone that hears of it destroys its copy of all that I said of myself. */
  withdrawProfile(group: GroupId): Promise<void>;
  /**
   * Names an account that this phone keeps, or that its member opened; the whole group can read it. Code: 'not-in-custody'.
   */
  setAccountProfile(group: GroupId, account: AccountId, profile: NameAndPhoto): Promise<Result<null, Refusal>>;
  /** Many at once: all of them, or none. */
  setAccountProfiles(group: GroupId, profiles: readonly AccountProfile[]): Promise<Result<null, Refusal>>;

  /** Photos that entries name, by name. */
  attachments<N extends keyof AttachmentCalls>(
    name: N,
    ...args: Parameters<AttachmentCalls[N]>
  ): ReturnType<AttachmentCalls[N]>;

  /** The words and the card's text, while the secret is on this phone; `null` afterwards. */
  recovery(group: GroupId): Promise<{ readonly words: readonly string[]; readonly card: string } | null>;
  /**
   * Reads a card or words back, so that a worn or lost half can be made anew; keeps nothing. Codes: those of `linkDevice`.
   */
  readRecovery(
    group: GroupId,
    cardOrWords: string,
  ): Promise<Result<{ readonly words: readonly string[]; readonly card: string }, Refusal>>;
  /** Whether a card or its words are of a member that this phone acts for, in any group. Codes: those of `linkDevice`. */
  isOwnCard(cardOrWords: string): Promise<Result<boolean, Refusal>>;
  /** With the scanned card, or the words asked for by place (0–11). Wipes the secret when right. */
  confirmRecovery(
    group: GroupId,
    proof: { readonly card: string } | { readonly words: Readonly<Record<number, string>> },
  ): Promise<boolean>;

  /** What is said at groups' doors, by name. */
  doors<N extends keyof DoorCalls>(name: N, ...args: Parameters<DoorCalls[N]>): ReturnType<DoorCalls[N]>;

  /** What two phones show one another, by name. */
  screen<N extends keyof ScreenCalls>(name: N, ...args: Parameters<ScreenCalls[N]>): ReturnType<ScreenCalls[N]>;

  /** PINs of accounts that this phone keeps, by name. */
  pins<N extends keyof PinCalls>(name: N, ...args: Parameters<PinCalls[N]>): ReturnType<PinCalls[N]>;

  /** Two phones that are connected directly, by name. */
  localLink<N extends keyof LinkCalls>(name: N, ...args: Parameters<LinkCalls[N]>): ReturnType<LinkCalls[N]>;

  relays(group: GroupId): Promise<readonly string[]>;
  setRelays(group: GroupId, relays: readonly string[]): Promise<void>;

  /** Drafts of forms and small settings. */
  setting(key: string): Promise<unknown>;
  putSetting(key: string, value: unknown): Promise<void>;
}
