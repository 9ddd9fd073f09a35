import { useGroup } from '../../view/stores.ts';
import { useVersion } from '../platform/new-version.ts';
import { type OwnErrand, ownErrands } from './own-errands.ts';

export function useOwnErrands(): OwnErrand[] {
  const updateWaits = useVersion((version) => version.waiting);
  return ownErrands(useGroup(), Date.now(), updateWaits);
}
