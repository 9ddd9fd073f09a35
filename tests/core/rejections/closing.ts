/** Every way in which choosing closers, proposing, sealing and inheriting are refused. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { checkpoint, checkpointing, closeBooks, closersNamed, inherit, seal, setClosers } from '../bookkeeping.ts';
import { meet, settle, village } from '../cast.ts';
import { coordinating, together } from '../governing.ts';
import { openingOf, revoke, secondPhone } from '../recovering.ts';
import type { Case } from './case.ts';

/** Ana keeps the books, and Bea and Carla close with her; Dora does not. */
function closing() {
  const phones = village(['ana', 'bea', 'carla', 'dora']);
  const { ana, bea, carla, dora } = phones;
  const closers = setClosers(ana, [ana, bea, carla]);
  const all = [ana, bea, carla, dora] as const;
  meet(...all);
  return { ...phones, closers, all };
}
type Closing = ReturnType<typeof closing>;
const refused = (kind: string, code: string, when: string, verdict: (phones: Closing) => string): Case => ({
  kind,
  code,
  when,
  verdict: () => verdict(closing()),
});

/** Ana and Dora choose themselves instead; Ana knows. */
const replaced = ({ ana, dora, closers, all }: Closing): VerifiedEntry => {
  coordinating(ana, dora);
  meet(...all);
  return together([ana, dora], 'closers.set', closersNamed([ana, dora], closers));
};

const choosingCases = [
  refused('closers.set', 'only-coordinators', 'a member chooses', ({ bea }) => bea.verdictOf(setClosers(bea, [bea]))),
  refused('closers.set', 'needs-more-signers', 'one coordinator replaces them', ({ ana, closers }) =>
    ana.verdictOf(ana.sign('closers.set', closersNamed([ana], closers))),
  ),
  refused('closers.set', 'closers-unsound', 'there is none', ({ ana }) => ana.verdictOf(setClosers(ana, []))),
  refused('closers.set', 'closers-unsound', 'a member has two places', ({ ana, bea }) =>
    ana.verdictOf(setClosers(ana, [bea, secondPhone(bea)])),
  ),
  refused('closers.set', 'closers-unsound', 'a device has two places', ({ ana, bea, carla }) => {
    const device = idToBytes(bea.device);
    const closers = [bea, carla].map(({ member }) => ({ member: idToBytes(member), device }));
    return ana.verdictOf(ana.sign('closers.set', { closers }));
  }),
  refused('closers.set', 'closers-moved-on', 'there are closers, and it replaces none', ({ ana }) =>
    ana.verdictOf(setClosers(ana, [ana])),
  ),
];

const checkpointCases = [
  refused('checkpoint', 'no-such-closers', 'it names something else', ({ ana }) =>
    ana.verdictOf(checkpoint(ana, openingOf(ana))),
  ),
  refused('checkpoint', 'closers-moved-on', 'they were replaced', (phones) => {
    replaced(phones);
    return phones.ana.verdictOf(checkpoint(phones.ana, phones.closers));
  }),
  refused('checkpoint', 'only-the-bookkeeper', 'another closer proposes', ({ bea, closers }) =>
    bea.verdictOf(checkpoint(bea, closers)),
  ),
  refused('checkpoint', 'no-such-checkpoint', 'it builds on something else', ({ ana, closers }) =>
    ana.verdictOf(checkpoint(ana, closers, { previous: openingOf(ana) })),
  ),
  refused('checkpoint', 'wrong-height', 'it leaves one out', ({ ana, closers }) =>
    ana.verdictOf(checkpoint(ana, closers, { height: 2 })),
  ),
  refused('checkpoint', 'height-taken', 'it was proposed at this height before', ({ ana, closers }) => {
    checkpoint(ana, closers);
    return ana.verdictOf(checkpoint(ana, closers));
  }),
  refused('checkpoint', 'cut-goes-back', 'it leaves out what the one before contained', ({ ana, closers }) => {
    const first = checkpoint(ana, closers);
    return ana.verdictOf(checkpoint(ana, closers, { previous: first, cut: [openingOf(ana).entry.id] }));
  }),
];

