/** Who may change a text, on what a change may build, and which changes it is made of. Bytes are never looked into here. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { ar } from '../../../src/modules/texts/messages/ar.ts';
import { en } from '../../../src/modules/texts/messages/en.ts';
import { commandCodes } from '../../../src/modules/texts/refusals.ts';
import { rejectionCodes } from '../../../src/modules/texts/rules.ts';
import { textsService } from '../../../src/modules/texts/service.ts';
import { meet, type Phone, settle, village } from '../../core/cast.ts';

const idOf = ({ entry }: VerifiedEntry): EntryId => entry.id;

const change = (by: Phone, refs: readonly VerifiedEntry[] = [], fields = {}): VerifiedEntry =>
  by.sign('document.change', {
    document: 'agreement',
    refs: refs.map((ref) => idToBytes(idOf(ref))),
    change: Uint8Array.of(1, 2, 3),
    ...fields,
  });

const changesOn = (phone: Phone): EntryId[] =>
  textsService.queries.changes({ document: 'agreement' }, phone.context).map(({ entry }) => entry);

function allow(by: Phone, editors: 'members' | 'coordinators'): VerifiedEntry {
  const { standing } = textsService.queries.editors({}, by.context);
  const drafts = textsService.commands.allow({ editors, seen: standing }, by.context);
  const [draft] = drafts.ok ? drafts.value : [];
  if (draft === undefined) throw new Error('nothing was drafted');
  return by.sign(draft.kind, draft.payload);
}

describe('who may change the agreement', () => {
  test('coordinators, when nothing was said; members once a coordinator allowed it; coordinators again after that', () => {
    const { ana, bea } = village(['ana', 'bea']);
    expect(ana.verdictOf(change(ana))).toBe('valid');
    expect(bea.verdictOf(change(bea))).toBe('texts.not-an-editor');
    expect(ana.verdictOf(allow(ana, 'members'))).toBe('valid');
    settle(ana, bea);
    expect(textsService.queries.editors({}, bea.context)).toMatchObject({ editors: 'members', mine: true });
    expect(bea.verdictOf(change(bea))).toBe('valid');
    expect(ana.verdictOf(allow(ana, 'coordinators'))).toBe('valid');
    // Bea has not heard of it: what she says now stands.
    expect(bea.verdictOf(change(bea))).toBe('valid');
    settle(ana, bea);
    expect(bea.verdictOf(change(bea))).toBe('texts.not-an-editor');
  });

  test('as the founding says, when it says so', () => {
    const { bea } = village(['ana', 'bea'], { founding: { policies: { agreement: 'members' } } });
    expect(bea.verdictOf(change(bea))).toBe('valid');
  });

  test('whoever decides on what does not stand any more is told so', () => {
    const { ana } = village(['ana', 'bea']);
    allow(ana, 'members');
    expect(textsService.commands.allow({ editors: 'members', seen: null }, ana.context)).toMatchObject({
      ok: false,
      error: { code: 'policy-moved-on' },
    });
  });
});

describe('a change', () => {
  test('is of a text that there is, and builds on valid changes of the same text, each named once', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const first = change(ana);
    const refused = change(bea);
    meet(ana, bea);
    expect(ana.verdictOf(change(ana, [first]))).toBe('valid');
    expect(ana.verdictOf(change(ana, [], { document: 'songs' }))).toBe('texts.unknown-text');
    expect(ana.verdictOf(change(ana, [refused]))).toBe('texts.unknown-base');
    expect(ana.verdictOf(change(ana, [first, first]))).toBe('texts.unknown-base');
    expect(ana.verdictOf(change(ana, [ana.pay(bea, 60)]))).toBe('texts.unknown-base');
  });

  test('is at most 48 KB, and names at most eight others', () => {
    const { ana } = village(['ana', 'bea']);
    const ofSize = (size: number) => ana.verdictOf(change(ana, [], { change: new Uint8Array(size) }));
    expect([ofSize(0), ofSize(48 * 1024), ofSize(48 * 1024 + 1)]).toEqual(['malformed', 'valid', 'malformed']);
    const nine = Array.from({ length: 9 }, () => change(ana));
    expect(ana.verdictOf(change(ana, nine.slice(1)))).toBe('valid');
    expect(ana.verdictOf(change(ana, nine))).toBe('malformed');
  });
});

test('all phones list the changes of a text in one order, whoever heard what first', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { founding: { policies: { agreement: 'members' } } });
  const made = [change(ana), change(bea), change(carla), change(bea)];
  meet(bea, carla);
  meet(ana, carla);
  settle(ana, bea, carla);
  const listed = changesOn(ana);
  expect([...listed].sort()).toEqual(made.map(idOf).sort());
  for (const phone of [bea, carla]) expect(changesOn(phone)).toEqual(listed);
});

test('what a phone says after its fork is no part of the text, unless somebody built upon it', () => {
  const { ana, bea } = village(['ana', 'bea'], { founding: { policies: { agreement: 'members' } } });
  const before = change(bea);
  const copy = bea.copy();
  const [left, right] = [change(bea), change(copy, [before])];
  meet(ana, bea);
  const built = change(ana, [left]);
  meet(ana, copy);
  expect(changesOn(ana)).toContain(idOf(before));
  expect(changesOn(ana)).toContain(idOf(left));
  expect(changesOn(ana)).toContain(idOf(built));
  expect(changesOn(ana)).not.toContain(idOf(right));
});

test('each refusal has a sentence in every language, and no sentence is left over', () => {
  const named = new Set([...commandCodes, ...rejectionCodes].map((code) => `code.${code}`));
  for (const strings of [en, ar])
    expect(new Set(Object.keys(strings).filter((key) => key.startsWith('code.')))).toEqual(named);
});
