/**
 * Where the line of a limit leads once all that is on its way was taken up. Only the device that holds the limit says what it
 * took; whoever changes it builds on the end of that line. For commands and screens: no rule reads it. (protocol §4)
 */
import { compareText } from '../../lib/compare.ts';
import { type ChainState, rightKey } from '../chain.ts';
import type { AccountId, DeviceId, EntryId, UnitId } from '../ids.ts';
import { compareNodes } from '../order.ts';
import type { GroupState } from '../state.ts';
import { amountIn, isOfLine, type LimitChange } from './limits-state.ts';

/** All changes of the limit of an account in a unit, in the order that all phones share. */
export function changesOf(state: GroupState, account: AccountId, unit: UnitId): LimitChange[] {
  const placed = [...state.accounts.limits.values()]
    .filter((change) => isOfLine(change, account, unit))
    .flatMap((change) => {
      const node = state.log.nodes.get(change.entry);
      return node ? [{ change, node }] : [];
    });
  return placed.sort((left, right) => compareNodes(left.node, right.node)).map(({ change }) => change);
}

/** Whether one of these chains has taken a change up, or it needed no taking. */
export function isTaken(change: LimitChange, chains: readonly ChainState[]): boolean {
  switch (change.is) {
    case 'founding':
    case 'growth':
      return true;
    case 'cut':
      return chains.some((chain) => chain.device === change.device && chain.acknowledged.has(change.entry));
    default:
      return chains.some((chain) => chain.claimed.has(change.entry));
  }
}

export type Holding = {
  readonly account: AccountId;
  readonly unit: UnitId;
  /** The device that holds the limit; `null`: none does. */
  readonly device: DeviceId | null;
  /** The chains that may have taken changes up, its own among them. */
  readonly chains: readonly ChainState[];
};

export type Ahead = {
  /** What will be taken up, in that order. */
  readonly path: readonly LimitChange[];
  /** The change that the next one has to build on; `null`: nothing was granted yet. */
  readonly tip: EntryId | null;
};

/**
 * What the holder will take up when it hears of it: cuts, which none can refuse, and then what builds on the last of them.
 * Of two that build on the same one it takes one, and a person who changes the limit meanwhile decides on either.
 */
export function limitsAhead(changes: readonly LimitChange[], { account, unit, device, chains }: Holding): Ahead {
  const open = changes.filter((change) => change.device === device && !isTaken(change, chains));
  const cuts = open.filter(({ is }) => is === 'cut').sort((left, right) => compareText(left.entry, right.entry));
  const path = [...cuts];
  const newest = chains.find((chain) => chain.device === device)?.limitTips.get(rightKey(account, unit));
  let tip = cuts.at(-1)?.entry ?? newest ?? null;
  for (;;) {
    const next = open
      .filter((change) => change.is !== 'advance' && !path.includes(change) && change.previous === tip)
      .sort((left, right) => compareText(left.entry, right.entry))[0];
    if (next === undefined) return { path, tip };
    path.push(next);
    tip = next.entry;
  }
}

/** The limit that a path leads to, in minor units. What begins a line is no step of it. */
export const limitAfter = (path: readonly LimitChange[], unit: UnitId, now: number): number =>
  path
    .filter(({ is }) => is !== 'admission')
    .reduce((limit, change) => Math.max(0, limit + amountIn(change, unit)), now);
