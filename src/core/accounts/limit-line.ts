/**
 * One member's limit in one unit, as a person asks about it: what it is, what is on its way, what came too late.
 *
 * The books hold a line of changes, each built on the one before, and only the member's own phone says which it took up.
 * A screen needs the end of that line, since the next change has to build on it. (protocol §4)
 */

import { type ChainState, rightKey } from '../chain.ts';
import { accountOfMember, type DeviceId, type EntryId, type MemberId, type UnitId } from '../ids.ts';
import { isSound, primaryDevice } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import { changesOf, isTaken, limitAfter, limitsAhead } from './limits-ahead.ts';
import { amountIn, type LimitChange } from './limits-state.ts';
import { purseOf } from './purse.ts';

/** *taken*: it holds. *on-its-way*: it holds once the member's phone hears of it. *too-late*: it never will. */
export type LimitStanding = 'taken' | 'on-its-way' | 'too-late';

export type LimitMoment = {
  readonly change: LimitChange;
  readonly standing: LimitStanding;
  /** The limit before and after, in minor units; `null` for what came too late or was lent beside the limit. */
  readonly step: { readonly from: number; readonly to: number } | null;
};

export type LimitLine = {
  readonly unit: UnitId;
  /** The device that holds the limit; `null`: the member has none that may still say something. */
  readonly device: DeviceId | null;
  /** In minor units: now, and once all that is on its way was taken up. */
  readonly now: number;
  readonly next: number;
  /** The change that the next one has to build on; `null`: nothing was granted yet. */
  readonly tip: EntryId | null;
  /** Oldest first. */
  readonly moments: readonly LimitMoment[];
};

export function limitLine(state: GroupState, member: MemberId, unit: UnitId): LimitLine {
  const account = accountOfMember(member);
  const changes = changesOf(state, account, unit);
  const chains = chainsOf(state, member);
  const holder = holderOf(state, member, chains, rightKey(account, unit));
  const device = holder !== null && isSound(state, { device: holder, member }) ? holder : null;
  const coming = limitsAhead(changes, { account, unit, device: holder, chains });
  const now = purseOf(state, { member, device: holder ?? ('' as DeviceId) }, unit).limit;
  const moments = withSteps(changes, unit, (change) => {
    if (isTaken(change, chains)) return 'taken';
    return coming.path.includes(change) || change.is === 'advance' ? 'on-its-way' : 'too-late';
  });
  const next = limitAfter(coming.path, unit, now);
  return { unit, device, now, next, tip: coming.tip, moments };
}

const chainsOf = (state: GroupState, member: MemberId): ChainState[] =>
  [...new Set(state.membership.members.get(member)?.devices.map(({ device }) => device))].flatMap((device) =>
    [...(state.log.chains.get(device)?.tips.values() ?? [])].slice(0, 1),
  );

/**
 * The device that has taken a limit up: a sound one before others, the primary before others. Before that, the one it is
 * addressed to.
 */
function holderOf(
  state: GroupState,
  member: MemberId,
  chains: readonly ChainState[],
  key: ReturnType<typeof rightKey>,
): DeviceId | null {
  const primary = primaryDevice(state, member)?.device ?? null;
  const holding = chains.filter((chain) => chain.limitTips.has(key)).map(({ device }) => device);
  const sound = holding.filter((device) => isSound(state, { device, member }));
  return sound.find((device) => device === primary) ?? sound[0] ?? primary ?? holding[0] ?? null;
}

function withSteps(
  changes: readonly LimitChange[],
  unit: UnitId,
  standingOf: (change: LimitChange) => LimitStanding,
): LimitMoment[] {
  let limit = 0;
  return changes.map((change) => {
    const standing = standingOf(change);
    if (standing === 'too-late' || change.is === 'advance') return { change, standing, step: null };
    const from = limit;
    limit = Math.max(0, limit + amountIn(change, unit));
    return { change, standing, step: { from, to: limit } };
  });
}
