/** A phone that guardians let in is refused by another phone of the same member. (protocol §9) */
import { knowingAll } from '../../core/accounts/duties.ts';
import { type DeviceId, idToBytes, type MemberId } from '../../core/ids.ts';
import type { Device } from '../../core/membership/state.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { closedBecause, standingCutoffs } from '../../core/restrictions.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

export type NewPhone = {
  readonly device: DeviceId;
  readonly claimedAt: number;
  /** Whose words let it in. */
  readonly guardians: readonly MemberId[];
  readonly lost: readonly DeviceId[];
};

/** Phones that came in as this member and may be refused here. Whoever came in so cannot refuse those before it. */
export function newPhones(_: Record<string, never>, context: Context): readonly NewPhone[] {
  const { state, self } = context;
  return refusable(context).map(({ device, openedBy }) => {
    const words = (state.log.nodes.get(openedBy)?.links ?? []).flatMap(
      (id) => state.membership.guardianWords.get(id) ?? [],
    );
    const mine = words.filter((word) => word.device === device && word.member === self.member);
    return {
      device,
      claimedAt: state.log.nodes.get(openedBy)?.claimedAt ?? 0,
      guardians: mine.map(({ guardian }) => guardian).sort(),
      lost: mine[0]?.lost ?? [],
    };
  });
}

/** Opened later than this phone. That one of them called this one lost is no hindrance: it may still say no. */
export function refusable(context: Context): Device[] {
  const { state, self } = context;
  const own = state.membership.devices.get(self.device);
  if (own === undefined) return [];
  return (state.membership.members.get(self.member)?.devices ?? []).filter(
    (each) =>
      each.byGuardians &&
      each.device !== self.device &&
      each.depth > own.depth &&
      !isRefused(context, each.device) &&
      mayRefuse(context, each.device),
  );
}

const isRefused = ({ state }: Context, device: DeviceId): boolean =>
  standingCutoffs(state, device, null).some(({ reason }) => reason === 'veto');

function mayRefuse({ state, self }: Context, device: DeviceId): boolean {
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || state.log.forks.has(self.device)) return false;
  return closedBecause(state, knowingAll(state, chain), device) === null;
}

export type RefuseArgs = { readonly device: DeviceId };

export function refuse({ device }: RefuseArgs, context: Context): Result<readonly Draft[], Refusal> {
  const opened = context.state.membership.devices.get(device);
  if (opened === undefined || opened.member !== context.self.member) return refused('no-such-device');
  if (!opened.byGuardians) return refused('not-by-guardians');
  if (isRefused(context, device)) return refused('belonging.already-refused');
  if (!refusable(context).some((each) => each.device === device)) return refused('belonging.not-here');
  return ok([{ kind: 'device.veto', payload: { ref: idToBytes(opened.openedBy) } }]);
}
