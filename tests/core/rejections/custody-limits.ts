/** Every way in which changing the limit of an account is refused that is kept for somebody. */
import { idToBytes } from '../../../src/core/ids.ts';
import { maxAmount } from '../../../src/core/membership/founding.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet } from '../cast.ts';
import { bytesOf, cutting, limitTip, raising } from '../governing.ts';
import { handOver, type Kept, open } from '../keeping.ts';
import type { Case } from './case.ts';
import { type Keeping, refused, says } from './custody-village.ts';

type Terms = (phones: Keeping, amount: number, more?: CborMap) => CborMap;

/** By coordinators of Lola's account, which Bea keeps; five hours. */
const of = (lola: Kept): CborMap => ({ member: idToBytes(lola.account), ref: bytesOf(lola.opening) });
const changes: readonly (readonly ['limit.raise' | 'limit.cut', Terms])[] = [
  ['limit.raise', ({ bea, lola }, amount, more) => ({ ...raising(bea, amount), ...of(lola), ...more })],
  ['limit.cut', ({ bea, lola }, amount, more) => ({ ...cutting(bea, amount), ...of(lola), ...more })],
];

const changing = changes.flatMap(([kind, terms]): Case[] => [
  refused(kind, 'only-coordinators', 'the helper who keeps the account says so', (phones) =>
    says(phones.bea, kind, terms(phones, 1)),
  ),
  refused(kind, 'unknown-unit', 'the group has no such unit, of an account in custody', (phones) =>
    says(phones.ana, kind, terms(phones, 1, { unit: 'apples' })),
  ),
  refused(kind, 'no-such-limit', 'it builds on the opening of another account in custody', (phones) => {
    const rosa = open(phones.bea);
    meet(...phones.all);
    return says(phones.ana, kind, terms(phones, 1, { ref: bytesOf(rosa.opening) }));
  }),
  refused(kind, 'no-such-limit', 'it builds on the limit of the keeper’s own account', (phones) =>
    says(phones.ana, kind, terms(phones, 1, { ref: bytesOf(limitTip(phones.bea)) })),
  ),
  refused(kind, 'limit-moved-on', 'its author knows of another change of the account', (phones) => {
    phones.ana.sign('limit.cut', { ...cutting(phones.bea, 1), ...of(phones.lola) });
    return says(phones.ana, kind, terms(phones, 1));
  }),
]);

export const custodyLimitCases: readonly Case[] = [
  ...changing,
  refused(
    'limit.raise',
    'limit-too-high',
    'no believable balance of an account in custody is that far below',
    (phones) => says(phones.ana, 'limit.raise', { ...raising(phones.bea, maxAmount - 299), ...of(phones.lola) }),
  ),
  refused('limit.cut', 'limit-below-zero', 'it takes more than the opening granted', (phones) =>
    says(phones.ana, 'limit.cut', { ...cutting(phones.bea, 301), ...of(phones.lola) }),
  ),
  refused('accept', 'not-your-account', 'the account whose limit was raised has been handed on', (phones) => {
    const { ana, bea, carla } = phones;
    const purse = open(ana);
    meet(ana, bea, carla);
    const raised = carla.sign('limit.raise', { ...raising(ana, 1), ...of(purse) });
    handOver(ana, purse, bea);
    ana.receive([raised]);
    return ana.verdictOf(ana.accept(raised));
  }),
  refused('accept', 'limit-moved-on', 'it builds on what was before the account was handed on', (phones) => {
    const { ana, bea, carla } = phones;
    const purse = open(ana);
    meet(ana, bea, carla);
    const raised = carla.sign('limit.raise', { ...raising(bea, 1), ...of(purse) });
    const handed = handOver(ana, purse, bea);
    bea.receive([...ana.held.values(), ...carla.held.values()]);
    bea.accept(handed);
    return bea.verdictOf(bea.accept(raised));
  }),
  refused('limit.cut', 'limit-below-zero', 'it takes more than was handed on', (phones) => {
    const { ana, bea } = phones;
    const purse = open(ana, { limit: 50 });
    const handed = handOver(ana, purse, bea);
    return says(ana, 'limit.cut', { ...cutting(bea, 51), ...of(purse), ref: bytesOf(handed) });
  }),
];
