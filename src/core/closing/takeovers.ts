/** Where a lost device, or one account that it kept, ends since somebody took over what was left. (protocol §8) */
import { compareText } from '../../lib/compare.ts';
import { recountDevice } from '../accounts/counting.ts';
import type { CustodyKey } from '../accounts/custody/state.ts';
import type { DeviceId } from '../ids.ts';
import type { GroupState } from '../state.ts';
import type { Takeover } from './state.ts';

/** `of`: the lost device itself, or the account in its custody that alone was taken over. */
export function noteTakeover(state: GroupState, lost: DeviceId, of: DeviceId | CustodyKey, takeover: Takeover): void {
  const { takeovers } = state.closing;
  takeovers.set(
    of,
    [...(takeovers.get(of) ?? []), takeover].sort((left, right) => compareText(left.by, right.by)),
  );
  recountDevice(state, lost);
}
