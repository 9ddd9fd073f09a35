/** Which checkpoints are sealed, and what that settles. A function of the admitted entries, like all that is counted. */
import { compareText } from '../../lib/compare.ts';
import { recountDevice } from '../accounts/counting.ts';
import { better } from '../compare-and-set.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import type { GroupState } from '../state.ts';
import { isQuorum } from './quorum.ts';
import { settledAt } from './settling.ts';
import { silencedChoices } from './silence.ts';
import type { Checkpoint, Closers, Closing, SealedPeriod } from './state.ts';

type Lookout = Pick<Standing, 'state' | 'chainAt'>;

/**
 * Enough closers have sealed it, and it was theirs to do: when they were replaced, only if they had been enough in the past
 * of every choice that replaced them. So a height that is stuck can be ended. (§8)
 */
function isSealed(state: GroupState, proposed: Checkpoint): boolean {
  if (state.closing.silenced.includes(proposed.closers) || !isQuorum(state, proposed, proposed.seals)) return false;
  return replacementsOf(state.closing, proposed.closers).every(({ sealsKnown }) =>
    isQuorum(
      state,
      proposed,
      proposed.seals.filter((id) => sealsKnown.includes(id)),
    ),
  );
}

type Choices = Pick<Closing, 'closers' | 'silenced'>;

/** Those that have a say; one that replaced another that has none counts as replacing the one before that. */
function replacementsOf({ closers, silenced }: Choices, replaced: EntryId): Closers[] {
  const next = [...closers.values()].filter(({ replaces }) => replaces === replaced);
  return next.flatMap((each) =>
    silenced.includes(each.entry) ? replacementsOf({ closers, silenced }, each.entry) : [each],
  );
}

/** Looks again at what is sealed, and recounts the devices for which it matters. */
export function settlePeriods({ state, chainAt }: Lookout): void {
  state.closing.silenced = silencedChoices(state);
  const line = sealedLine(state);
  const before = state.closing.sealed;
  if (line.length === before.length && line.every(({ entry }, at) => before[at]?.checkpoint === entry)) return;
  const periods: SealedPeriod[] = [];
  for (const { entry, cut } of line) periods.push(settledAt(state, entry, cut, periods, chainAt));
  state.closing.sealed = periods;
  const takers = state.accounts.passages.flatMap(({ taken }) => state.log.nodes.get(taken)?.device ?? []);
  const concerned = new Set([...state.log.forks.keys(), ...cutOffDevices(state), ...takers]);
  for (const device of concerned) recountDevice(state, device);
}

/** After any entry: whether a choice of closers has a say may hang on what somebody says years later. */
export function resettle({ state, chainAt }: Lookout): void {
  const { silenced } = state.closing;
  const now = silencedChoices(state);
  if (now.length !== silenced.length || now.some((id, at) => id !== silenced[at])) settlePeriods({ state, chainAt });
}

/**
 * Sealed checkpoints from the first height on, each on top of the one before. Of two at one height that of the choice that was
 * replaced, whose seals the other one knew; of choices made apart that of the one that stands; of one choice the lower id.
 */
function sealedLine(state: GroupState): Checkpoint[] {
  const { checkpoints, closers } = state.closing;
  const sealed = [...checkpoints.values()]
    .filter((proposed) => isSealed(state, proposed))
    .sort(
      (left, right) =>
        compareLineages(lineageOf(closers, left.closers), lineageOf(closers, right.closers)) ||
        compareText(left.entry, right.entry),
    );
  const line: Checkpoint[] = [];
  for (;;) {
    const last = line.at(-1)?.entry ?? null;
    const next = sealed.find(({ previous, height }) => previous === last && height === line.length + 1);
    if (next === undefined) return line;
    line.push(next);
  }
}

/** A choice of closers, below it those that it replaced; the first one first. */
function lineageOf(closers: Closing['closers'], choice: EntryId): Closers[] {
  const own = closers.get(choice);
  if (own === undefined) return [];
  return own.replaces === null ? [own] : [...lineageOf(closers, own.replaces), own];
}

function compareLineages(left: readonly Closers[], right: readonly Closers[]): number {
  const parting = left.findIndex(({ entry }, at) => right[at]?.entry !== entry);
  const [one, other] = [left[parting], right[parting]];
  return one && other ? better(one, other) : left.length - right.length;
}

function cutOffDevices(state: GroupState): DeviceId[] {
  const { byEntry } = state.restrictions;
  return [...byEntry.values()].flatMap((each) => {
    if (each.is === 'custody-end') return [each.device];
    if (each.is !== 'cutoff') return [];
    if (each.device !== null) return [each.device];
    return (state.membership.members.get(each.member)?.devices ?? []).map(({ device }) => device);
  });
}
