import { sealedAmount } from '../../../src/core/closing/sealed.ts';
import type { SealedPeriod } from '../../../src/core/closing/state.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import type { Registry } from '../../../src/core/module.ts';
import { registry as everyRule } from '../../../src/modules/core.ts';
import type { ActName } from '../acts/acts.ts';
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
  /** Acts that changed anything. */
  readonly done: ActName[];
  /** Payments that some phone saw sealed, and with how much. */
  readonly seenSealed: Map<
    string,
    { readonly transfer: EntryId; readonly amount: number; readonly checkpoint: EntryId }
  >;
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
  return { village, phones, underway: [], apart: null, done: [], seenSealed: new Map() };
}

const looked = new WeakMap<SimulatedPhone, readonly SealedPeriod[]>();

/** Writes down what is sealed by now on any phone, so that it can be asked for in the end. */
export function noteSealed({ phones, seenSealed }: World): void {
  for (const phone of phones) {
    const { closing, accounts } = phone.state;
    if (closing.sealed.length === 0 || looked.get(phone) === closing.sealed) continue;
    looked.set(phone, closing.sealed);
    for (const transfer of accounts.transfers.values()) {
      const settled = closing.sealed.find((period) => sealedAmount(phone.state, transfer, [period]) !== null);
      const amount = sealedAmount(phone.state, transfer);
      if (amount === null || settled === undefined || transfer.reclaims.length > 0) continue;
      const { checkpoint } = settled;
      seenSealed.set(`${checkpoint} ${transfer.id}`, { transfer: transfer.id, amount, checkpoint });
    }
  }
}
