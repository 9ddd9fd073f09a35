/** Phones catch up by the app's own code, over a network that loses, repeats, delays and reorders. (protocol §11, §12) */
import type { Entry } from '../../../src/core/entry.ts';
import { entriesFor, tipsByChain, wantsOf } from '../../../src/replication/catch-up/catch-up.ts';
import type { ChainTips, Want } from '../../../src/wire/catch-up.ts';
import type { Chance } from '../chance.ts';
import type { SimulatedPhone } from './phone.ts';
import type { World } from './world.ts';

type Said =
  | { readonly is: 'tips'; readonly chains: readonly ChainTips[] }
  | { readonly is: 'want'; readonly wants: readonly Want[] }
  | { readonly is: 'entries'; readonly entries: readonly Entry[] };
export type Message = Said & { readonly from: SimulatedPhone; readonly to: SimulatedPhone };

export const tipsMessage = (from: SimulatedPhone, to: SimulatedPhone): Message => ({
  is: 'tips',
  chains: tipsByChain(from.state.log),
  from,
  to,
});

/** What the receiver says to it, if anything. */
function answerTo(message: Message): Message | null {
  const { from, to } = message;
  const { log } = to.state;
  switch (message.is) {
    case 'tips': {
      const wants = wantsOf(log, message.chains);
      return wants.length === 0 ? null : { is: 'want', wants, from: to, to: from };
    }
    case 'want': {
      const ids = new Set(message.wants.flatMap((want) => entriesFor(log, want)));
      const entries = [...ids].flatMap((id) => to.kept.get(id)?.entry ?? []);
      return { is: 'entries', entries, from: to, to: from };
    }
    case 'entries':
      to.receive(message.entries);
      return null;
  }
}

/** A phone that is out of reach hears nothing; what was meant for it is lost. */
const reaches = ({ apart }: World, { from, to }: Message): boolean =>
  !to.gone && !from.gone && (apart === null || apart.get(from) === apart.get(to));

/** Delivers one of the messages underway, and sends what its receiver answers. */
export function deliverOne(world: World, at: number): void {
  const [message] = world.underway.splice(at, 1);
  const answer = message && reaches(world, message) ? answerTo(message) : null;
  if (answer !== null && answer !== undefined) world.underway.push(answer);
}

/** Two phones talk for a while; one message in eight is lost, one in eight comes twice, late, or after the next. */
export function talk(world: World, one: SimulatedPhone, other: SimulatedPhone, chance: Chance): void {
  const said = [tipsMessage(one, other), tipsMessage(other, one)];
  while (said.length > 0) {
    const [message] = said.splice(chance.below(said.length), 1);
    if (message === undefined || !reaches(world, message) || chance.oneIn(8)) continue;
    if (chance.oneIn(8)) world.underway.push(message);
    const answer = answerTo(message);
    if (answer !== null) said.push(answer);
  }
}

/** One hears all that the other has, with nothing lost. */
export function hearAll(listener: SimulatedPhone, speaker: SimulatedPhone): void {
  let message: Message | null = tipsMessage(speaker, listener);
  while (message !== null) message = answerTo(message);
}
