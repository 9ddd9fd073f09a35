/**
 * What the tests of deals need beside the cast: listings to answer, every step of a deal to sign, and phones that have opened
 * the words that were locked to them.
 */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type AccountId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Command, Context, Draft, Query, Refusal } from '../../../src/core/module.ts';
import { chainsOf } from '../../../src/core/replay.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import type { DealRecord } from '../../../src/modules/market/apply.ts';
import type { Face } from '../../../src/modules/market/entries.ts';
import { sealOf } from '../../../src/modules/market/seal.ts';
import type { DealView } from '../../../src/modules/market/select.ts';
import { marketService } from '../../../src/modules/market/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours, keyOf, meet, type Phone, settle, village } from '../../core/cast.ts';
import { post } from '../../core/listings/listings.ts';
import { affairsOf } from '../affairs.ts';

type Commands = typeof marketService.commands;
type Queries = typeof marketService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

export const dayMs = 24 * 3600 * 1000;
export const ref = ({ entry }: VerifiedEntry): Uint8Array => idToBytes(entry.id);
export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;

/** Stands where locked words would; core never opens them. */
export const box = Uint8Array.of(1, 2, 3);

/** Words by the entry that carries them, as the phones have opened them to which they were locked. */
const written = new Map<EntryId, NonNullable<Draft['memo']>>();

/** As the session does: the phone reads what is locked to its device. */
export function readsWords(phone: Phone): void {
  Object.defineProperty(phone, 'context', {
    get: (): Context => {
      const mine = [...written].filter(([, { readers }]) => readers.includes(phone.device));
      const memos = new Map(mine.map(([id, { text }]) => [id, text]));
      const { state, self, now } = phone;
      return { state, self, now, chainAt: chainsOf(phone.registry, state), memos };
    },
  });
}

/** Three neighbours; all hold the same. */
export function market() {
  const phones = village(['ana', 'bea', 'carla'], { limit: 600 });
  const all: readonly Phone[] = Object.values(phones);
  for (const phone of all) readsWords(phone);
  return { ...phones, all };
}

export const listing = (phone: Phone, fields: CborMap = {}, account: AccountId = phone.account): VerifiedEntry =>
  post(phone, { title: 'Eggs', ...fields }, { account });

export const act = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry => {
  const last = actAll(phone, name, args).at(-1);
  if (last === undefined) throw new Error(`${name} drafted nothing`);
  return last;
};

/** Runs a command and signs what it makes, which the rules have to find valid. */
export function actAll<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry[] {
  const drafts = (marketService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, phone.context);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  return drafts.value.map(({ kind, payload, memo }) => {
    const signed = phone.sign(kind, memo === undefined ? payload : { ...payload, memo: box });
    if (memo !== undefined) written.set(signed.entry.id, memo);
    if (phone.verdictOf(signed) !== 'valid') throw new Error(`${name} drafted what is ${phone.verdictOf(signed)}`);
    return signed;
  });
}

/** Why a command is refused; fails when it is not. */
export function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal {
  const drafts = (marketService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, phone.context);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error;
}
export const codeOf = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): string =>
  refusalOf(phone, name, args).code;

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = marketService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

export const topicsOf = (phone: Phone): string[] =>
  marketService.errands(phone.context).map(({ topic }) => topic.replace('market.', ''));

export function dealOn(phone: Phone, id: EntryId): DealView {
  const view = ask(phone, 'deal', { id }).deal;
  if (view === null) throw new Error('there is no such deal');
  return view;
}
export const stageOn = (phone: Phone, id: EntryId): string => dealOn(phone, id).stage;

export const recordIn = (state: GroupState, id: EntryId): DealRecord =>
  state.records.get('market')?.get(id)?.value as DealRecord;

/** By the exchange's own command: there is one way of paying. */
export function payFor(phone: Phone, id: EntryId, amount?: number): VerifiedEntry {
  const { due } = dealOn(phone, id);
  if (due === null) throw new Error('nothing is due');
  const to = [{ account: due.to, amount: amount ?? due.amount }];
  const terms = { from: due.from, to, unit: due.unit, memo: '', gift: false, answers: id };
  return affairsOf(exchangeService).act(phone, 'pay', terms);
}

/** Bea answers what Ana offers, and all know of it. */
export function begun(
  cast: { readonly ana: Phone; readonly bea: Phone; readonly all: readonly Phone[] },
  fields?: CborMap,
) {
  const posted = listing(cast.ana, fields);
  settle(...cast.all);
  const deal = act(cast.bea, 'begin', { listing: idOf(posted), words: 'I would like some' });
  settle(...cast.all);
  return { post: posted, deal, id: idOf(deal) };
}

export const oneHour = { price: { unit: hours, amount: 60 }, other: '', when: '' } as const;

/** Ana says one hour, and Bea says yes. */
export function agreed(cast: Parameters<typeof begun>[0], fields?: CborMap, price: object = oneHour) {
  const started = begun(cast, fields);
  const { id } = started;
  const terms = act(cast.ana, 'terms', { deal: id, ...oneHour, ...price });
  settle(...cast.all);
  const agreement = act(cast.bea, 'agree', { deal: id, terms: idOf(terms) });
  settle(...cast.all);
  return { ...started, terms, agreement };
}

/** And Ana hands all of it over, which Bea confirms. */
export function received(cast: Parameters<typeof begun>[0], fields?: CborMap, price: object = oneHour) {
  const done = agreed(cast, fields, price);
  const delivery = act(cast.ana, 'deliver', { deal: done.id, part: null });
  settle(...cast.all);
  const receipt = act(cast.bea, 'receive', { deal: done.id });
  settle(...cast.all);
  return { ...done, delivery, receipt };
}

/** And Bea pays. */
export function paid(cast: Parameters<typeof begun>[0]) {
  const done = received(cast);
  const payment = payFor(cast.bea, done.id);
  settle(...cast.all);
  return { ...done, payment };
}

const saltOf = (name: string): Uint8Array => keyOf(`${name} salt`).slice(0, 16);
export const feedback = (phone: Phone, face: Face = 'happy', words = `by ${phone.name}`) => {
  const salt = [...saltOf(phone.name)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { face, words, salt };
};
/** What a seal is made from, for entries that no command drafts. */
export const sealing = (deal: EntryId, phone: Phone, account: AccountId = phone.account) => {
  const rating = { face: 'happy' as const, words: 'good', salt: saltOf(phone.name) };
  return { rating, seal: hexToBytes(sealOf(deal, account, rating)) ?? new Uint8Array() };
};

export { hours, meet, settle };
