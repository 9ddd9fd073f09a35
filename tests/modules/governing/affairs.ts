/** What the tests of governing need beside the cast: its commands to run, its questions to ask, what waits for somebody. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { Command, Context, Errand, Query, Refusal } from '../../../src/core/module.ts';
import { governingService } from '../../../src/modules/governing/service.ts';
import type { Phone } from '../../core/cast.ts';

type Commands = typeof governingService.commands;
type Queries = typeof governingService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;
export type CommandName = keyof Commands;

function run<N extends CommandName>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) {
  return (governingService.commands[name] as unknown as Command<ArgsOf<Commands[N]>>)(args, phone.context);
}

/** Runs a command and signs what it makes, which the rules have to find valid. Yields the last entry. */
export function act<N extends CommandName>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry {
  const drafts = run(phone, name, args);
  if (!drafts.ok) throw new Error(`${name} was refused: ${drafts.error.code}`);
  const signed = drafts.value.map(({ kind, payload }) => phone.sign(kind, payload));
  for (const each of signed)
    if (phone.verdictOf(each) !== 'valid') throw new Error(`${name} drafted what is ${phone.verdictOf(each)}`);
  const last = signed.at(-1);
  if (last === undefined) throw new Error(`${name} drafted nothing`);
  return last;
}

/** Why a command is refused; fails when it is not. */
export function refusalOf<N extends CommandName>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal['code'] {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error.code;
}

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = governingService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

export const errandsOf = (phone: Phone): readonly Errand[] => governingService.errands(phone.context);
export const topicsOf = (phone: Phone): string[] =>
  errandsOf(phone).map(({ topic }) => topic.replace('governing.', ''));

/** What the page knows of one member's limit in the village's unit. */
export function limitOf(phone: Phone, of: Phone) {
  const [first] = ask(phone, 'trust', { member: of.member }).units;
  if (first === undefined) throw new Error('a village has a unit');
  return first;
}

/** The new limit, in minutes, decided on what the phone shows now. */
export function setLimit(phone: Phone, of: Phone, to: number): VerifiedEntry {
  const { unit, tip } = limitOf(phone, of);
  if (tip === null) throw new Error('there is no limit to change');
  return act(phone, 'changeLimit', { member: of.member, unit, to, seen: tip });
}

export function setPolicy(phone: Phone, key: string, value: string | number): VerifiedEntry {
  const standing = policyOf(phone, key).standing;
  return act(phone, 'setPolicy', { key, value, seen: standing });
}

export function policyOf(phone: Phone, key: string) {
  const found = ask(phone, 'policies', {}).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no policy ${key}`);
  return found;
}
