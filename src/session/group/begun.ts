/**
 * Books that were begun from a base. What is shown goes on from there; beside it the phone replays for itself whatever of the
 * history comes in, from the founding on, and that takes its place once it has come as far. (decision 0023)
 */
import { admitOnBase } from '../../core/archive/going-on.ts';
import type { Entry, VerifiedEntry } from '../../core/entry.ts';
import type { EntryId } from '../../core/ids.ts';
import { allTips } from '../../core/log.ts';
import type { Registry } from '../../core/module.ts';
import { type Admission, admit } from '../../core/replay.ts';
import { emptyState, type GroupState } from '../../core/state.ts';
import { isVouched } from './vouching.ts';

export class Begun {
  readonly shown: GroupState;
  readonly own: GroupState;
  /** Entries under the base and beyond it, as far as they were ever heard of. */
  readonly #tips: readonly EntryId[];
  readonly #registry: Registry;

  constructor(registry: Registry, shown: GroupState) {
    this.#registry = registry;
    this.shown = shown;
    this.own = emptyState(shown.group);
    this.#tips = allTips(shown.log);
  }

  knows(id: EntryId): boolean {
    const { nodes, waiting } = this.own.log;
    return nodes.has(id) || waiting.has(id);
  }

  /** What the base names vouches for nothing: whoever made up the one could make up the other. */
  vouches(entry: Entry): boolean {
    return isVouched(this.own.log, entry);
  }

  admit(verified: readonly VerifiedEntry[]): Admission {
    admit(this.#registry, this.own, verified);
    return admitOnBase(this.#registry, this.shown, verified);
  }

  /** Nothing of what is shown is missing from the phone's own replay. */
  get isWhole(): boolean {
    const { nodes } = this.own.log;
    return this.#tips.every((tip) => nodes.has(tip)) && allTips(this.shown.log).every((tip) => nodes.has(tip));
  }

  /** Of 100, how much of the history is here: under each chain's end lie as many entries as its number says. */
  get percent(): number {
    const { nodes } = this.shown.log;
    const whole = this.#tips.reduce((sum, tip) => sum + 1 + (nodes.get(tip)?.seq ?? 0), 0);
    return Math.min(99, Math.floor((100 * this.own.log.nodes.size) / Math.max(1, whole)));
  }
}
