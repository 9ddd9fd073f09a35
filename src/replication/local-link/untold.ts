/** What has come into this phone's books since the other one was told what they hold, and did not come from there. */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { atHandBelow, type Log } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';

/** More than these of one chain are not sent unasked: the other hears soon of its end, and asks. */
const unaskedMax = 256;

export class Untold {
  /** The ends of my chains when I last looked. */
  #ends = new Map<DeviceId, ReadonlySet<EntryId>>();
  /** What they said since. */
  readonly #heard = new Set<EntryId>();

  heard(ids: readonly EntryId[]): void {
    for (const id of ids) this.#heard.add(id);
  }

  /** In the order in which it can be admitted. What is yielded counts as told from then on. */
  take(log: Log): EntryId[] {
    const nodes = [...log.chains].flatMap(([device, { tips }]) =>
      [...tips.keys()].flatMap((tip) => this.#freshBelow(log, device, tip)),
    );
    this.#ends = new Map([...log.chains].map(([device, { tips }]) => [device, new Set(tips.keys())]));
    // What waits for something else counts as fresh when it is admitted, and was heard all the same.
    for (const id of this.#heard) if (log.nodes.has(id)) this.#heard.delete(id);
    return [...new Set(nodes)].sort(compareNodes).map(({ id }) => id);
  }

  #freshBelow(log: Log, device: DeviceId, tip: EntryId) {
    const ends = this.#ends.get(device);
    const fresh = [];
    for (const node of atHandBelow(log, tip)) {
      if (ends?.has(node.id) || this.#heard.has(node.id)) return fresh;
      if (fresh.length === unaskedMax) return [];
      fresh.push(node);
    }
    return fresh;
  }
}
