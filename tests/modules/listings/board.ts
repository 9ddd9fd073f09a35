/** What the listings' tests need beside the cast: a form that is filled in, commands to run, questions to ask. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { Command, Draft, Query, Refusal } from '../../../src/core/module.ts';
import type { FindArgs, ListingView } from '../../../src/modules/listings/select.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import type { Wanted } from '../../../src/modules/listings/wanted.ts';
import { hours, type Phone } from '../../core/cast.ts';

type Commands = typeof listingsService.commands;
type Queries = typeof listingsService.queries;
type ArgsOf<C> = C extends (args: infer A, context: never) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: never) => infer V ? V : never;

function run<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) {
  return (listingsService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, phone.context);
}

export function draftsOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): readonly Draft[] {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  return drafts.value;
}

/** Runs a command and signs what it makes; the rules take all of it. */
export function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry[] {
  const signed = draftsOf(phone, name, args).map(({ kind, payload }) => phone.sign(kind, payload));
  for (const each of signed) if (phone.verdictOf(each) !== 'valid') throw new Error(phone.verdictOf(each));
  return signed;
}

/** Why a command is refused; fails when it is not. */
export function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error;
}

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  return (listingsService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>)(
    args,
    phone.context,
  );
}

export const dayMs = 24 * 3_600_000;

/** A form with all that it must hold. */
export const form = ({ account }: Pick<Wanted, 'account'>, more: Partial<Wanted> = {}): Wanted => ({
  ...{ account, side: 'offer', return: 'units', title: 'Bread', category: 'food', words: '' },
  ...{ price: { unit: hours, amount: 30 }, other: '', place: '', until: null, endless: false, photos: [], voice: null },
  ...more,
});

/** Posts what the form holds. */
export function put(phone: Phone, more: Partial<Wanted> = {}): EntryId {
  const [posted] = act(phone, 'post', form(phone, more));
  if (posted === undefined) throw new Error('what is posted is an entry');
  return posted.entry.id;
}

export const everything: FindArgs = {
  ...{ text: '', side: null, returns: null, category: null, whose: 'all', member: null, most: 100 },
};

export const titlesOf = (phone: Phone, args: Partial<FindArgs> = {}): string[] =>
  ask(phone, 'find', { ...everything, ...args }).rows.map(({ title }) => title);

/** One listing, as that phone tells it; `null`: it knows of none. */
export const seen = (phone: Phone, id: EntryId): ListingView | null => ask(phone, 'listing', { id }).listing;
