/** The small pure parts of the screens: drafts, lists to choose from, months, words of a movement. */
import { describe, expect, test } from 'vitest';
import type { DeviceId, EntryId, MemberId, UnitId } from '../../../../src/core/ids.ts';
import { formatsOf } from '../../../../src/i18n/formats.ts';
import { languageOf } from '../../../../src/i18n/negotiate.ts';
import { translatorOf } from '../../../../src/i18n/translate.ts';
import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import {
  emptyPay,
  type PayDraft,
  toggled,
  toPayArgs,
  withMembers,
} from '../../../../src/modules/exchange/screens/pay/pay-draft.ts';
import { choicesOf, matching } from '../../../../src/modules/exchange/screens/people/choices.ts';
import { monthOf, monthsIn } from '../../../../src/modules/exchange/screens/statement/months.ts';
import {
  type MovementRow,
  remarks,
  signedAmount,
  standingOf,
  titleOf,
} from '../../../../src/modules/exchange/screens/statement/movement-words.ts';
import type { MemberView } from '../../../../src/session/views.ts';

const [ana, bea, carla] = ['ana', 'bea', 'carla'] as [MemberId, MemberId, MemberId];
const hours = 'hours' as UnitId;
const english = languageOf('en');

describe('a payment being written', () => {
  const draft: PayDraft = { ...emptyPay, members: [bea], amount: 60, memo: '  eggs ' };

  test('becomes what the command takes', () => {
    expect(toPayArgs(draft, hours)).toEqual({
      to: [{ member: bea, amount: 60 }],
      unit: hours,
      memo: 'eggs',
      gift: false,
      answers: null,
    });
  });

  test.each([
    ['nobody is chosen', { members: [] }],
    ['nothing is entered', { amount: null }],
    ['nought is entered', { amount: 0 }],
    ['one of several has no amount', { members: [bea, carla], split: 'own', own: { [bea]: 5 } }],
  ] as const)('is not complete while %s', (_, part) => {
    expect(toPayArgs({ ...draft, ...part } as PayDraft, hours)).toBeNull();
  });

  test('gives each of several the same, or each their own', () => {
    const several: PayDraft = { ...draft, members: [bea, carla], own: { [bea]: 5, [carla]: 7 } };
    expect(toPayArgs(several, hours)?.to.map(({ amount }) => amount)).toEqual([60, 60]);
    expect(toPayArgs({ ...several, split: 'own' }, hours)?.to.map(({ amount }) => amount)).toEqual([5, 7]);
  });

  test('to one only ignores amounts that several would have got', () => {
    expect(toPayArgs({ ...draft, split: 'own', own: { [bea]: 5 } }, hours)?.to).toEqual([{ member: bea, amount: 60 }]);
  });

  test('no longer answers a request once somebody else is chosen', () => {
    const answering = { ...draft, answers: 'e' as EntryId };
    expect(withMembers(answering, [bea]).answers).toBe('e');
    expect(withMembers(answering, [carla]).answers).toBeNull();
    expect(withMembers(answering, [bea, carla]).answers).toBeNull();
  });

  test('a tap chooses, and a second one takes it back', () => {
    expect(toggled(toggled([], bea), carla)).toEqual([bea, carla]);
    expect(toggled([bea, carla], bea)).toEqual([carla]);
  });
});

describe('the members to choose from', () => {
  const member = (id: MemberId, name: string, more: Partial<MemberView> = {}): MemberView => ({
    member: id,
    profile: { name, photo: null, contact: '' },
    shortCode: id.slice(0, 4).toUpperCase(),
    coordinator: false,
    withdrawn: false,
    admitted: true,
    devices: [],
    forked: false,
    ended: null,
    mergedInto: null,
    ...more,
  });
  const members = [
    member(ana, 'Ana'),
    member(carla, 'Zoë'),
    member(bea, 'Núñez'),
    member('dario' as MemberId, 'Álvaro'),
    member('gone' as MemberId, 'Gone', { withdrawn: true }),
  ];
  const choose = (recent: readonly MemberId[]) =>
    choicesOf(members, ana, recent, (each) => each.profile?.name ?? '', formatsOf(english).compare);

  test('are all others who have not withdrawn, by name', () => {
    expect(choose([]).map(({ name }) => name)).toEqual(['Álvaro', 'Núñez', 'Zoë']);
  });

  test('begin with those of the last payments', () => {
    expect(choose([carla, bea]).map(({ name }) => name)).toEqual(['Zoë', 'Núñez', 'Álvaro']);
  });

  test.each([
    ['nunez', ['Núñez']],
    ['ZOE', ['Zoë']],
    ['carl', ['Zoë']],
    ['', ['Álvaro', 'Núñez', 'Zoë']],
    ['nobody', []],
  ])('are found by %j', (query, names) => {
    expect(matching(choose([]), query).map(({ name }) => name)).toEqual(names);
  });
});

describe('months', () => {
  test('go from the first moment of one to the first of the next', () => {
    const { from, before } = monthOf(new Date(2026, 11, 31, 23, 59).getTime());
    expect([new Date(from), new Date(before)]).toEqual([new Date(2026, 11, 1), new Date(2027, 0, 1)]);
  });

  test('are those in which something happened, each once, the newest first', () => {
    const at = (month: number, day: number): number => new Date(2026, month, day).getTime();
    const months = monthsIn([at(0, 3), at(4, 1), at(0, 30)]);
    expect(months.map(({ from }) => new Date(from).getMonth())).toEqual([4, 0]);
  });
});

describe('a movement in words', () => {
  const t = translatorOf(exchangeMessages, english);
  const row = (more: Partial<MovementRow> = {}): MovementRow => ({
    id: 'e' as EntryId,
    other: bea,
    direction: 'out',
    unit: hours,
    amount: 60,
    balance: -60,
    claimedAt: 0,
    status: 'accepted',
    counted: 60,
    forked: null,
    memo: null,
    gift: false,
    reverses: null,
    reversedBy: null,
    return: null,
    acts: [],
    ...more,
  });

  test('has nothing to remark when all went its way', () => {
    expect(remarks(row(), t)).toBe('');
  });

  test('remarks what is particular about it', () => {
    expect(remarks(row({ memo: 'eggs', gift: true, status: 'on-its-way' }), t)).toBe('eggs · gift · on its way');
    expect(remarks(row({ reversedBy: 'r' as EntryId }), t)).toBe('given back');
  });

  test.each([
    ['out', null, 'You paid Bea', -60],
    ['in', null, 'Bea paid you', 60],
    ['out', 'r', 'You gave Bea back', -60],
    ['in', 'r', 'Bea gave you back', 60],
  ] as const)('%s, reversing %s, is "%s" with %i', (direction, reverses, title, amount) => {
    const movement = row({ direction, reverses: reverses as EntryId | null });
    expect([titleOf(movement, 'Bea', t), signedAmount(movement)]).toEqual([title, amount]);
  });

  test('stands somewhere else for payer and payee', () => {
    for (const status of ['accepted', 'on-its-way', 'declined'] as const) {
      expect(standingOf(row({ status }), t)).not.toBe(standingOf(row({ status, direction: 'in' }), t));
    }
    const forked = 'd' as DeviceId;
    expect(standingOf(row({ status: 'void', forked }), t)).toContain('two histories');
    expect(standingOf(row({ status: 'partly', forked }), t)).toContain('in part');
    expect(standingOf(row({ status: 'void' }), t)).toContain('had ended');
  });
});
