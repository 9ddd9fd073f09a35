import type { Entry } from '../../../src/core/entry.ts';
import type { Draft } from '../../../src/core/module.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';

/** Small numbers that an act reads as it likes. */
export type Choice = { readonly whom: number; readonly pick: number; readonly amount: number };
export type Act = (world: World, by: SimulatedPhone, choice: Choice) => void;

export const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

export const present = ({ phones }: World): SimulatedPhone[] => phones.filter(({ gone }) => !gone);
export const others = (world: World, by: SimulatedPhone): SimulatedPhone[] =>
  present(world).filter(({ self }) => self.member !== by.self.member);

/** Admitted entries of one kind that this phone has, whether the rules took them or not. */
export const ofKind = (phone: SimulatedPhone, ...kinds: readonly string[]): Entry[] =>
  [...phone.kept.values()]
    .map(({ entry }) => entry)
    .filter(({ id, kind }) => kinds.includes(kind) && phone.state.log.nodes.has(id));

type Drafts = { readonly ok: true; readonly value: readonly Draft[] } | { readonly ok: false };

/** Does what a command of the exchange yields, as a tap on the screen would; a refusal ends it. */
export function tap<A>(
  by: SimulatedPhone,
  command: (args: A, context: SimulatedPhone['context']) => Drafts,
  args: A,
): void {
  const drafts = command(args, by.context);
  if (drafts.ok) by.append(drafts.value);
}
