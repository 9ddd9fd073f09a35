/** What the page knows. Plain data, made by the worker; the page never computes a balance. */

import type { Purse } from '../core/accounts/purse.ts';
import type { AccountId, DeviceId, EntryId, GroupId, MemberId, UnitId } from '../core/ids.ts';
import type { NamedUnit } from '../core/membership/words.ts';
import type { Errand } from '../core/module.ts';
import type { WayName } from '../wire/profile.ts';
import type { MyAskView } from './doors/api.ts';

export type PhoneView = {
  readonly groups: readonly GroupSummary[];
  /** *weak*: the browser has no built-in Ed25519, so keys lie encrypted in its storage instead of out of reach. */
  readonly keyStorage: 'strong' | 'weak';
  /** Where this phone's person asked to come in, oldest first. */
  readonly asks: readonly MyAskView[];
};

export type GroupSummary = {
  readonly group: GroupId;
  readonly name: string;
  readonly demo: boolean;
  readonly errands: number;
};

export type NameAndPhoto = {
  /** At most 80 characters. */
  readonly name: string;
  /** JPEG bytes, at most 24 KB, or `null`: a drawn portrait stands in. */
  readonly photo: Uint8Array | null;
};

/** What this phone may read of somebody, in their own words; '' for what they do not say, or say to others only. */
export type ProfileView = NameAndPhoto & {
  /** Where they live, as neighbours would say it. At most 120 characters. */
  readonly place: string;
  /** Languages spoken. At most 120 characters. */
  readonly languages: string;
  /** Numbers to call or write to, and where to knock. At most 200 characters each. */
  readonly ways: Readonly<Record<WayName, string>>;
};

/**
 * What a member may show to all, to some, or to no one; their name goes to the group. *standing*: what became of their deals and
 * helps, which is in the books and no part of a profile: this is their wish, which screens follow.
 */
export type ProfileField = 'photo' | 'place' | 'languages' | 'standing' | WayName;
/** *deals*: members whom they paid, who paid them, or with whom a request is open. *nobody*: it stays on this phone. */
export type ShownTo = 'group' | 'deals' | 'nobody';

/** My own profile, with who is shown what. */
export type OwnProfileView = ProfileView & { readonly shownTo: Readonly<Record<ProfileField, ShownTo>> };

/** The name of an account that is no member's own, as its keeper's phone says it. */
export type AccountProfile = { readonly account: AccountId; readonly profile: NameAndPhoto };

/** An account of a neighbour without a phone, or of the group. */
export type NamedAccountView = {
  readonly account: AccountId;
  /** `null`: nobody named it yet, or it is withdrawn. Show "Account 7F3C". */
  readonly profile: NameAndPhoto | null;
  readonly shortCode: string;
  readonly is: 'office' | 'group';
  /** Who keeps it now; `null`: it is on its way. */
  readonly keeper: MemberId | null;
  /** Its owner has a phone and took it over. */
  readonly takenOverBy: MemberId | null;
};

export type MemberView = {
  readonly member: MemberId;
  /** `null`: not heard yet, or withdrawn. Show "Member 7F3C" or "Former member 7F3C". */
  readonly profile: ProfileView | null;
  readonly shortCode: string;
  readonly coordinator: boolean;
  readonly withdrawn: boolean;
  readonly admitted: boolean;
  /** The member's devices, the primary first. */
  readonly devices: readonly DeviceId[];
  /** One of them signed two entries with one number. */
  readonly forked: boolean;
  /** *suspended*: two removed one another, and wait for a vote. `null`: a member. */
  readonly ended: 'removed' | 'left' | 'suspended' | null;
  /** Two records of one person are shown as one: this one under that. */
  readonly mergedInto: MemberId | null;
};

/** What I have in one unit. */
export type PurseView = Purse & {
  readonly unit: NamedUnit;
  /** The balance of all my records together, minor units; `null` while I have but one. */
  readonly together: number | null;
};

/**
 * *reader*: the books were opened from a file; *waiting*: joined, not yet admitted; *frozen*: this device forked, or lost its
 * storage; *revoked*: its member called it lost or refused it. The rest are about the member. Only those *waiting* or
 * *admitted* sign anything.
 */
export type MyStanding = 'reader' | 'waiting' | 'admitted' | 'frozen' | 'revoked' | 'removed' | 'suspended' | 'left';

/** How far a phone has come that trusted neighbours are to let in. */
export type ReturnView = {
  readonly member: MemberId;
  readonly lost: readonly DeviceId[];
  /** What a guardian scans or opens. Nothing in it is secret. */
  readonly link: string;
  /** Eight letters that the guardian's phone shows too. */
  readonly mark: string;
  readonly guardians: readonly MemberId[];
  readonly need: number;
  readonly vouched: readonly MemberId[];
  readonly enough: boolean;
};

export type MeView = {
  readonly member: MemberId;
  readonly device: DeviceId;
  readonly standing: MyStanding;
  /** Whose phone has to hear of me before I am admitted. */
  readonly waitingFor: MemberId | null;
  /** The recovery card is still to be made and confirmed. */
  readonly recoveryOpen: boolean;
  readonly purses: readonly PurseView[];
};

/** Where my newest entry has got to. (protocol §12) */
export type ReachView = {
  readonly carriedTo: number;
  /** A later read from the relay showed it; an append's reply does not count. */
  readonly onRelay: boolean;
  /** My entries that nobody else, and no relay, has shown to hold. */
  readonly onlyHere: number;
  /** Claimed time of the oldest of those, ms; `null` when there is none. */
  readonly onlyHereSince: number | null;
  readonly relay: 'none' | 'offline' | 'connecting' | 'connected';
};

