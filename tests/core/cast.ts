/**
 * The cast: villages of phones that sign, meet and part, for tests of the core and of everything above it.
 *
 *     const { ana, bea } = village(['ana', 'bea'], { limit: 600 });   // founded, joined, admitted, accepted
 *     const paid = ana.pay(bea, 60);                                  // on ana's phone only
 *     meet(ana, bea);                                                 // both hold what either held
 *     bea.accept(paid);
 *     settle(ana, bea);                                               // and all that phones do by themselves
 *
 * Two phones are apart until they meet; a fork is `const copy = ana.copy()`, after which both sign. Names make the keys,
 * so the same test signs the same bytes every time. Rules of the protocol are never bent here: what a phone of the cast
 * signs is judged by the same replay as everybody's, and a test asks for the outcome with `verdictOf`.
 */
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { type GroupId, idToBytes } from '../../src/core/ids.ts';
import { groupOf } from '../../src/core/membership/founding.ts';
import type { Registry } from '../../src/core/module.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { registry as everyModule } from '../../src/modules/core.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { hours, keyOf, Phone } from './phone.ts';

export type VillageOptions = {
  /** How far below zero each may go, in minutes. 600 by default. */
  readonly limit?: number;
  readonly registry?: Registry;
  /** Fields of the founding that differ from the usual ones. */
  readonly founding?: CborMap;
};

/** A group whose first name founded it and invited the others, one by one. All hold the same entries; nothing waits. */
export function village<const N extends string>(
  names: readonly N[],
  { limit = 600, registry = everyModule, founding = {} }: VillageOptions = {},
): Record<N, Phone> {
  const [first, ...others] = names;
  if (first === undefined) throw new Error('a village needs a founder');
  const founder = foundingPhone(first, { limits: { [hours]: limit }, ...founding }, registry);
  const phones = [founder];
  for (const name of others) {
    const invited = founder.invite(limit, { name: `for ${name}` });
    const phone = newcomer(name, founder, registry);
    phone.join(invited);
    phones.push(phone);
    settle(founder, phone);
  }
  settle(...phones);
  return Object.fromEntries(names.map((name, at) => [name, phones[at]])) as Record<N, Phone>;
}

/** The phone that founds a group, having signed its founding. */
export function foundingPhone(name: string, fields: CborMap = {}, registry: Registry = everyModule): Phone {
  const nameless = new Phone(name, emptyState('' as GroupId), registry);
  const payload = { ...foundingOf(nameless), ...fields };
  const founder = new Phone(name, emptyState(groupOf(payload)), registry);
  founder.sign('found', payload);
  return founder;
}

/** What a founder signs, with the village's usual unit and a limit of 600 minutes. */
export const foundingOf = (founder: Phone): CborMap => ({
  name: 'Minga',
  agreement: 'We help one another.',
  units: [{ id: hours, name: 'Hours', is: 'time', scale: 0 }],
  limits: { [hours]: 600 },
  policies: {},
  nonce: keyOf('nonce').slice(0, 16),
  device: idToBytes(founder.device),
  ...founder.opening(),
});

/** A phone that holds what another one holds and has signed nothing: a newcomer's, or with "ana/tablet" Ana's second. */
export function newcomer(name: string, host: Phone, registry = host.registry): Phone {
  const phone = new Phone(name, emptyState(host.state.group), registry);
  phone.receive(host.held.values());
  return phone;
}

/** All of them come to hold what any of them held. Nobody signs anything. */
export function meet(...phones: readonly Phone[]): void {
  const everything = phones.flatMap((phone) => [...phone.held.values()]);
  for (const phone of phones) phone.receive(everything);
}

/** They meet, and each does what a phone does by itself, until nothing is left to do. */
export function settle(...phones: readonly Phone[]): void {
  for (let round = 0; round < 20; round += 1) {
    meet(...phones);
    if (phones.flatMap((phone) => phone.doDuties()).length === 0) return;
  }
  throw new Error('duties never end');
}

/** The books that follow from these entries on a phone that knew nothing, in the order given. */
export function replayed(
  group: GroupId,
  entries: Iterable<VerifiedEntry>,
  registry: Registry = everyModule,
): GroupState {
  const state = emptyState(group);
  admit(registry, state, [...entries]);
  return state;
}

export { hours, keyOf, Phone, verified } from './phone.ts';
