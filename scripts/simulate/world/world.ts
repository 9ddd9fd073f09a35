import type { Registry } from '../../../src/core/module.ts';
import { registry as everyRule } from '../../../src/modules/core.ts';
import type { Schedule } from '../schedule.ts';
import { FakeSigner } from './fake-signer.ts';
import { foundedVillage, names, startedAt } from './founding.ts';
import type { Message } from './network.ts';
import { SimulatedPhone, type Village } from './phone.ts';

const yearMs = 365 * 24 * 3600 * 1000;
export const phonesMax = 8;

/** All phones of one simulated village, and what is on its way between them. */
export type World = {
  readonly village: Village;
  readonly phones: SimulatedPhone[];
  /** Sent and not yet delivered, in the order of sending; delivered in any. */
  readonly underway: Message[];
  /** Phones by side, while a mountain stands between them. */
  apart: ReadonlyMap<SimulatedPhone, number> | null;
};

export function worldOf({ byzantine, clocks }: Schedule, registry: Registry = everyRule): World {
  const { group, signer, entries } = foundedVillage();
  const village = { group, registry, signer: new FakeSigner(signer) };
  const phones = names.map((name, at) => {
    const now = startedAt + (clocks[at] ?? 0) * yearMs;
    const phone = new SimulatedPhone(name, village, { byzantine: byzantine.includes(at), now });
    phone.adopt(entries);
    return phone;
  });
  return { village, phones, underway: [], apart: null };
}
