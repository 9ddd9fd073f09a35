import type { Villager } from '../cast.ts';
import { type Step, stepOf } from './steps.ts';
import type { StoryOptions } from './story.ts';
import type { Telling } from './telling.ts';

/** The share of the story in which all the newcomers arrive. */
const arrivalsUntil = 0.25;

/** An invitation from somebody who came before, and the joining that answers it. */
export function arrivals({ draws }: Telling, { cast }: StoryOptions): Step[] {
  return cast.slice(1).map((newcomer, at): Step => {
    const inviter = cast[draws.below(Math.min(at + 1, 5))] ?? cast[0];
    const from = (at / cast.length) * arrivalsUntil;
    const invite = { by: inviter.key, is: 'invite', newcomer: newcomer.key } as const;
    return stepOf(from, [inviter.key], invite, [joining(from, newcomer)]);
  });
}

const joining = (from: number, newcomer: Villager): Step => ({
  ...stepOf(from, [], { by: newcomer.key, is: 'join' }),
  arrives: newcomer,
});
