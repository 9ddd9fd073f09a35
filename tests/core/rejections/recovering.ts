/** Every way in which revoking, refusing, guarding and handing on are refused. */
import { idToBytes } from '../../../src/core/ids.ts';
import { meet, newcomer, type Phone, village } from '../cast.ts';
import { bytesOf } from '../governing.ts';
import {
  addByGuardians,
  guardianWord,
  moveInvitation,
  openingOf,
  revoke,
  revoking,
  secondPhone,
  setGuardians,
  veto,
  vouchAsGuardian,
} from '../recovering.ts';
import type { Case } from './case.ts';

const quartet = () => village(['ana', 'bea', 'carla', 'dora']);
type Quartet = ReturnType<typeof quartet>;
const refused = (kind: string, code: string, when: string, verdict: (phones: Quartet) => string): Case => ({
  kind,
  code,
  when,
  verdict: () => verdict(quartet()),
});
const signed = (by: Phone, ...terms: Parameters<Phone['sign']>): string => by.verdictOf(by.sign(...terms));

const revocationCases = [
  refused('device.revoke', 'not-a-member', 'it speaks for the root of somebody else', ({ ana, bea }) => {
    const back = secondPhone(bea);
    return signed(back, 'device.revoke', { ...revoking(bea, []), root: idToBytes(ana.member) });
  }),
  refused('device.revoke', 'to-oneself', 'a device revokes itself', ({ bea }) => bea.verdictOf(revoke(bea, bea))),
  refused('device.revoke', 'no-such-device', 'the device is another member’s', ({ ana, bea }) =>
    signed(bea, 'device.revoke', { ...revoking(ana, []), root: idToBytes(bea.member) }),
  ),
  refused('device.revoke', 'no-such-device', 'it names another entry than the one that opened the chain', ({ bea }) => {
    const back = secondPhone(bea);
    return signed(back, 'device.revoke', { ...revoking(bea, []), ref: bytesOf(openingOf(back)) });
  }),
  refused('device.revoke', 'needs-card-or-guardians', 'neither card nor guardians say so', ({ bea }) => {
    const back = secondPhone(bea);
    return back.verdictOf(revoke(back, bea, [], false));
  }),
  refused('device.revoke', 'cut-of-another', 'the cut is an entry of another device', ({ ana, bea }) => {
    const back = secondPhone(bea);
    return back.verdictOf(revoke(back, bea, [openingOf(ana)]));
  }),
  refused('device.veto', 'no-such-device', 'it names an entry that opened no chain', ({ ana }) =>
    ana.verdictOf(ana.about('device.veto', ana.invite(0))),
  ),
  refused('device.veto', 'no-such-device', 'the device is another member’s', ({ ana, bea }) =>
    ana.verdictOf(veto(ana, bea)),
  ),
  refused('device.veto', 'to-oneself', 'a device refuses itself', ({ ana }) => ana.verdictOf(veto(ana, ana))),
  refused('device.veto', 'not-by-guardians', 'the device came with the card', ({ bea }) =>
    bea.verdictOf(veto(bea, secondPhone(bea))),
  ),
];

/** Bea chose Carla and Dora, and all know. */
function guarded({ ana, bea, carla, dora }: Quartet) {
  const choice = setGuardians(bea, [carla, dora]);
  meet(ana, bea, carla, dora);
  return { choice, back: newcomer('bea/new', carla) };
}

const guardianCases = [
  refused('guardians.set', 'to-oneself', 'one guards oneself', ({ ana, bea }) =>
    bea.verdictOf(setGuardians(bea, [ana, bea])),
  ),
  refused('guardians.set', 'guardians-unsound', 'one is named twice', ({ ana, bea }) =>
    bea.verdictOf(setGuardians(bea, [ana, ana])),
  ),
  refused('guardians.set', 'guardians-unsound', 'one alone would be enough', ({ ana, bea, carla }) =>
    bea.verdictOf(setGuardians(bea, [ana, carla], 1)),
  ),
  refused('guardians.set', 'guardians-unsound', 'more are needed than there are', ({ ana, bea, carla }) =>
    bea.verdictOf(setGuardians(bea, [ana, carla], 3)),
  ),
  refused('guardian.vouch', 'no-such-guardians', 'it names something else', ({ ana, bea }) =>
    ana.verdictOf(vouchAsGuardian(ana, openingOf(ana), bea)),
  ),
  refused('guardian.vouch', 'not-a-guardian', 'another was chosen', (phones) => {
    const { choice, back } = guarded(phones);
    return phones.ana.verdictOf(vouchAsGuardian(phones.ana, choice, back));
  }),
  refused('guardian.vouch', 'guardians-moved-on', 'the member has chosen again', (phones) => {
    const { choice, back } = guarded(phones);
    setGuardians(phones.bea, [phones.carla, phones.dora]);
    phones.carla.receive(phones.bea.held.values());
    return signed(phones.carla, 'guardian.vouch', guardianWord(choice, back));
  }),
  refused('device.add', 'needs-card-or-guardians', 'too few guardians say so', (phones) => {
    const { choice, back } = guarded(phones);
    const word = vouchAsGuardian(phones.carla, choice, back);
    back.receive(phones.carla.held.values());
    return back.verdictOf(addByGuardians(back, openingOf(phones.bea), [word]));
  }),
  refused('device.add', 'needs-card-or-guardians', 'it has neither card nor words', ({ bea }) => {
    const back = newcomer('bea/new', bea);
    const { authorisation: _, ...rest } = back.opening();
    return signed(back, 'device.add', { ref: bytesOf(openingOf(bea)), ...rest });
  }),
];

const invitationCases = [
  refused('invite.move', 'no-such-invitation', 'it names something else', ({ ana, bea }) =>
    ana.verdictOf(moveInvitation(ana, openingOf(ana), bea)),
  ),
  refused('invite.move', 'only-coordinators', 'a member hands their own on', ({ bea, carla }) =>
    bea.verdictOf(moveInvitation(bea, bea.invite(0), carla)),
  ),
  refused('invite.move', 'more-than-the-invitation-says', 'it gives more uses than there were', ({ ana, bea }) =>
    ana.verdictOf(moveInvitation(ana, ana.invite(0, { uses: 2 }), bea, 3)),
  ),
  refused('admit', 'not-your-invitation', 'the invitation was handed on to another', ({ ana, bea }) => {
    const invited = ana.invite(0);
    const joined = newcomer('eli', ana).join(invited);
    ana.receive([joined]);
    moveInvitation(ana, invited, bea);
    return ana.verdictOf(ana.admit(joined, 0));
  }),
];

const proofOf = (when: string, refs: (phones: Quartet) => readonly Parameters<typeof bytesOf>[0][]): Case =>
  refused('fork.proof', 'no-fork', when, (phones) =>
    signed(phones.ana, 'fork.proof', { refs: refs(phones).map(bytesOf) }),
  );
const proofCases = [
  proofOf('both are one entry', ({ ana }) => [openingOf(ana), openingOf(ana)]),
  proofOf('there is only one', ({ ana }) => [openingOf(ana)]),
  proofOf('they are of two devices', ({ ana, bea }) => [openingOf(ana), openingOf(bea)]),
  proofOf('one follows the other', ({ ana }) => [ana.sign('acknowledge', {}), ana.sign('acknowledge', {})]),
];

export const recoveringCases: readonly Case[] = [
  ...revocationCases,
  ...guardianCases,
  ...invitationCases,
  ...proofCases,
];
