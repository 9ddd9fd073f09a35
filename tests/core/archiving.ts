/** Short words for putting a state away and taking it up again. */
import { putAway } from '../../src/core/archive/putting-away.ts';
import { hasToBePacked, withArchive, withoutArchive } from '../../src/core/archive/unloading.ts';
import type { AccountId } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';

/** As a phone does between two runs: packed anew where it has to be, and nothing is too little to be put away. */
export function keptAndTakenUp(state: GroupState, shown: ReadonlySet<AccountId> = new Set()): GroupState {
  if (!hasToBePacked(state) && state.archive !== null)
    return withArchive(structuredClone(withoutArchive(state)), state.archive.packed);
  const away = putAway(registry, state, shown, 1);
  if (away === null) {
    state.archive?.open();
    return structuredClone(withoutArchive(state));
  }
  return withArchive(structuredClone(away.kept), structuredClone(away.packed));
}
