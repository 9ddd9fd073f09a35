/** What acts share: phones that come and go, and something of some kind to pick. */
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { Phone } from '../core/cast.ts';

export type World = { readonly phones: Phone[] };
/** Small numbers that an act reads as it likes. */
export type Choice = { readonly whom: number; readonly pick: number; readonly amount: number };
/** What may happen in one step of a random history. It yields all that was signed; nothing, when it is impossible. */
export type Act = (world: World, by: Phone, choice: Choice) => readonly VerifiedEntry[];

export const phonesMax = 7;
export const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
export const someEntry = (phone: Phone, pick: number): VerifiedEntry | undefined => at([...phone.held.values()], pick);
export const ofKind = (phone: Phone, kind: string): VerifiedEntry[] =>
  [...phone.held.values()].filter(({ entry }) => entry.kind === kind);

export const arrive = (world: World, phone: Phone): Phone => {
  world.phones.push(phone);
  return phone;
};

/** The first whose entry stands in the other's books, and who opened a chain: somebody whom `by` can name. */
export const somebodyKnown = (world: World, by: Phone, pick: number): Phone | undefined =>
  at(
    world.phones.filter(({ device }) => device !== by.device && by.state.membership.devices.has(device)),
    pick,
  );
