/**
 * Which entries of a log a relay has shown, and which it lacks.
 *
 * Asked at every change of the books. So each chain is looked at only beyond the stretch, from its opening on, that has
 * been shown without a gap: what a change costs depends on what is new, not on how long the group has lived.
 */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { atHandBelow, chainUpTo, type DeviceChain, type Log, type LogNode } from '../../core/log.ts';

export class ShownEntries {
  readonly #shown = new Set<EntryId>();
  /** Ends of those stretches, of chains with one branch. A chain that forked is looked at whole: there are few. */
  readonly #ends = new Map<DeviceId, EntryId>();

  has(id: EntryId): boolean {
    return this.#shown.has(id);
  }

  add(id: EntryId): void {
    this.#shown.add(id);
  }

  clear(): void {
    this.#shown.clear();
    this.#ends.clear();
  }

  /**
   * All of these branches, from the opening up to the entry, were shown: what `newest` has yielded earlier. Of what lies in
   * the archive nobody asks whether it was shown: it lies below what was.
   */
  restore(log: Log, newest: readonly EntryId[]): void {
    for (const end of newest) {
      for (const node of atHandBelow(log, end)) this.#shown.add(node.id);
      const device = log.nodes.get(end)?.device;
      if (device !== undefined && log.chains.get(device)?.tips.size === 1) this.#ends.set(device, end);
    }
  }

  /** The end of every stretch that has been shown without a gap. */
  newest(log: Log): EntryId[] {
    const newest = [...log.chains].flatMap(([device, chain]) => {
      const tips = [...chain.tips.keys()];
      if (tips.length > 1) return tips.flatMap((tip) => this.#shownStretch(chainUpTo(log, tip)).at(-1)?.id ?? []);
      this.#beyond(log, device, chain);
      return this.#ends.get(device) ?? [];
    });
    return [...new Set(newest)];
  }

  /** What has not been shown, a chain after the other. */
  lacking(log: Log): LogNode[] {
    return [...log.chains].flatMap(([device, chain]) =>
      this.#beyond(log, device, chain).filter(({ id }) => !this.#shown.has(id)),
    );
  }

  /** A chain's entries after the stretch that has been shown, which grows by what was shown meanwhile. */
  #beyond(log: Log, device: DeviceId, chain: DeviceChain): LogNode[] {
    const [tip, ...more] = chain.tips.keys();
    if (tip === undefined) return [];
    if (more.length > 0) return [...new Set([tip, ...more].flatMap((each) => chainUpTo(log, each)))];
    const rest = chainUpTo(log, tip, this.#ends.get(device) ?? null);
    const stretch = this.#shownStretch(rest);
    const end = stretch.at(-1);
    if (end !== undefined) this.#ends.set(device, end.id);
    return rest.slice(stretch.length);
  }

  #shownStretch(nodes: readonly LogNode[]): readonly LogNode[] {
    const gap = nodes.findIndex(({ id }) => !this.#shown.has(id));
    return gap < 0 ? nodes : nodes.slice(0, gap);
  }
}
