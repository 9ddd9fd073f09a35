/** Choosing who closes the books, closing them, and taking over what a lost phone leaves. */
import { closersIn } from '../../../src/core/closing/closers.ts';
import { archiveRootOf, periodOf, stateRootAt } from '../../../src/core/closing/root.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { allTips } from '../../../src/core/log.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import { keyBytes } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { at, present } from './act.ts';
import type { Drafting } from './drafts.ts';

const bytesOf = (hexadecimal: string): Uint8Array => hexToBytes(hexadecimal) ?? new Uint8Array();

const nameClosers: Drafting = (world, by, { whom, pick, amount }) => {
  const phones = present(world).filter(
    ({ self }, at, all) => all.findIndex((each) => each.self.member === self.member) === at,
  );
  const first = whom % Math.max(1, phones.length);
  const inTurn = [...phones.slice(first), ...phones.slice(0, first)].slice(0, 1 + (pick % 4));
  const closers = inTurn.map(({ self }) => ({ member: idToBytes(self.member), device: idToBytes(self.device) }));
  const [chain] = by.state.log.chains.get(by.self.device)?.tips.values() ?? [];
  const replaced = chain === undefined ? null : (closersIn(by.state, by.context.chainAt(lastOf(by)))?.entry ?? null);
  const known = [...by.state.closing.closers.values()];
  const wrong = pick % 2 === 0 ? undefined : at(known, amount)?.entry;
  const ref = amount % 4 === 0 ? wrong : (replaced ?? known.at(-1)?.entry);
  return { kind: 'closers.set', payload: { closers, ...(ref ? { ref: idToBytes(ref) } : {}) } };
};

const lastOf = ({ state, self }: SimulatedPhone): EntryId =>
  [...(state.log.chains.get(self.device)?.tips.keys() ?? [])][0] as EntryId;

/** What the bookkeeper's phone says: all that it has, on top of what was sealed. */
const closeBooks: Drafting = (_, by, { pick, amount }) => {
  const { state } = by;
  const closers = [...state.closing.closers.values()].filter(
    (each) => each.closers[0]?.device === by.self.device || pick % 5 === 0,
  );
  const chosen = at(closers.reverse(), amount % 2);
  if (chosen === undefined) return null;
  const below = state.closing.sealed.at(-1) ?? null;
  const cut = allTips(state.log);
  const archive = archiveRootOf(periodOf(state, cut, below?.cut ?? []));
  const root = stateRootAt(state, cut, by.context.chainAt);
  return {
    kind: 'checkpoint',
    payload: {
      ...(below === null ? {} : { ref: idToBytes(below.checkpoint) }),
      ...{ refs: cut.map(idToBytes), height: state.closing.sealed.length + 1, closers: idToBytes(chosen.entry) },
      ...{ state: bytesOf(root), archive: bytesOf(archive) },
    },
  };
};

/** Wrong roots, a cut with holes in it, or another height. */
const closeWrongly: Drafting = (world, by, choice) => {
  const sound = closeBooks(world, by, choice);
  if (sound === null) return null;
  const { payload } = sound;
  const cut = payload['refs'] as readonly Uint8Array[];
  const wrong = [
    { state: keyBytes('no such books') },
    { archive: keyBytes('no such entries') },
    { refs: cut.slice(choice.amount % 3) },
    { refs: cut.filter((_, place) => place % 2 === choice.amount % 2) },
    { height: Number(payload['height']) + 1 },
  ];
  return { kind: 'checkpoint', payload: { ...payload, ...at(wrong, choice.pick) } };
};

const seal: Drafting = (_, by, { pick }) => {
  const checkpoint = at([...by.state.closing.checkpoints.keys()].reverse(), pick % 3);
  return checkpoint ? { kind: 'seal', payload: { ref: idToBytes(checkpoint) } } : null;
};

const inherit: Drafting = (_, by, { pick, amount }) => {
  const revoked = [...by.state.restrictions.byEntry.values()].filter((each) => each.is === 'cutoff');
  const [revocation, checkpoint] = [at(revoked, pick), at([...by.state.closing.checkpoints.values()], amount % 4)];
  if (revocation === undefined || checkpoint === undefined) return null;
  const refs = [checkpoint.entry, ...checkpoint.seals].slice(0, 8).map(idToBytes);
  return { kind: 'inherit', payload: { ref: idToBytes(revocation.entry), refs } };
};

export const closingDrafts = { nameClosers, closeBooks, closeWrongly, seal, inherit } as const;
