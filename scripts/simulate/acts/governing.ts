/** What the group decides, and who may: one drafts, others stand behind it. */

import type { Entry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { Draft } from '../../../src/core/module.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, others } from './act.ts';
import { type Drafting, drafts, proposable, proposalOf } from './drafts.ts';

/** A phone asks the rules before it signs; what they would refuse is not said. */
const saying =
  (drafting: Drafting): Act =>
  (world, by, choice) => {
    const draft = drafting(world, by, choice);
    if (draft !== null) by.append([draft]);
  };

/** The proposal is read aloud; so many neighbours sign it, and the proposer carries it out. */
export function decide(world: World, by: SimulatedPhone, draft: Draft, { pick, amount }: Choice): void {
  const [proposed] = by.append([proposalOf(draft)]);
  if (proposed === undefined) return;
  const cosigned: Entry[] = [];
  const neighbours = others(world, by).filter(({ stopped }) => !stopped);
  for (const neighbour of neighbours.slice(amount % 2, (amount % 2) + 1 + (pick % 4))) {
    hearAll(neighbour, by);
    cosigned.push(...neighbour.append([{ kind: 'cosign', payload: { ref: idToBytes(proposed.id) } }]));
    hearAll(by, neighbour);
  }
  const cosignatures = cosigned.filter(({ kind }) => kind === 'cosign').map(({ id }) => idToBytes(id));
  by.append([{ kind: 'enact', payload: { ref: idToBytes(proposed.id), refs: cosignatures } }]);
}

/** An assembly about anything at all. */
const assembly: Act = (world, by, choice) => {
  const draft = at(Object.values(proposable), choice.whom + choice.pick)?.(world, by, choice);
  if (draft) decide(world, by, draft, choice);
};

const removeTogether: Act = (world, by, choice) => {
  const draft = drafts.remove(world, by, choice);
  if (draft) decide(world, by, draft, { ...choice, pick: 3 });
};

/** After a removal, and for two who removed one another. */
const restoreTogether: Act = (world, by, choice) => {
  const draft = drafts.restore(world, by, choice);
  if (draft) decide(world, by, draft, { ...choice, pick: 3 });
};

const electCoordinator: Act = (world, by, choice) => {
  const draft = drafts.grantRole(world, by, choice);
  if (draft) decide(world, by, draft, { ...choice, pick: 3 });
};

const replaceClosers: Act = (world, by, choice) => {
  const draft = drafts.nameClosers(world, by, choice);
  if (draft) decide(world, by, draft, { ...choice, pick: 3 });
};

/** The bookkeeper's phone goes round: closers check, and seal by themselves. */
const closingDay: Act = (world, by, choice) => {
  const { closers } = by.state.closing;
  const named = [...closers.values()].at(-1)?.closers[0]?.device;
  const bookkeeper = world.phones.find(({ self, gone }) => self.device === named && !gone) ?? by;
  if (bookkeeper.byzantine && choice.pick % 2 === 0) return;
  const draft = drafts.closeBooks(world, bookkeeper, { ...choice, pick: 1 });
  if (draft !== null) bookkeeper.append([draft]);
  for (const closer of others(world, bookkeeper)) {
    if (choice.amount % 3 === 0 && closer.self.device < bookkeeper.self.device) continue;
    hearAll(closer, bookkeeper);
    if (!closer.byzantine) closer.doDuties();
    hearAll(bookkeeper, closer);
  }
};

export const governing = {
  raise: saying(drafts.raise),
  lend: saying(drafts.advance),
  cut: saying(drafts.cut),
  setPolicy: saying(drafts.setPolicy),
  grantOffice: saying(drafts.grantRole),
  endOffice: saying(drafts.endRole),
  merge: saying(drafts.merge),
  unmerge: saying(drafts.unmerge),
  propose: saying(drafts.propose),
  cosign: saying(drafts.cosign),
  enact: saying(drafts.enact),
  dropProposal: saying(drafts.dropProposal),
  nameClosers: saying(drafts.nameClosers),
  closeBooks: saying(drafts.closeBooks),
  moveInvitation: saying(drafts.moveInvitation),
  vouch: saying(drafts.vouch),
  rotateKey: saying(drafts.rotateKey),
  assembly,
  removeTogether,
  restoreTogether,
  electCoordinator,
  replaceClosers,
  closingDay,
} as const;
