/** Whoever has in their keeping what belongs to all, and helps themselves: at least once for each name by which the rules refuse. */
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import type { CborMap, CborValue } from '../../../src/wire/cbor.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, ofKind, others } from './act.ts';
import { keptBy } from './drafts-of-custody.ts';
import { type Forgeries, forgeSome, hearEverybody } from './forging.ts';
import { founderOf } from './keeping.ts';
import { giveTo, naming, payingOut } from './pooling.ts';

type Bytes = Uint8Array;
type Scene = {
  /** Of the group: one from which only what was decided is paid, and one that others are to keep by now. */
  readonly purse: Bytes;
  readonly lost: Bytes;
  readonly me: Bytes;
  readonly third: Bytes;
  readonly thirdDevice: Bytes;
  /** What came in, to either. */
  readonly given: Bytes;
  readonly givenToLost: Bytes;
  /** Decided: twenty for the third, paid; twenty for me, written down; thirty for the third. */
  readonly paid: Bytes;
  readonly written: Bytes;
  readonly fresh: Bytes;
  readonly nothing: Bytes;
  /** Signed by all, and not to be done all the same. */
  readonly nobodyNamed: CborMap;
  readonly oldChoice: CborMap;
  readonly ofANeighbour: CborMap;
};

type More = { readonly mandate?: Bytes; readonly from?: Bytes; readonly amount?: number };
const pays = ({ purse, third, thirdDevice }: Scene, { from = purse, amount = 20, ...more }: More = {}): CborMap => ({
  ...{ from, to: third, toDevice: thirdDevice, unit: hours, amount },
  ...more,
});
const writes = ({ purse, me }: Scene, { from = purse, amount = 20, ...more }: More = {}): CborMap => ({
  ...{ from, to: me, unit: hours, amount },
  ...more,
});

type OfPurses =
  | 'needs-a-mandate'
  | 'no-such-mandate'
  | 'mandate-differs'
  | 'mandate-used'
  | 'not-a-keeper'
  | 'keepers-unsound'
  | 'keepers-moved-on'
  | 'not-of-the-group';

const raids: Forgeries<Scene, OfPurses> = {
  'needs-a-mandate': {
    pay: (scene) => pays(scene),
    record: (scene) => writes(scene),
    reverse: ({ given: ref }) => ({ ref }),
  },
  'no-such-mandate': {
    pay: (scene) => pays(scene, { mandate: scene.nothing }),
    record: (scene) => writes(scene, { mandate: scene.nothing }),
  },
  'mandate-differs': {
    pay: (scene) => pays(scene, { mandate: scene.fresh, amount: 31 }),
    record: (scene) => writes(scene, { mandate: scene.fresh }),
  },
  'mandate-used': {
    pay: (scene) => pays(scene, { mandate: scene.paid }),
    record: (scene) => writes(scene, { mandate: scene.written }),
  },
  'not-a-keeper': {
    pay: (scene) => pays(scene, { from: scene.lost }),
    record: (scene) => writes(scene, { from: scene.lost }),
    reverse: ({ givenToLost: ref }) => ({ ref }),
  },
  'keepers-unsound': { enact: ({ nobodyNamed }) => nobodyNamed },
  'keepers-moved-on': { enact: ({ oldChoice }) => oldChoice },
  'not-of-the-group': { enact: ({ ofANeighbour }) => ofANeighbour },
};

/** What it takes to carry out what all have signed. */
function signedByAll(world: World, by: SimulatedPhone, act: string, terms: CborMap): CborMap {
  const refs: CborValue[] = [terms['ref'] ?? null];
  const [proposed] = by.append([{ kind: 'propose', payload: { act, terms, refs } }]);
  if (proposed === undefined) return { ref: idToBytes(by.self.member), refs: [] };
  const ref = idToBytes(proposed.id);
  const signed = others(world, by).flatMap((phone) => {
    hearAll(phone, by);
    const said = phone.append([{ kind: 'cosign', payload: { ref } }]);
    hearAll(by, phone);
    return said.filter(({ kind }) => kind === 'cosign').map(({ id }) => idToBytes(id));
  });
  return { ref, refs: signed };
}

/** A coordinator for the time being, who opens what they then keep. */
function openedBy(by: SimulatedPhone, payload: CborMap): AccountId | undefined {
  const [opened] = by.append([{ kind: 'account.open', payload: { limits: { [hours]: 100 }, ...payload } }]);
  return keptBy(by).find((account) => (account as string) === opened?.id);
}

function sceneOn(world: World, by: SimulatedPhone, third: SimulatedPhone): Scene | null {
  const [founder, [founding]] = [founderOf(world), ofKind(by, 'found')];
  if (founder === undefined || founding === undefined) return null;
  founder.append([{ kind: 'role.grant', payload: { member: idToBytes(by.self.member), role: 'coordinator' } }]);
  hearAll(by, founder);
  const keepers = [idToBytes(by.self.member)];
  const [purse, lost] = [openedBy(by, { is: 'group', keepers, decided: true }), openedBy(by, { is: 'group', keepers })];
  const neighbours = openedBy(by, { is: 'office' });
  if (purse === undefined || lost === undefined || neighbours === undefined) return null;
  hearAll(founder, by);
  const nothing = idToBytes(founding.id);
  const given = (to: AccountId): Bytes => {
    giveTo(founder, to, 15);
    hearAll(by, founder);
    by.doDuties();
    return idToBytes(ofKind(by, 'pay').findLast(({ payload }) => isTo(payload, to))?.id ?? founding.id);
  };
  const [givenHere, givenToLost] = founder === by ? [nothing, nothing] : [given(purse), given(lost)];
  const [own, theirs] = [accountOfMember(by.self.member), accountOfMember(third.self.member)];
  const decided = (to: AccountId, amount: number): Bytes => {
    const payload = signedByAll(world, by, 'account.pay-out', payingOut(purse, to, amount));
    const done = by.append([{ kind: 'enact', payload }]).at(-1);
    return done === undefined ? nothing : idToBytes(done.id);
  };
  const [paid, written, fresh] = [decided(theirs, 20), decided(own, 20), decided(theirs, 30)];
  const oldChoice = signedByAll(world, by, 'keepers.set', naming(lost, [by]));
  by.append([{ kind: 'enact', payload: signedByAll(world, by, 'keepers.set', naming(lost, [third])) }]);
  const scene = {
    ...{ purse: idToBytes(purse), lost: idToBytes(lost), me: idToBytes(own), third: idToBytes(theirs) },
    ...{ thirdDevice: idToBytes(third.self.device), given: givenHere, givenToLost, paid, written, fresh, nothing },
    ...{ oldChoice, nobodyNamed: signedByAll(world, by, 'keepers.set', naming(purse, [])) },
    ofANeighbour: signedByAll(world, by, 'account.pay-out', payingOut(neighbours, theirs, 20)),
  };
  by.append([{ kind: 'pay', payload: pays(scene, { mandate: paid }) }]);
  by.append([{ kind: 'record', payload: writes(scene, { mandate: written }) }]);
  return scene;
}

const isTo = (payload: CborMap, account: AccountId): boolean => {
  const to = payload['to'];
  return to instanceof Uint8Array && to.every((byte, place) => byte === idToBytes(account)[place]);
};

const raid: Act = (world, by, { whom, pick }) => {
  const third = at(others(world, by), whom);
  hearEverybody(world, by);
  const scene = third && sceneOn(world, by, third);
  if (scene) forgeSome(by, scene, raids, { pick, times: 8 });
};

export const raiding = { raid } as const;
