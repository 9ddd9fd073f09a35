import type { CborMap } from '../../../src/wire/cbor.ts';
import { closeBooks, inheriting, setClosers } from '../bookkeeping.ts';
import { meet } from '../cast.ts';
import { bytesOf, tipsOf, together } from '../governing.ts';
import { approve, askHandover, handOver, pass, passing } from '../keeping.ts';
import { openingOf, secondPhone } from '../recovering.ts';

import { group, type Keeping, refused, says } from './custody-village.ts';

const passes = ({ ana, carla }: Keeping, terms: CborMap): string =>
  ana.verdictOf(together([ana, carla], 'account.pass', terms));
export const passCases = [
  refused('account.pass', 'needs-more-signers', 'one coordinator says it', ({ ana, bea, dora, lola }) =>
    says(ana, 'account.pass', passing(lola, bea, dora, tipsOf(ana, bea))),
  ),
  refused('account.pass', 'cut-of-another', 'the cut is another phone’s', (phones) => {
    const { ana, bea, dora, lola } = phones;
    return passes(phones, passing(lola, bea, dora, tipsOf(ana, dora)));
  }),
  refused('account.pass', 'not-in-custody', 'that phone does not keep it', (phones) => {
    const { ana, bea, dora, lola } = phones;
    return passes(phones, passing(lola, dora, bea, tipsOf(ana, dora)));
  }),
  refused('account.pass', 'no-such-device', 'it names no opening', (phones) => {
    const { ana, bea, dora, lola } = phones;
    return passes(phones, { ...passing(lola, bea, dora, tipsOf(ana, bea)), ref: bytesOf(lola.opening) });
  }),
  refused('account.pass', 'to-oneself', 'it stays where it is', (phones) => {
    const { ana, bea, lola } = phones;
    return passes(phones, passing(lola, bea, bea, tipsOf(ana, bea)));
  }),
  refused('account.pass', 'not-a-keeper', 'the group named others', (phones) => {
    const { ana, dora } = phones;
    const purse = group(phones);
    return passes(phones, passing(purse, ana, dora, tipsOf(ana, ana)));
  }),
  refused('account.pass', 'passed-from-it', 'it went from that phone before', (phones) => {
    const { ana, bea, dora, lola } = phones;
    const { terms } = passedOn(phones);
    says(dora, 'account.inherit', terms);
    meet(ana, dora);
    return passes(phones, passing(lola, dora, bea, tipsOf(ana, dora)));
  }),
];
export const passedOnCases = [
  refused('handover', 'already-enacted', 'it went by that agreement before, and came back', (phones) => {
    const { ana, bea, carla, lola, all } = phones;
    const approval = approve(ana, askHandover(bea, lola, carla));
    meet(...all);
    const handed = handOver(bea, lola, carla, { approval });
    carla.receive([handed]);
    carla.accept(handed);
    const back = handOver(carla, lola, bea);
    meet(bea, carla);
    bea.accept(back);
    return bea.verdictOf(handOver(bea, lola, carla, { approval }));
  }),
  refused('handover.ask', 'passed-from-it', 'it went from that phone before', (phones) => {
    const { terms } = passedOn(phones);
    says(phones.dora, 'account.inherit', terms);
    return phones.dora.verdictOf(askHandover(phones.dora, phones.lola, phones.bea));
  }),
  refused('handover', 'passed-from-it', 'it went from that phone before', (phones) => {
    const { terms } = passedOn(phones);
    says(phones.dora, 'account.inherit', terms);
    return phones.dora.verdictOf(handOver(phones.dora, phones.lola, phones.bea));
  }),
];

/** Bea’s phone is lost: Ana and Carla give what she kept to Dora, and the books are closed over it. */
function passedOn(phones: Keeping, close = true) {
  const { ana, bea, carla, dora, lola } = phones;
  const closers = setClosers(ana, [ana, carla, dora]);
  meet(ana, bea, carla, dora);
  const passed = pass([ana, carla], lola, bea, dora);
  meet(ana, carla);
  const proposed = close ? closeBooks(closers, ana, carla) : openingOf(ana);
  const seals = [...(ana.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [])];
  dora.receive(ana.held.values());
  return { closers, passed, proposed, seals, terms: inheriting(passed, proposed, seals) };
}
export const inheritCases = [
  refused('account.inherit', 'not-the-heir', 'another phone was named', (phones) => {
    const { terms } = passedOn(phones);
    return says(phones.carla, 'account.inherit', terms);
  }),
  refused('account.inherit', 'not-sealed', 'the books are still open', (phones) => {
    const { terms } = passedOn(phones, false);
    return says(phones.dora, 'account.inherit', terms);
  }),
  refused('account.inherit', 'already-inherited', 'it is said twice', (phones) => {
    const { terms } = passedOn(phones);
    says(phones.dora, 'account.inherit', terms);
    return says(phones.dora, 'account.inherit', terms);
  }),
  refused('account.inherit', 'two-histories', 'the lost phone has two', (phones) => {
    const { bea, carla } = phones;
    const copy = bea.copy();
    bea.pay(carla, 1);
    copy.pay(carla, 2);
    meet(bea, copy, ...phones.all);
    return says(phones.dora, 'account.inherit', passedOnAll(phones));
  }),
  refused('account.inherit', 'not-in-custody', 'it was handed on before', (phones) => {
    const { ana, bea, carla, dora, lola } = phones;
    const closers = setClosers(ana, [ana, carla]);
    meet(ana, bea, carla, dora);
    const asked = askHandover(bea, lola, carla);
    meet(ana, bea);
    const approval = approve(ana, asked);
    const passed = pass([ana, carla], lola, bea, dora);
    bea.receive([approval]);
    handOver(bea, lola, carla, { approval });
    meet(ana, bea);
    const proposed = closeBooks(closers, ana, carla);
    dora.receive(ana.held.values());
    const seals = [...(ana.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [])];
    return says(dora, 'account.inherit', inheriting(passed, proposed, seals));
  }),
  refused('account.inherit', 'passed-from-it', 'it went from that phone as well', (phones) => {
    const { ana, bea, carla, dora, lola } = phones;
    const closers = setClosers(ana, [ana, carla]);
    meet(ana, bea, carla, dora);
    const before = tipsOf(ana, bea);
    const approval = approve(ana, askHandover(bea, lola, dora));
    meet(ana, bea);
    const handed = handOver(bea, lola, dora, { approval });
    meet(bea, dora);
    dora.accept(handed);
    meet(...phones.all);
    const back = pass([ana, carla], lola, dora, bea);
    const other = secondPhone(dora, 'other');
    meet(ana, other);
    together([ana, carla], 'account.pass', passing(lola, bea, other, before));
    const proposed = closeBooks(closers, ana, carla);
    const seals = [...(ana.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [])];
    bea.receive(ana.held.values());
    return says(bea, 'account.inherit', inheriting(back, proposed, seals));
  }),
];
/** Of a phone that signed two histories each tip is named. */
function passedOnAll({ ana, bea, carla, dora, lola }: Keeping): CborMap {
  const closers = setClosers(ana, [ana, carla]);
  meet(ana, carla, dora);
  const passed = together([ana, carla], 'account.pass', passing(lola, bea, dora, tipsOf(ana, bea)));
  const proposed = closeBooks(closers, ana, carla);
  dora.receive(ana.held.values());
  const seals = [...(ana.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [])];
  return inheriting(passed, proposed, seals);
}
