import { useCallback, useEffect, useState } from 'react';
import { useGroup } from '../../view/stores.ts';
import type { DoorView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';

/** The group's door; `null` until it is read. Asked again whenever anything changes: somebody may have knocked. */
export function useDoor(): DoorView | null {
  const { group, version } = useGroup();
  const [door, setDoor] = useState<DoorView | null>(null);
  const ask = useCallback(() => void minga().doors('door', group).then(setDoor), [group]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the books and for what was heard at the door
  useEffect(ask, [ask, version]);
  return door;
}
