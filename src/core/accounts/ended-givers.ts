/**
 * What a lost device moved to another one of its member's beyond its end. (protocol §5, §8)
 *
 * Its heir has what was left at the end, so the same rights would be spent twice. Who took them up may not have known; what
 * they pay from then on counts as what comes from beyond a fork does, and there is no cover for it.
 */
import { isPastTakeover, isSealedBeyond } from '../closing/sealed.ts';
import type { SealedPeriod } from '../closing/state.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { Part } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import type { Forks } from './fork-pools.ts';

type Known = { readonly part: Part; readonly periods: readonly SealedPeriod[] };

/** The forks, and as if they were forks without a cover, the ends beyond which rights were moved that somebody took up. */
export function withEnds(state: GroupState, forks: Forks, known: Known): Forks {
  if (state.accounts.passages.length === 0) return forks;
  const { nodes } = state.log;
  const all = new Map(forks);
  for (const { given, taken, is } of state.accounts.passages) {
    const source = is === 'move' && known.part(taken) ? nodes.get(given) : undefined;
    if (source === undefined) continue;
    if (!isSealedBeyond(state, source, known.periods) && !isPastTakeover(state, source, known.part)) continue;
    const seq = firstBeyond(state, source.device, known);
    const fork = all.get(source.device);
    if (fork === undefined || fork.seq >= seq) all.set(source.device, { seq, cover: new Map(), pots: new Map() });
  }
  return all;
}

/** The lowest number of a device's entries that lies beyond its end. */
function firstBeyond({ log, closing }: GroupState, device: DeviceId, { part, periods }: Known): number {
  const after = (tip: EntryId): number => (log.nodes.get(tip)?.seq ?? -1) + 1;
  const first = periods.find(({ ended }) => ended.has(device));
  const sealed = first?.cut.filter((tip) => log.nodes.get(tip)?.device === device).map(after);
  const takenOver = (closing.takeovers.get(device) ?? []).filter(({ by }) => part(by)).map(({ tip }) => after(tip));
  return Math.min(...(sealed === undefined ? [] : [Math.max(0, ...sealed)]), ...takenOver);
}
