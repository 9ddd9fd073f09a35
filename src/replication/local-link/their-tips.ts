/** What the phone at the other end said to have. (protocol §12) */
import type { Log } from '../../core/log.ts';
import type { ChainTips } from '../../wire/catch-up.ts';

/** What is said of more chains than these is not kept: no group has so many phones, and a liar could go on for ever. */
const chainsMax = 16_384;

export class TheirTips {
  readonly #chains = new Map<string, ReadonlySet<string>>();

  /** Said in parts where there is much of it; what a part names is as it says. */
  said(chains: readonly ChainTips[]): void {
    for (const { device, tips } of chains) {
      if (this.#chains.has(device) || this.#chains.size < chainsMax) this.#chains.set(device, new Set(tips));
    }
  }

  /** Everything they said to have. */
  chains(): ChainTips[] {
    return [...this.#chains].map(([device, tips]) => ({ device, tips: [...tips] }));
  }

  /** Whether that is what is in this log, and nothing else. */
  equal(log: Log): boolean {
    if (this.#chains.size !== log.chains.size) return false;
    for (const [device, { tips }] of log.chains) {
      const theirs = this.#chains.get(device);
      if (theirs?.size !== tips.size || [...tips.keys()].some((tip) => !theirs.has(tip))) return false;
    }
    return true;
  }
}