const sealingCases = [
  refused('seal', 'no-such-checkpoint', 'it names something else', ({ ana }) =>
    ana.verdictOf(seal(ana, openingOf(ana))),
  ),
  refused('seal', 'no-such-checkpoint', 'the checkpoint was refused', ({ ana, closers }) =>
    ana.verdictOf(seal(ana, checkpoint(ana, closers, { height: 7 }))),
  ),
  refused('seal', 'not-a-closer', 'its author closes nothing', ({ ana, dora, closers }) => {
    const proposed = checkpoint(ana, closers);
    meet(ana, dora);
    return dora.verdictOf(seal(dora, proposed));
  }),
  refused('seal', 'not-a-closer', 'it is another device than the one that was named', ({ ana, bea, closers }) => {
    const proposed = checkpoint(ana, closers);
    const tablet = secondPhone(bea);
    meet(ana, tablet);
    return tablet.verdictOf(seal(tablet, proposed));
  }),
  refused('seal', 'closers-moved-on', 'they were replaced', (phones) => {
    const proposed = checkpoint(phones.ana, phones.closers);
    replaced(phones);
    return phones.ana.verdictOf(seal(phones.ana, proposed));
  }),
  refused('seal', 'height-taken', 'it was sealed before', ({ ana, closers }) => {
    const proposed = checkpoint(ana, closers);
    seal(ana, proposed);
    return ana.verdictOf(seal(ana, proposed));
  }),
];

/** Bea’s phone was lost, and the books are closed over it. */
function lost(phones: Closing) {
  const { ana, bea, carla, dora, closers } = phones;
  const back = secondPhone(bea, 'new');
  const revoked = revoke(back, bea);
  const before = checkpoint(ana, closers);
  meet(ana, carla, dora);
  settle(ana, carla);
  const proposed = closeBooks(closers, ana, carla);
  const unheard = back.copy();
  back.receive(ana.held.values());
  return { back, unheard, revoked, before, proposed };
}
const sealsOf = (phones: Closing, { entry }: VerifiedEntry) =>
  phones.ana.state.closing.checkpoints.get(entry.id)?.seals ?? [];

const inheritingCases = [
  refused('inherit', 'not-the-heir', 'it names no revocation', (phones) => {
    const { ana, closers } = phones;
    const proposed = checkpoint(ana, closers);
    return ana.verdictOf(inherit(ana, openingOf(ana), proposed, []));
  }),
  refused('inherit', 'not-the-heir', 'another device said so', (phones) => {
    const { ana } = phones;
    const { back, revoked, before } = lost(phones);
    meet(ana, back);
    return ana.verdictOf(inherit(ana, revoked, before, []));
  }),
  refused('inherit', 'not-sealed', 'the checkpoint does not contain the revocation', (phones) => {
    const { back, revoked, before } = lost(phones);
    return back.verdictOf(inherit(back, revoked, before, sealsOf(phones, before)));
  }),
  refused('inherit', 'not-sealed', 'there are too few seals', (phones) => {
    const { ana, carla, dora, closers } = phones;
    const { back, revoked } = lost(phones);
    meet(back, ana, carla, dora);
    const proposed = checkpoint(ana, closers);
    back.receive([...ana.held.values(), seal(ana, proposed)]);
    return back.verdictOf(inherit(back, revoked, proposed, sealsOf(phones, proposed)));
  }),
  refused('inherit', 'not-sealed', 'it names something else', (phones) => {
    const { back, revoked } = lost(phones);
    return back.verdictOf(inherit(back, revoked, openingOf(back), []));
  }),
  refused('inherit', 'already-inherited', 'it was taken over before', (phones) => {
    const { ana, carla, dora, closers } = phones;
    const { back, revoked } = lost(phones);
    const proposed = closeBooks(closers, ana, carla, dora, back);
    return back.verdictOf(inherit(back, revoked, proposed, sealsOf(phones, proposed)));
  }),
  refused('inherit', 'two-histories', 'the lost phone had two in the cut', (phones) => {
    const { ana, bea, carla, dora, closers } = phones;
    const back = secondPhone(bea, 'new');
    const copy = bea.copy();
    bea.pay(carla, 1);
    copy.pay(dora, 2);
    meet(ana, bea, carla, dora, copy, back);
    const revoked = revoke(back, bea);
    const proposed = closeBooks(closers, ana, carla, dora, back);
    return back.verdictOf(inherit(back, revoked, proposed, sealsOf(phones, proposed)));
  }),
];

export const closingCases: readonly Case[] = [
  ...choosingCases,
  ...checkpointCases,
  ...sealingCases,
  ...inheritingCases,
  refused('checkpoint', 'malformed', 'it says nothing of the books', ({ ana, closers }) => {
    const { state: _, ...rest } = checkpointing(ana, closers);
    return ana.verdictOf(ana.sign('checkpoint', rest));
  }),
];
