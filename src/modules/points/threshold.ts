/** How many points put a decision first. Fixed by what its author had heard when it was posted, so it never moves, on no phone. */
import { votersAt } from '../../core/ballots/voters.ts';
import type { EntryId } from '../../core/ids.ts';
import { policyIn } from '../../core/membership/policies.ts';
import type { Context } from '../../core/module.ts';
import { followingFrom } from '../../core/past.ts';

export type Threshold = {
  readonly points: number;
  /** The group had set it; else it follows from how many they were. */
  readonly isSet: boolean;
};

const [eachMakes, most] = [5, 150];

/** As long as the group says nothing: five for each person there was, neighbours without a phone too, and no more than 150. */
export const usualThreshold = (people: number): number => Math.min(most, eachMakes * people);

export const thresholdOf = ({ state, chainAt }: Pick<Context, 'state' | 'chainAt'>, decision: EntryId): Threshold =>
  thresholdAt(state, decision, chainAt);

const thresholdAt = followingFrom((state, decision, chainAt: Context['chainAt']): Threshold => {
  const said = policyIn(state, chainAt(decision), 'points.threshold');
  if (typeof said === 'number') return { points: said, isSet: true };
  return { points: usualThreshold(votersAt(state, decision).accounts.size), isSet: false };
});
