/** What the exchange's tests need beside the cast: its entries to sign, its commands to run, its questions to ask. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, type GroupId, idToBytes } from '../../../src/core/ids.ts';
import type { Command, Context, Query, Refusal } from '../../../src/core/module.ts';
import { emptyState } from '../../../src/core/state.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours, meet, Phone, village } from '../../core/cast.ts';

type Commands = typeof exchangeService.commands;
type Queries = typeof exchangeService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

/** Words that the phone has opened, by the entry that carries them. */
export type Memos = ReadonlyMap<EntryId, string>;

export const contextOf = (phone: Phone, memos: Memos = new Map()): Context => ({
  ...phone.context,
  memos,
});

/** What a request says when it is sound: `asker` asks `payer` for one hour. */
export const request = (asker: Phone, payer: Phone): CborMap => ({
  to: idToBytes(asker.account),
  from: idToBytes(payer.account),
  unit: hours,
  amount: 60,
});

export const askEntry = (asker: Phone, payer: Phone): VerifiedEntry =>
  asker.sign('exchange.ask', request(asker, payer));

export function run<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) {
  return (exchangeService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, contextOf(phone));
}

/** Runs a command and signs what it makes. */
export function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry[] {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  return drafts.value.map(({ kind, payload }) => phone.sign(kind, payload));
}

/** Why a command is refused; fails when it is not. */
export function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error;
}

export function ask<N extends keyof Queries>(
  phone: Phone,
  name: N,
  args: ArgsOf<Queries[N]>,
  memos?: Memos,
): ViewOf<Queries[N]> {
  const query = exchangeService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, contextOf(phone, memos));
}

export const pair = () => village(['ana', 'bea'], { limit: 600 });

/** Keys that belong to nobody in any village. */
export const stranger = new Phone('zoe', emptyState('' as GroupId), { modules: [], kinds: new Map() });

/** Ana's phone signed two histories; Bea has heard of neither. */
export function forked(): Record<'ana' | 'bea', Phone> {
  const { ana, bea } = pair();
  const copy = ana.copy();
  ana.pay(bea, 1);
  copy.pay(bea, 2);
  meet(ana, copy);
  return { ana, bea };
}
