import { recount } from './accounts/state.ts';
import type { DeviceId, EntryId } from './ids.ts';
import type { GroupState } from './state.ts';

/**
 * Notes that a device signed two entries with one sequence number, and takes what it paid from there on out of the books.
 *
 * The proof kept is the smallest pair by id, so that all phones show the same one. Entries that others built in good
 * faith stay valid. (protocol §5; acceptances up to the cover come with its full rule)
 */
export function forkDevice(state: GroupState, device: DeviceId, seq: number, siblings: readonly EntryId[]): void {
  const known = state.log.forks.get(device);
  if (known !== undefined && known.seq < seq) return;
  const [first, second] = [...siblings].sort();
  if (first === undefined || second === undefined) return;
  state.log.forks.set(device, { seq, proof: [first, second] });
  // A further branch from the same number voids nothing more.
  if (known?.seq === seq) return;
  for (const transfer of state.accounts.transfers.values()) {
    if (transfer.fromDevice === device) recount(state.accounts, transfer, state.log.forks);
  }
}
