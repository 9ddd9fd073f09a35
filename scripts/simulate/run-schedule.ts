import type { Registry } from '../../src/core/module.ts';
import { present } from './acts/act.ts';
import { perform } from './acts/acts.ts';
import type { Healed, Violation } from './checks/check.ts';
import { violationsIn } from './checks/checks.ts';
import { heal } from './healing.ts';
import type { Schedule } from './schedule.ts';
import { noteSealed, worldOf } from './world/world.ts';

/** What happened, so that a run can say that it tried something. */
export type Tally = {
  entries: number;
  rejected: number;
  accepted: number;
  reclaimed: number;
  forks: number;
  stopped: number;
  lost: number;
  /** Acts carried out by several. */
  decided: number;
  cutOff: number;
  grown: number;
  sealed: number;
  inherited: number;
};
export type Outcome = { readonly violations: readonly Violation[]; readonly tally: Tally };

const noDecisions = { decided: 0, cutOff: 0, grown: 0, sealed: 0, inherited: 0 };
export const nothing: Tally = {
  entries: 0,
  rejected: 0,
  accepted: 0,
  reclaimed: 0,
  forks: 0,
  stopped: 0,
  lost: 0,
  ...noDecisions,
};

/** Plays a schedule and lets the village heal. `rests`: nobody has anything left to do. */
export function healedVillage(schedule: Schedule, registry?: Registry): Healed & { readonly rests: boolean } {
  const world = worldOf(schedule, registry);
  for (const { act, by, ...choice } of schedule.steps) {
    perform(world, act, by, choice);
    noteSealed(world);
  }
  const rests = heal(world);
  const phones = present(world);
  const entries = [...new Map(phones.flatMap(({ kept }) => [...kept])).values()].map(({ entry }) => entry);
  return { world, phones, entries, rests };
}

/** What did not hold of it, and what happened in it. The same schedule has the same outcome. */
export function runSchedule(schedule: Schedule, registry?: Registry, onHealed?: (healed: Healed) => void): Outcome {
  try {
    const healed = healedVillage(schedule, registry);
    onHealed?.(healed);
    const restless = healed.rests ? [] : [{ check: 'rest', what: 'the phones never stop signing' }];
    return { violations: [...restless, ...violationsIn(healed)], tally: tallyOf(healed) };
  } catch (problem) {
    // Core never throws at what another phone sent; a rule that is switched off may make it.
    return { violations: [{ check: 'no-crash', what: String(problem) }], tally: nothing };
  }
}

function tallyOf({ world, phones }: Healed): Tally {
  const [phone] = phones;
  if (phone === undefined) return nothing;
  const { log, accounts } = phone.state;
  const transfers = [...accounts.transfers.values()];
  const valid = (said: string): number =>
    [...log.nodes.values()].filter(({ kind, verdict }) => kind === said && verdict.is === 'valid').length;
  return {
    entries: log.nodes.size,
    rejected: [...log.nodes.values()].filter(({ verdict }) => verdict.is === 'rejected').length,
    accepted: transfers.filter(({ accepts }) => accepts.length > 0).length,
    reclaimed: transfers.filter(({ reclaims }) => reclaims.length > 0).length,
    forks: log.forks.size,
    stopped: world.phones.filter(({ stopped }) => stopped).length,
    lost: world.phones.filter(({ gone }) => gone).length,
    decided: valid('enact'),
    cutOff: [...phone.state.restrictions.byEntry.values()].filter(({ is }) => is === 'cutoff').length,
    grown: valid('limit.grow'),
    sealed: phone.state.closing.sealed.length,
    inherited: valid('inherit'),
  };
}
