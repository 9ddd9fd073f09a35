/** What the tests of a module need beside the cast: its commands to run, its questions to ask, what waits for somebody. */
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { Command, Context, Errand, Query, Refusal, Service } from '../../src/core/module.ts';
import type { Phone } from '../core/cast.ts';

type ArgsOf<C> = C extends (args: infer A, context: Context) => unknown ? A : never;
type ViewOf<Q> = Q extends (args: never, context: Context) => infer V ? V : never;

export function affairsOf<S extends Service>(service: S) {
  type Commands = S['commands'];
  type Queries = S['queries'];

  const run = <N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>) =>
    (service.commands[name as string] as unknown as Command<ArgsOf<Commands[N]>>)(args, phone.context);

  /** Runs a command and signs what it makes, which the rules have to find valid. Yields the last entry. */
  function act<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): VerifiedEntry {
    const drafts = run(phone, name, args);
    if (!drafts.ok) throw new Error(`${String(name)} was refused: ${drafts.error.code}`);
    const signed = drafts.value.map(({ kind, payload }) => phone.sign(kind, payload));
    for (const each of signed)
      if (phone.verdictOf(each) !== 'valid')
        throw new Error(`${String(name)} drafted what is ${phone.verdictOf(each)}`);
    const last = signed.at(-1);
    if (last === undefined) throw new Error(`${String(name)} drafted nothing`);
    return last;
  }

  /** Why a command is refused; fails when it is not. */
  function refusalOf<N extends keyof Commands>(phone: Phone, name: N, args: ArgsOf<Commands[N]>): Refusal['code'] {
    const drafts = run(phone, name, args);
    if (drafts.ok) throw new Error(`${String(name)} was not refused`);
    return drafts.error.code;
  }

  function ask<N extends keyof Queries>(phone: Phone, name: N, args: ArgsOf<Queries[N]>): ViewOf<Queries[N]> {
    const query = service.queries[name as string] as unknown as Query<ArgsOf<Queries[N]>, ViewOf<Queries[N]>>;
    return query(args, phone.context);
  }

  const errandsOf = (phone: Phone): readonly Errand[] => service.errands?.(phone.context) ?? [];
  const topicsOf = (phone: Phone): string[] =>
    errandsOf(phone).map(({ topic }) => topic.replace(`${service.name}.`, ''));
  return { act, refusalOf, ask, errandsOf, topicsOf };
}
