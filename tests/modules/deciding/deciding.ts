/** What the tests of deciding need beside the cast: decisions, votes on them, and phones that have opened what was locked to them. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { isParty } from '../../../src/core/memo.ts';
import type { Command, Context, Draft, Query, Refusal } from '../../../src/core/module.ts';
import { chainsOf } from '../../../src/core/replay.ts';
import type { BallotView } from '../../../src/modules/deciding/ballot-view.ts';
import type { OpenArgs } from '../../../src/modules/deciding/opening.ts';
import type { PostArgs } from '../../../src/modules/deciding/proposing.ts';
import type { ResultView } from '../../../src/modules/deciding/result-view.ts';
import type { DecisionView } from '../../../src/modules/deciding/select.ts';
import { decidingService } from '../../../src/modules/deciding/service.ts';
import type { VoteArgs } from '../../../src/modules/deciding/voting.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';

type Commands = typeof decidingService.commands;
type Queries = typeof decidingService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

export const dayMs = 24 * 3_600_000;
export const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;
export const nothing = 'f'.repeat(64) as EntryId;

/** Words by the entry that carries them, as the phones have opened them to which they were locked. */
const written = new Map<EntryId, NonNullable<Draft['memo']>>();
export const readersOf = (signed: VerifiedEntry): readonly string[] => written.get(idOf(signed))?.readers ?? [];

/** As the session does: the phone tries what may be for its member, and reads what is locked to its device. */
function readsWords(phone: Phone): void {
  Object.defineProperty(phone, 'context', {
    get: (): Context => {
      const { state, self, now } = phone;
      const mine = [...written].filter(([id, { readers }]) => {
        const node = state.log.nodes.get(id);
        return readers.includes(phone.device) && node !== undefined && isParty(state, node, self.member) === true;
      });
      const memos = new Map(mine.map(([id, { text }]) => [id, text]));
      return { state, self, now, chainAt: chainsOf(phone.registry, state), memos };
    },
  });
}

/** Five neighbours; Ana answers for the group. All hold the same. */
export function voters(policies: CborMap = {}) {
  const phones = village(['ana', 'bea', 'carla', 'dora', 'elio'], { founding: { policies } });
  const all: readonly Phone[] = Object.values(phones);
  for (const phone of all) readsWords(phone);
  return { ...phones, all };
}

const run = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) =>
  (decidingService.commands[name] as unknown as Command<ArgsOf<Commands[N]>>)(args, phone.context);

/** Runs a command and signs what it makes, which the rules have to find valid. */
export function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  const [draft] = drafts.value;
  if (draft === undefined || drafts.value.length > 1) throw new Error(`${name} drafted ${drafts.value.length}`);
  const { kind, payload, memo } = draft;
  const signed = phone.sign(kind, memo === undefined ? payload : { ...payload, memo: Uint8Array.of(1, 2, 3) });
  if (memo !== undefined) written.set(signed.entry.id, memo);
  if (phone.verdictOf(signed) !== 'valid') throw new Error(`${name} drafted what is ${phone.verdictOf(signed)}`);
  return signed;
}

export const draftsOf = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): number => {
  const drafts = run(phone, name, args);
  return drafts.ok ? drafts.value.length : -1;
};

/** Why a command is refused; fails when it is not. */
export function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error;
}
export const codeOf = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): string =>
  refusalOf(phone, name, args).code;

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = decidingService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

export const { errandsOf, topicsOf } = affairsOf(decidingService);

export const proposal = {
  ...{ title: 'A shared oven', summary: 'We build an oven.', words: '', topic: 'space', icon: null },
  ...{ stage: 'proposal', change: null, from: null },
} as const satisfies PostArgs;

export const yesNo = {
  ...{ method: 'yes-no', options: [], prompt: '', quorum: 50, pass: 'half', winners: 1, dots: 5 },
  ...{ budget: null, unit: null, hidden: false, delegating: true, days: 7 },
} as const satisfies Omit<OpenArgs, 'decision'>;

const option = (label: string) => ({ label, meaning: null, icon: null, cost: null });
/** Three things to choose from. */
export const three = {
  ...yesNo,
  method: 'ranked',
  options: [option('Oven'), option('Well'), option('Swing')],
} as const satisfies Omit<OpenArgs, 'decision'>;

type Cast = ReturnType<typeof voters>;

/** Bea proposes it and starts a vote, and all know of it. */
export function opened(cast: Cast, args: Partial<OpenArgs> = {}, fields: Partial<PostArgs> = {}) {
  const decision = idOf(act(cast.bea, 'post', { ...proposal, ...fields }));
  const ballot = idOf(act(cast.bea, 'open', { ...yesNo, ...args, decision }));
  settle(...cast.all);
  return { decision, ballot };
}

/** 16 bytes, another one each time. */
let salts = 0;
export const salt = (): string => (salts++).toString(16).padStart(32, '0');

export const votes = (
  phone: Phone,
  ballot: EntryId,
  choice: VoteArgs['choice'],
  more: Partial<VoteArgs> = {},
): VerifiedEntry => act(phone, 'vote', { ballot, choice, reason: '', salt: salt(), ...more });

export function ballotOn(phone: Phone, id: EntryId): BallotView {
  const { ballot } = ask(phone, 'ballot', { id });
  if (ballot === null) throw new Error('there is no such ballot');
  return ballot;
}
export function resultOn(phone: Phone, id: EntryId): ResultView {
  const { result } = ballotOn(phone, id);
  if (result === null) throw new Error('it is not closed');
  return result;
}
export function decisionOn(phone: Phone, id: EntryId): DecisionView {
  const { decision } = ask(phone, 'decision', { id });
  if (decision === null) throw new Error('there is no such decision');
  return decision;
}

/** So much later, by every phone's clock. */
export const later = (days: number, ...phones: readonly Phone[]): void => {
  for (const phone of phones) phone.now += days * dayMs;
};
