/** What dishonest entries say. */
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';

export const payment = (from: SimulatedPhone, to: SimulatedPhone, device: SimulatedPhone, amount: number): CborMap => ({
  from: idToBytes(from.self.member),
  to: idToBytes(to.self.member),
  toDevice: idToBytes(device.self.device),
  unit: hours,
  amount,
});

export const about = (ref: { readonly id: EntryId }): CborMap => ({ ref: idToBytes(ref.id) });
