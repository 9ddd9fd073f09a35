/**
 * What the tests of mutual aid need beside the cast: requests to answer, every step of a help to sign, and phones that have opened
 * the words that were locked to them.
 */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type AccountId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Command, Context, Draft, Query, Refusal } from '../../../src/core/module.ts';
import { chainsOf } from '../../../src/core/replay.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { AidRecord, HelpRecord } from '../../../src/modules/aid/apply.ts';
import type { HelpView } from '../../../src/modules/aid/select.ts';
import { aidService } from '../../../src/modules/aid/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { post } from '../../core/listings/listings.ts';
import { affairsOf } from '../affairs.ts';

type Commands = typeof aidService.commands;
type Queries = typeof aidService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const ref = ({ entry }: VerifiedEntry): Uint8Array => idToBytes(entry.id);
export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;

/** Stands where locked words would; core never opens them. */
export const box = Uint8Array.of(1, 2, 3);

/** Words by the entry that carries them, as the phones have opened them to which they were locked. */
const written = new Map<EntryId, NonNullable<Draft['memo']>>();
export const readersOf = (signed: VerifiedEntry): readonly string[] => written.get(idOf(signed))?.readers ?? [];

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

/** Four neighbours; Ana answers for the group. All hold the same. */
export function neighbours() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const all: readonly Phone[] = Object.values(phones);
  for (const phone of all) readsWords(phone);
  return { ...phones, all };
}

/** A need, for nothing. */
export const request = (phone: Phone, fields: CborMap = {}, account: AccountId = phone.account): VerifiedEntry =>
  post(phone, { side: 'need', return: 'nothing', title: 'A ride', category: 'transport', ...fields }, { account });

const run = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) =>
  (aidService.commands[name] as Command<ArgsOf<Commands[N]>>)(args, phone.context);

export const act = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry => {
  const last = actAll(phone, name, args).at(-1);
  if (last === undefined) throw new Error(`${name} drafted nothing`);
  return last;
};

/** Runs a command and signs what it makes, which the rules have to find valid. */
export function actAll<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry[] {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  const signed: VerifiedEntry[] = [];
  for (const { kind, payload, memo, naming } of drafts.value) {
    const whole = { ...payload, ...naming?.(signed.map(idOf)) };
    const one = phone.sign(kind, memo === undefined ? whole : { ...whole, memo: box });
    if (memo !== undefined) written.set(one.entry.id, memo);
    if (phone.verdictOf(one) !== 'valid') throw new Error(`${name} drafted what is ${phone.verdictOf(one)}`);
    signed.push(one);
  }
  return signed;
}

/** Why a command is refused; fails when it is not. */
function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error;
}
export const codeOf = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): string =>
  refusalOf(phone, name, args).code;

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = aidService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

/** Ana has seen that they can drive. */
export const giveMark = (by: Phone, to: Phone, until: number | null = null): VerifiedEntry =>
  by.sign('mark.give', { account: idToBytes(to.account), mark: 'driving', ...(until !== null && { until }) });

export const { errandsOf, topicsOf } = affairsOf(aidService);

export function helpOn(phone: Phone, id: EntryId): HelpView {
  const view = ask(phone, 'help', { id }).help;
  if (view === null) throw new Error('there is no such help');
  return view;
}
export const stageOn = (phone: Phone, id: EntryId): string => helpOn(phone, id).stage;

export const recordIn = (state: GroupState, id: EntryId): AidRecord | undefined =>
  state.records.get('aid')?.get(id)?.value as AidRecord | undefined;
export const helpIn = (state: GroupState, id: EntryId): HelpRecord => recordIn(state, id) as HelpRecord;

type Cast = { readonly ana: Phone; readonly bea: Phone; readonly all: readonly Phone[] };

export const plainly = { sort: 'time', urgency: 'whenever', helpers: 1, shifts: [], mark: null } as const;

/** Ana needs a ride, Bea would drive her, and all know of it. */
export function offered(cast: Cast, fields?: CborMap, words = 'I have a car') {
  const posted = request(cast.ana, fields);
  settle(...cast.all);
  const help = act(cast.bea, 'help', { listing: idOf(posted), shift: null, words });
  settle(...cast.all);
  return { post: posted, listing: idOf(posted), help, id: idOf(help) };
}

/** And Ana says yes. */
export function accepted(cast: Cast, fields?: CborMap) {
  const started = offered(cast, fields);
  const acceptance = act(cast.ana, 'accept', { help: started.id });
  settle(...cast.all);
  return { ...started, acceptance };
}

/** And both say that it was done. */
export function completed(cast: Cast, fields?: CborMap) {
  const done = accepted(cast, fields);
  act(cast.bea, 'done', { help: done.id });
  act(cast.ana, 'done', { help: done.id });
  settle(...cast.all);
  return done;
}
