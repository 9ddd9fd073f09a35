/** Two phones of the cast that are online together, on a relay that stores nothing for either. */
import type { CarriedBooks } from '../../../src/core/carrier.ts';
import { decodeEntry } from '../../../src/core/entry.ts';
import { LiveCatchUp } from '../../../src/replication/catch-up/live-catch-up.ts';
import { type Phone, verified } from '../../core/cast.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';

/** What a channel sees of a phone of the cast. */
export const carriedBooks = (phone: Phone): CarriedBooks => ({
  group: phone.state.group,
  device: phone.self.device,
  log: () => phone.state.log,
  read: async (ids) =>
    ids.flatMap((id) => {
      const held = phone.held.get(id);
      return held === undefined ? [] : [{ bytes: held.entry.bytes, signature: held.signature }];
    }),
  receiveEntries: async (signed) => {
    const entries = signed.map(({ bytes }) => decodeEntry(bytes));
    phone.receive(entries.flatMap((entry) => (entry.ok ? [verified(entry.value)] : [])));
  },
  receiveParcel: async () => undefined,
  receiveHave: async () => undefined,
  myHave: async () => null,
  parcels: () => [],
  onChange: () => () => undefined,
});

/** Whether what one says reaches the other. */
export type Hearing = (message: Uint8Array) => boolean;
export const together: Hearing = () => true;
export const apart: Hearing = () => false;

/** The first says what it has; the two talk until nothing more is said. */
export async function converse(one: Phone, other: Phone, hears: Hearing): Promise<void> {
  const clock = makeManualClock();
  const said: (() => Promise<void>)[] = [];
  const speaking = (phone: Phone, speaker: number, listener: () => LiveCatchUp): LiveCatchUp =>
    new LiveCatchUp({
      ...{ books: carriedBooks(phone), clock, speaker: new Uint8Array(8).fill(speaker), isAlone: () => false },
      say: async (message) => {
        if (hears(message)) said.push(() => listener().hear(message));
      },
    });
  const first: LiveCatchUp = speaking(one, 1, () => second);
  const second: LiveCatchUp = speaking(other, 2, () => first);
  await first.sayTips();
  for (let next = said.shift(); next !== undefined; next = said.shift()) {
    await next();
    clock.advance(10_000);
    // What a timer set off is said before the next turn.
    await new Promise(setImmediate);
  }
}