export type ErrandView = Errand;

/** A command held back while it can be undone, or that was there when the app was opened again. */
export type HeldView = {
  readonly id: string;
  readonly command: string;
  readonly args: unknown;
  readonly heldAt: number;
  /** Found on opening: nothing runs by itself, the person is asked. */
  readonly foundOnOpening: boolean;
};

export type GroupView = {
  readonly group: GroupId;
  readonly name: string;
  readonly agreement: string;
  readonly units: readonly NamedUnit[];
  /** What the group calls paying and asking for payment; `null`: as the reader's language does. */
  readonly words: { readonly pay: string | null; readonly ask: string | null };
  readonly limits: Readonly<Record<UnitId, number>>;
  /** The members vote on each change of a rule; else coordinators change them. */
  readonly rulesVoted: boolean;
  /** Tools that the group does without, by their names in the books. */
  readonly toolsOff: readonly string[];
  readonly demo: boolean;
  readonly me: MeView;
  readonly members: readonly MemberView[];
  /** In the order in which they were opened. */
  readonly accounts: readonly NamedAccountView[];
  /** Those of whom this phone's person wants to see nothing. */
  readonly blocked: readonly AccountId[];
  /** Accounts, members' own and kept ones, of which a coordinator has seen that they are an organisation's. Sorted. */
  readonly organisations: readonly AccountId[];
  readonly errands: readonly ErrandView[];
  readonly reach: ReachView;
  readonly held: readonly HeldView[];
  /** Entries that wait for earlier ones. */
  readonly waiting: number;
  /** How the older history comes, where this phone began with closed books; `null`: all of it is here. */
  readonly history: HistoryView | null;
  /** The closed books that this phone began with were found to be other than the history: since when, ms; `null`: not so. */
  readonly closedBooksDiffer: number | null;
  /** Rises with every change: a screen that asked a query asks again. */
  readonly version: number;
  /** As it was last shown on this phone; the books are still being read. */
  readonly opening: boolean;
};

export type HistoryView = {
  /** Of 100, how much of it is here. */
  readonly percent: number;
  /** Nothing more of it has come since then, ms, and nobody within reach has more; `null`: it is on its way. */
  readonly stuckSince: number | null;
};

export type BooksView = {
  readonly state: string;
  readonly entries: string;
  readonly counts: {
    readonly accepted: number;
    readonly rejected: number;
    readonly unknown: number;
    readonly waiting: number;
  };
  /** Zero for each unit, always; shown so that anybody can see it. */
  readonly sums: readonly { readonly unit: UnitId; readonly sum: number }[];
  readonly forks: readonly ForkView[];
  readonly rejected: readonly { readonly id: EntryId; readonly code: string; readonly member: MemberId | null }[];
  /** Closed books that this phone began with and that are not what the history comes to, and who sealed them; `null`: none. */
  readonly givenBooks: { readonly since: number; readonly sealedBy: readonly MemberId[] } | null;
};

export type ForkView = {
  readonly device: DeviceId;
  readonly member: MemberId | null;
  readonly seq: number;
  readonly proof: readonly EntryId[];
};

export type InvitationView = {
  readonly entry: EntryId;
  readonly link: string | null;
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: number | null;
  readonly revoked: boolean;
  readonly limits: Readonly<Record<UnitId, number>>;
  readonly mine: boolean;
  readonly by: MemberId;
  /** Whose phone lets newcomers in by it since it was handed on; `null`: the inviter's. */
  readonly handedTo: MemberId | null;
};

/** What an invitation shows before anybody says yes. */
export type InvitedView = {
  readonly group: GroupId;
  readonly name: string;
  /** As the founders wrote it. */
  readonly agreement: string;
  /** Members have changed it since. */
  readonly agreementChanged: boolean;
  readonly units: readonly NamedUnit[];
  readonly limits: Readonly<Record<UnitId, number>>;
  readonly invitedBy: string | null;
  readonly members: number;
  /** Every member is shown everybody's balance and movements; else the member and coordinators alone. */
  readonly openBooks: boolean;
  readonly alreadyMember: boolean;
  /** The link was made for a member's own further phone: after `join` it asks for the card or the words. */
  readonly forOwnPhone: boolean;
};

export type ReceiptView = {
  readonly id: EntryId;
  readonly from: MemberId;
  readonly to: MemberId;
  readonly unit: NamedUnit;
  readonly amount: number;
  readonly claimedAt: number;
  readonly memo: string | null;
  readonly reverses: boolean;
  /** Checked on the spot, from the bytes. *missing*: the payee has not signed yet. */
  readonly payerSignature: 'holds' | 'broken';
  readonly payeeSignature: 'holds' | 'broken' | 'missing';
};

/** What a phone knows of a receipt of one of its own groups. A name is nobody's word but this phone's. */
export type ReceiptNames = { readonly group: string; readonly from: string | null; readonly to: string | null };

/** A text that people edit together, as all that this phone holds of it comes to. */
export type TextView = {
  readonly text: string;
  /** What the text shown stands on: handed back with an edit of it. */
  readonly base: readonly EntryId[];
  /** Oldest first. *quarantined*: kept beside, because it could not be made part of the text. */
  readonly changes: readonly {
    readonly entry: EntryId;
    readonly member: MemberId | null;
    readonly claimedAt: number;
    readonly quarantined: boolean;
  }[];
};

export type EntryReach = { readonly carriedTo: readonly MemberId[]; readonly onRelay: boolean };
