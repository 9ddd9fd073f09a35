/** Which checkpoints are sealed, and what that settles. A function of the admitted entries, like all that is counted. */
import { compareText } from '../../lib/compare.ts';
import { recountDevice } from '../accounts/counting.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { pastOf } from '../mandates/electorate.ts';
import type { GroupState } from '../state.ts';
import { isQuorum } from './quorum.ts';
import { settledAt } from './settling.ts';
import type { Checkpoint, Closers, SealedPeriod } from './state.ts';

/**
 * Enough closers have sealed it, and its closers were still the group's: when they were replaced, their seals count only if
 * they had been enough in the past of the choice that replaced them. So a height that is stuck can be ended. (§8)
 */
function isSealed(state: GroupState, proposed: Checkpoint): boolean {
  if (!isQuorum(state, proposed, proposed.seals)) return false;
  return replacementsOf(state, proposed.closers).every(({ entry }) => {
    const past = pastOf(state, entry);
    return isQuorum(
      state,
      proposed,
      proposed.seals.filter((id) => past.has(id)),
    );
  });
}

const replacementsOf = (state: GroupState, closers: EntryId): Closers[] =>
  [...state.closing.closers.values()].filter(({ replaces }) => replaces === closers);

/** Looks again at what is sealed, and recounts the devices for which it matters. */
export function settlePeriods({ state, chainAt }: Pick<Standing, 'state' | 'chainAt'>): void {
  const line = sealedLine(state);
  const before = state.closing.sealed;
  if (line.length === before.length && line.every(({ entry }, at) => before[at]?.checkpoint === entry)) return;
  const periods: SealedPeriod[] = [];
  for (const { entry, cut } of line) periods.push(settledAt(state, entry, cut, periods, chainAt));
  state.closing.sealed = periods;
  const concerned = new Set([...state.log.forks.keys(), ...cutOffDevices(state)]);
  for (const device of concerned) recountDevice(state, device);
}

/** Sealed checkpoints from the first height on, each on top of the one before; of two at one height the lower id. */
function sealedLine(state: GroupState): Checkpoint[] {
  const sealed = [...state.closing.checkpoints.values()]
    .filter((proposed) => isSealed(state, proposed))
    .sort((left, right) => compareText(left.entry, right.entry));
  const line: Checkpoint[] = [];
  for (;;) {
    const last = line.at(-1)?.entry ?? null;
    const next = sealed.find(({ previous, height }) => previous === last && height === line.length + 1);
    if (next === undefined) return line;
    line.push(next);
  }
}

function cutOffDevices(state: GroupState): DeviceId[] {
  const { byEntry } = state.restrictions;
  return [...byEntry.values()].flatMap((each) => {
    if (each.is !== 'cutoff') return [];
    if (each.device !== null) return [each.device];
    return (state.membership.members.get(each.member)?.devices ?? []).map(({ device }) => device);
  });
}
