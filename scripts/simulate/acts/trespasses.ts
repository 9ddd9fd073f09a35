/** Sound words about the wrong thing: each is one step beyond what a rule allows. */
import { idToBytes } from '../../../src/core/ids.ts';
import { openingOf } from '../world/founding.ts';
import { deviceOf, hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax } from '../world/world.ts';
import { type Act, at, ofKind, others } from './act.ts';
import { drafts, proposalOf } from './drafts.ts';
import { wordFor } from './drafts-of-devices.ts';
import { newPhone } from './membership.ts';

const newsFor = (by: SimulatedPhone) => {
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  return by.state.log.governance.filter((id) => !chain?.acknowledged.has(id)).sort();
};

/** Anything that names an entry names another one. */
const misname: Act = (world, by, choice) => {
  const drafting = at(Object.values(drafts), choice.pick + choice.amount);
  const draft = drafting?.(world, by, choice) ?? null;
  const other = at([...by.kept.keys()], choice.whom * 31 + choice.amount);
  if (draft === null || other === undefined || !('ref' in draft.payload)) return;
  by.sign([by.scribble(draft.kind, { ...draft.payload, ref: idToBytes(other) }, { acks: newsFor(by) })]);
};

/** More than there may be, twice the same, or nothing at all. */
const overdo: Act = (world, by, choice) => {
  const [raised, cut, vouched, named, chosen] = [
    drafts.raise(world, by, { ...choice, amount: 1 }),
    drafts.cut(world, by, { ...choice, amount: 1 }),
    drafts.vouch(world, by, { ...choice, amount: 1 }),
    drafts.nameClosers(world, by, { ...choice, amount: 1 }),
    drafts.chooseGuardians(world, by, { ...choice, amount: 1 }),
  ];
  const twice = (list: unknown): readonly Uint8Array[] => [
    ...(list as readonly Uint8Array[]),
    ...(list as readonly Uint8Array[]),
  ];
  const said = [
    raised && { ...raised, payload: { ...raised.payload, amount: 1_000_000_000 } },
    cut && { ...cut, payload: { ...cut.payload, amount: 100_000 } },
    vouched && { ...vouched, payload: { ...vouched.payload, amount: 599 } },
    named && {
      ...named,
      payload: { ...named.payload, closers: choice.amount % 2 === 0 ? [] : twice(named.payload['closers']) },
    },
    chosen && { ...chosen, payload: { ...chosen.payload, guardians: twice(chosen.payload['guardians']) } },
    chosen && { ...chosen, payload: { ...chosen.payload, guardians: [idToBytes(by.self.member)] } },
    { kind: 'policy.set', payload: { key: 'cover', value: 'everything' } },
    {
      kind: 'member.leave',
      payload: {
        refs: others(world, by)
          .flatMap(({ tip }) => (tip === null ? [] : [idToBytes(tip.id)]))
          .slice(0, 1),
      },
    },
    {
      kind: 'pay',
      payload: {
        from: idToBytes(by.self.member),
        to: idToBytes(by.self.member),
        toDevice: idToBytes(by.self.device),
        unit: hours,
        amount: 1,
      },
    },
  ];
  const draft = at(said, choice.pick);
  if (draft != null) by.sign([by.scribble(draft.kind, draft.payload, { acks: newsFor(by) })]);
};

/** The group is founded once more: by another phone of its founder's, or on other terms. */
const foundAgain: Act = (world, by, { pick }) => {
  const [founding] = ofKind(by, 'found');
  const founder = world.phones.find(({ self }) => self.device === founding?.device);
  if (founding === undefined || founder === undefined || world.phones.length >= phonesMax) return;
  const name = pick % 2 === 0 ? founder.name : 'founder';
  const phone = newPhone(world, `${name}/${world.phones.length}`, by, true);
  const own = openingOf(phone);
  const terms =
    pick % 2 === 0 ? founding.payload : { ...founding.payload, ...own, device: idToBytes(phone.self.device) };
  phone.sign([phone.scribble('found', terms, { prev: null })]);
};

/** A phone comes in on the words of one guardian, or on words for another phone. */
const comeInOnFewWords: Act = (world, by, choice) => {
  const member = at(others(world, by), choice.whom);
  const choiceOf = [...by.state.membership.guardians.values()].find((each) => each.member === member?.self.member);
  const opening = member && by.state.log.chains.get(member.self.device)?.openings[0];
  if (member === undefined || choiceOf === undefined || opening === undefined || world.phones.length >= phonesMax)
    return;
  const [name] = member.name.split('/');
  const phone = newPhone(world, `${name}/${world.phones.length}`, by, true);
  const [word] = by.sign([
    by.scribble('guardian.vouch', wordFor(choiceOf.entry, phone.self.device, []).payload, { acks: newsFor(by) }),
  ]);
  phone.adopt(word === undefined ? [] : [word]);
  const { authorisation: _, ...rest } = openingOf(phone);
  const refs = word === undefined ? [] : [idToBytes(word.id)];
  phone.sign([phone.scribble('device.add', { ref: idToBytes(opening), ...rest, refs }, { prev: null })]);
};

/** Gives a guardian's word for somebody who has chosen others. */
const feignGuardian: Act = (world, by, choice) => {
  const victim = at(others(world, by), choice.whom);
  const chosen = others(world, by).flatMap(({ self }) => (self.member === victim?.self.member ? [] : [self.member]));
  if (victim === undefined || victim.byzantine || new Set(chosen).size < 2) return;
  const guardians = [...new Set(chosen)].slice(0, 2).map(idToBytes);
  const [set] = victim.append([{ kind: 'guardians.set', payload: { guardians, need: 2 } }]).slice(-1);
  hearAll(by, victim);
  if (set?.kind !== 'guardians.set') return;
  const { kind, payload } = wordFor(set.id, deviceOf('false recovery'), [victim.self.device]);
  by.sign([by.scribble(kind, payload, { acks: newsFor(by) })]);
};

/** Neighbours sign what they are shown; what is carried out makes no sense. */
const carryOutNonsense: Act = (world, by, choice) => {
  const removal = drafts.remove(world, by, { ...choice, whom: choice.amount, amount: 1 });
  const named = drafts.nameClosers(world, by, { ...choice, amount: 1 });
  const anything = at([...by.kept.keys()], choice.whom * 31 + choice.amount);
  if (removal === null || named === null || anything === undefined) return;
  const about = { ref: idToBytes(anything) };
  const what = at(
    [
      { kind: 'member.restore', payload: about },
      { kind: 'member.unmerge', payload: about },
      { kind: 'closers.set', payload: { ...named.payload, closers: [] } },
      removal,
    ],
    choice.pick,
  );
  if (what === undefined) return;
  const { kind, payload } = proposalOf(what);
  const [proposed] = by.sign([by.scribble(kind, payload, { acks: newsFor(by) })]);
  if (proposed === undefined) return;
  const refs = others(world, by).flatMap((neighbour) => {
    hearAll(neighbour, by);
    const said = neighbour.byzantine
      ? []
      : neighbour.append([{ kind: 'cosign', payload: { ref: idToBytes(proposed.id) } }]);
    hearAll(by, neighbour);
    return said.filter((each) => each.kind === 'cosign').map(({ id }) => idToBytes(id));
  });
  by.sign([by.scribble('enact', { ref: idToBytes(proposed.id), refs }, { acks: newsFor(by) })]);
};

export const trespasses = { feignGuardian, misname, overdo, foundAgain, comeInOnFewWords, carryOutNonsense } as const;
