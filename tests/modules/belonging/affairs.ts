/** What the tests of belonging need beside the cast: its commands, its questions, what waits for somebody. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes, type MemberId } from '../../../src/core/ids.ts';
import type { Command, Context, Errand, Query, Refusal } from '../../../src/core/module.ts';
import { belongingService } from '../../../src/modules/belonging/service.ts';
import { encodeReturnCode } from '../../../src/wire/return-code.ts';
import { keyOf, type Phone } from '../../core/cast.ts';

type Commands = typeof belongingService.commands;
type Queries = typeof belongingService.queries;
type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

function run<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) {
  return (belongingService.commands[name] as unknown as Command<ArgsOf<Commands[N]>>)(args, phone.context);
}

/** Runs a command and signs what it makes, which the rules have to find valid. Yields the last entry. */
export function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry {
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
export function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal['code'] {
  const drafts = run(phone, name, args);
  if (drafts.ok) throw new Error(`${name} was not refused`);
  return drafts.error.code;
}

export function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
  const query = belongingService.queries[name] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
  return query(args, phone.context);
}

export const errandsOf = (phone: Phone): readonly Errand[] => belongingService.errands(phone.context);
export const topicsOf = (phone: Phone): string[] =>
  errandsOf(phone).map(({ topic }) => topic.replace('belonging.', ''));

/** What a new phone shows to its member's guardians. */
export const codeOf = (phone: Phone, lost: readonly Phone[] = [], member: MemberId = phone.member): string =>
  encodeReturnCode('https://minga.example', {
    group: idToBytes(phone.state.group),
    member: idToBytes(member),
    device: idToBytes(phone.device),
    box: keyOf(`${phone.name} box`),
    lost: lost.map(({ device }) => idToBytes(device)),
  });
