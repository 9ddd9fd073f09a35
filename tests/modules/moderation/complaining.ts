/** What the tests of moderation need beside the cast: moderators, cases at every stage, and phones that read what is locked to them. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type AccountId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Command, Context, Draft, Query } from '../../../src/core/module.ts';
import { chainsOf } from '../../../src/core/replay.ts';
import type { CaseView } from '../../../src/modules/moderation/select.ts';
import { moderationService } from '../../../src/modules/moderation/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { makeModerator } from '../../core/cases/complaints.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { post } from '../../core/listings/listings.ts';
import { affairsOf } from '../affairs.ts';

type Commands = typeof moderationService.commands;
type Queries = typeof moderationService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

export const dayMs = 24 * 3_600_000;
export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
const ref = ({ entry }: VerifiedEntry): Uint8Array => idToBytes(entry.id);
const box = Uint8Array.of(1, 2, 3);

/** Words by the entry that carries them, as the phones have opened them to which they were locked. */
const written = new Map<EntryId, NonNullable<Draft['memo']>>();

/** As the session does: the phone reads what is locked to its device. */
function readsWords(phone: Phone): void {
  Object.defineProperty(phone, 'context', {
    get: (): Context => {
      const mine = [...written].filter(([, { readers }]) => readers.includes(phone.device));
      const memos = new Map(mine.map(([id, { text }]) => [id, text]));
      const { state, self, now } = phone;
      return { state, self, now, chainAt: chainsOf(phone.registry, state), memos };
    },
  });
}

/** Ana answers for the group; who is named hears complaints. */
export function neighbours(...moderators: readonly ('ana' | 'carla' | 'dora' | 'eva')[]) {
  const phones = village(['ana', 'bea', 'carla', 'dora', 'eva'], { limit: 600 });
  const all: readonly Phone[] = Object.values(phones);
  for (const phone of all) readsWords(phone);
  for (const name of moderators) makeModerator(phones.ana, phones[name]);
  settle(...all);
  return { ...phones, all };
}

const run = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) =>
  (moderationService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, phone.context);

/** Runs a command and signs what it makes, which the rules have to find valid. */
export function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  const signed = drafts.value.map(({ kind, payload, memo }) => {
    const one = phone.sign(kind, memo === undefined ? payload : { ...payload, memo: box });
    if (memo !== undefined) written.set(one.entry.id, memo);
    if (phone.verdictOf(one) !== 'valid') throw new Error(`${name} drafted what is ${phone.verdictOf(one)}`);
    return one;
  });
  const last = signed.at(-1);
  if (last === undefined) throw new Error(`${name} drafted nothing`);
  return last;
}

/** Why a command is refused; fails when it is not. */
export function codeOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): string {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error.code;
}

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = moderationService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

export const { topicsOf } = affairsOf(moderationService);

export const seenBy = (phone: Phone, id: EntryId): CaseView | null => ask(phone, 'case', { id }).case;
export function caseOn(phone: Phone, id: EntryId): CaseView {
  const view = seenBy(phone, id);
  if (view === null) throw new Error('there is no such case');
  return view;
}
export const wordsOn = (phone: Phone, id: EntryId): string[] => caseOn(phone, id).words.map(({ words }) => words);

type Cast = ReturnType<typeof neighbours>;

export const about = (account: AccountId) => ({ account });

/** Bea reports what Ana offers, and all know of it. */
export function reported(cast: Cast, words = 'It is not hers') {
  const listing = post(cast.ana);
  settle(...cast.all);
  const begun = act(cast.bea, 'report', { thing: { entry: idOf(listing) }, words, picked: [] });
  settle(...cast.all);
  return { listing, id: idOf(begun) };
}

/** And Carla decides. */
export function decided(cast: Cast) {
  const begun = reported(cast);
  act(cast.carla, 'decide', { id: begun.id, outcome: 'warned', words: 'Ask first' });
  settle(...cast.all);
  return begun;
}

/** Bea begins a deal with Ana; and the two agree on something given for nothing in the books. */
export function agreed({ ana, bea, all }: Cast): VerifiedEntry {
  const listing = post(ana, { return: 'other' });
  settle(...all);
  const says = (phone: Phone, kind: string, payload: CborMap): VerifiedEntry => {
    const signed = phone.sign(kind, payload);
    settle(...all);
    return signed;
  };
  const between = { from: idToBytes(ana.account), to: idToBytes(bea.account) };
  const deal = says(bea, 'deal.begin', { ref: ref(listing), ...between });
  const terms = says(ana, 'deal.terms', { ref: ref(deal), account: idToBytes(ana.account), other: 'A jar of honey' });
  says(bea, 'deal.agree', { deal: ref(deal), ref: ref(terms) });
  return deal;
}
