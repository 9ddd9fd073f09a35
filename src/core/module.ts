/**
 * What a module is: kinds of entries with their rules, the records they fold to, and what it does for a member.
 *
 * Modules never import one another. They meet in the accounts (postings) and in the entries they name.
 */
import type { Result } from '../lib/result.ts';
import type { CborMap } from '../wire/cbor.ts';
import type { Attachment } from './attachments.ts';
import type { ChainState } from './chain.ts';
import type { AccountId, DeviceId, EntryId, MemberId } from './ids.ts';
import type { AnyKind } from './kind.ts';
import type { Interest } from './listings/interest.ts';
import type { AllWordsNow } from './listings/words.ts';
import type { LogNode } from './log.ts';
import type { GroupState } from './state.ts';

/** Whose phone this is. */
export type Self = { readonly device: DeviceId; readonly member: MemberId };

/** An entry before it is placed, signed and appended. */
export type Draft = {
  readonly kind: string;
  readonly payload: CborMap;
  /** Words that only these devices may read; the session locks them and puts them into the payload's `memo`. */
  readonly memo?: { readonly text: string; readonly readers: readonly DeviceId[] };
  /** Further fields, that name drafts of the same list: an entry has its id once it is placed. Given those before it. */
  readonly naming?: (before: readonly EntryId[]) => CborMap;
};

/** Why a command can not be done now. The interface has one sentence for each code. */
export type Refusal = { readonly code: string; readonly values?: Readonly<Record<string, string | number>> };

/** One thing that waits for a member: a line in *For me*. */
export type Errand = {
  /** The same errand has the same id at every call, so that a list does not jump. */
  readonly id: string;
  /** Names the sentence in the module's messages and the screen that settles it. */
  readonly topic: string;
  readonly subject: EntryId;
  readonly member: MemberId | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly claimedAt: number;
};

export type Context = {
  readonly state: GroupState;
  readonly self: Self;
  /** The phone's clock, ms since 1970. For duties and lists; no rule of replay ever sees it. */
  readonly now: number;
  /** A device's chain at one of its entries; a copy. */
  readonly chainAt: (tip: EntryId) => ChainState;
  /**
   * The books at the last of a line of cuts, as a base: `core/archive/base.ts`. `'later'`: it is being made.
   * Absent where nobody begins with one.
   */
  readonly baseAt?: (cuts: readonly (readonly EntryId[])[]) => { readonly root: string } | null | 'later';
  /** Words locked to this device that it has opened, by the entry that carries them. */
  readonly memos: ReadonlyMap<EntryId, string>;
  /** Invitations that this phone made for the owner of an account that it keeps: no entry says whom one is for. */
  readonly invitedFor?: ReadonlyMap<EntryId, AccountId> | undefined;
  /** What this phone's person wants to be told of. No entry says so. */
  readonly interests?: readonly Interest[] | undefined;
  /** Those of whom this phone's person wants to see nothing. No entry says so. */
  readonly blocked?: ReadonlySet<AccountId> | undefined;
  /** The words of listings that were changed since they were posted, as far as they are put together. */
  readonly words?: AllWordsNow | undefined;
  /** Whether a member wants what became of their deals and helps not to be shown to this phone's person. Absent: nobody does. */
  readonly keepsStanding?: ((member: MemberId) => boolean) | undefined;
};
export type Command<A> = (args: A, context: Context) => Result<readonly Draft[], Refusal>;
export type Query<A, V> = (args: A, context: Context) => V;

export type Module = {
  readonly name: string;
  /** Kinds by their full name; a module's own begin with its name and a dot. */
  readonly kinds: Readonly<Record<string, AnyKind>>;
  readonly records?: {
    /** The record that a valid entry, of this module or another, belongs to; `null`: none of this module's. */
    readonly subject: (node: LogNode) => EntryId | null;
    readonly fold: (value: unknown, node: LogNode) => unknown;
    /** Whether nothing is open about it any more, so that it may go into the archive with its entries. */
    readonly isSettled?: (value: unknown, state: GroupState) => boolean;
  };
  /** What this device signs by itself, with nobody asking: accepting, admitting, taking back. Empty when all is done. */
  readonly duties?: (context: Context) => readonly Draft[];
};

export const defineModule = <const M extends Module>(module: M): M => module;

/** What a module does for the person at the screen. Apart from `Module`, because replay and duties need none of it. */
export type Service = {
  /** The module's. */
  readonly name: string;
  /** What a member may do. Each yields entries to sign, or says why not. */
  readonly commands: Readonly<Record<string, Command<never>>>;
  /** What screens may ask. */
  readonly queries: Readonly<Record<string, Query<never, unknown>>>;
  /** What waits for this member. */
  readonly errands?: (context: Context) => readonly Errand[];
  /**
   * Members with whom this one has a deal, begun or done: they may read what is told to those alone. *at-hand*: what lies in
   * the archive is left out.
   */
  readonly partners?: (context: Context, of: 'all' | 'at-hand') => Iterable<MemberId>;
  /** What its entries name and is carried apart from them, as long as somebody may want to look at it. */
  readonly attachments?: (context: Context) => Iterable<Attachment>;
};

/** Keeps the literal types of commands and queries, so that the page calls them by name with checked arguments. */
export const defineService = <const S extends Service>(service: S): S => service;

export type Registry = {
  readonly modules: readonly Module[];
  readonly kinds: ReadonlyMap<string, AnyKind>;
};

export function createRegistry(modules: readonly Module[]): Registry {
  return { modules, kinds: new Map(modules.flatMap((module) => Object.entries(module.kinds))) };
}
