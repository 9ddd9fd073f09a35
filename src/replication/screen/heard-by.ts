/** How far a device has heard, for all that this phone can tell. Pure. */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';

/**
 * Of every chain the last entry that the device's newest entries build upon, however far below. Each entry is walked
 * once; where a device has two histories, the longer one that was heard is meant.
 */
export function heardBy({ nodes, chains }: Log, device: DeviceId): EntryId[] {
  const last = new Map<DeviceId, { readonly id: EntryId; readonly seq: number }>();
  const seen = new Set<EntryId>();
  const walk = [...(chains.get(device)?.tips.keys() ?? [])];
  for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
    const node = nodes.get(id);
    if (node === undefined || seen.has(id)) continue;
    seen.add(id);
    if (node.seq > (last.get(node.device)?.seq ?? -1)) last.set(node.device, node);
    walk.push(...node.links);
  }
  return [...last.values()].map(({ id }) => id);
}
