/** The small pure parts of the screens: drafts, lists to choose from, months, words of a movement. */
import { describe, expect, test } from 'vitest';
import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from '../../../../src/core/ids.ts';
import { formatsOf } from '../../../../src/i18n/formats.ts';
import { languageOf } from '../../../../src/i18n/negotiate.ts';
import { translatorOf } from '../../../../src/i18n/translate.ts';
import { exchangeMessages } from '../../../../src/modules/exchange/messages/catalog.ts';
import {
  emptyPay,
  leavesOpen,
  type PayDraft,
  toggled,
  toPayArgs,
  withPayees,
} from '../../../../src/modules/exchange/screens/pay/pay-draft.ts';
import { inOrder, matching, openAccounts } from '../../../../src/modules/exchange/screens/people/choices.ts';
import { monthOf, monthsIn } from '../../../../src/modules/exchange/screens/statement/months.ts';
import {
  headOf,
  type MovementRow,
  remarks,
  signedAmount,
  standingOf,
  titleOf,
} from '../../../../src/modules/exchange/screens/statement/movement-words.ts';
import type { MemberView, NamedAccountView } from '../../../../src/session/views.ts';
import type { Party } from '../../../../src/view/parties.ts';

const [ana, bea, carla] = ['ana', 'bea', 'carla'] as [AccountId, AccountId, AccountId];
const hours = 'hours' as UnitId;
const english = languageOf('en');

describe('a payment being written', () => {
  const draft: PayDraft = { ...emptyPay, payees: [bea], amount: 60, memo: '  eggs ' };

  test('of less than was asked for leaves the request open', () => {
    const asked = { id: 'asked' as EntryId, unit: hours, amount: 60 };
    const paying = (amount: number, unit = hours, answers: EntryId | null = asked.id) =>
      leavesOpen({ answers, unit, to: [{ account: bea, amount }] }, asked);
    expect([paying(59), paying(60), paying(61), paying(60, 'soles' as UnitId)]).toEqual([true, false, false, true]);
    expect(paying(59, hours, null)).toBe(false);
  });

  test('becomes what the command takes', () => {
    expect(toPayArgs(draft, hours, null)).toEqual({
      to: [{ account: bea, amount: 60 }],
      unit: hours,
      memo: 'eggs',
      gift: false,
      answers: null,
    });
  });

  test.each([
    ['nobody is chosen', { payees: [] }],
    ['nothing is entered', { amount: null }],
    ['nought is entered', { amount: 0 }],
    ['one of several has no amount', { payees: [bea, carla], split: 'own', own: { [bea]: 5 } }],
  ] as const)('is not complete while %s', (_, part) => {
    expect(toPayArgs({ ...draft, ...part } as PayDraft, hours, null)).toBeNull();
  });

  test('gives each of several the same, or each their own', () => {
    const several: PayDraft = { ...draft, payees: [bea, carla], own: { [bea]: 5, [carla]: 7 } };
    expect(toPayArgs(several, hours, null)?.to.map(({ amount }) => amount)).toEqual([60, 60]);
    expect(toPayArgs({ ...several, split: 'own' }, hours, null)?.to.map(({ amount }) => amount)).toEqual([5, 7]);
  });

  test('to one only ignores amounts that several would have got', () => {
    expect(toPayArgs({ ...draft, split: 'own', own: { [bea]: 5 } }, hours, null)?.to).toEqual([
      { account: bea, amount: 60 },
    ]);
  });

  test('no longer answers a request once somebody else is chosen', () => {
    const answering = { ...draft, answers: 'e' as EntryId };
    expect(withPayees(answering, [bea]).answers).toBe('e');
    expect(withPayees(answering, [carla]).answers).toBeNull();
    expect(withPayees(answering, [bea, carla]).answers).toBeNull();
  });

  test('a tap chooses, and a second one takes it back', () => {
    expect(toggled(toggled([], bea), carla)).toEqual([bea, carla]);
    expect(toggled([bea, carla], bea)).toEqual([carla]);
  });
});

describe('whom to choose from', () => {
  const member = (id: AccountId, more: Partial<MemberView> = {}) =>
    ({ member: id as string, withdrawn: false, ended: null, mergedInto: null, ...more }) as MemberView;
  const kept = (id: string, more: Partial<NamedAccountView> = {}) =>
    ({ account: id, keeper: 'bea', takenOverBy: null, ...more }) as NamedAccountView;
  const party = (account: AccountId, name: string, detail: string) => ({ account, name, detail }) as Party;
  const parties = [
    party(ana, 'Zoë', 'CARL'),
    party(bea, 'Núñez', 'BEA0'),
    party(carla, 'Álvaro', '7F3C · kept by Dora'),
  ];
  const choose = (recent: readonly AccountId[]) => inOrder(parties, recent, formatsOf(english).compare);

  test('are members who have not gone, and accounts of neighbours that somebody keeps', () => {
    const members = [member(ana), member('gone' as AccountId, { withdrawn: true }), member(bea, { ended: 'left' })];
    const accounts = [
      kept('lola'),
      kept('on-its-way', { keeper: null }),
      kept('rosa', { takenOverBy: 'eva' as MemberId }),
    ];
    expect(openAccounts({ members, accounts, toolsOff: [] })).toEqual([ana, 'lola']);
  });

  test('are no neighbours’ accounts while the group does without that tool, but the group’s own', () => {
    const accounts = [kept('lola'), kept('till', { is: 'group' })];
    expect(openAccounts({ members: [member(ana)], accounts, toolsOff: ['office'] })).toEqual([ana, 'till']);
  });

  test('stand by name, those of the last payments first', () => {
    expect(choose([]).map(({ name }) => name)).toEqual(['Álvaro', 'Núñez', 'Zoë']);
    expect(choose([ana, bea]).map(({ name }) => name)).toEqual(['Zoë', 'Núñez', 'Álvaro']);
  });

  test.each([
    ['nunez', ['Núñez']],
    ['ZOE', ['Zoë']],
    ['carl', ['Zoë']],
    ['dora', ['Álvaro']],
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
    account: ana,
    other: bea,
    date: null,
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
    bill: null,
    reverses: null,
    reversedBy: null,
    return: null,
    acts: [],
    cameOver: false,
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

  test('that only came over is nobody’s payment', () => {
    const movement = row({ cameOver: true });
    const said = [titleOf(movement, 'Lola', t), headOf(movement, 'Lola', t), standingOf(movement, 'Lola', t)];
    expect(said).toEqual([t('cameOver'), t('cameOver'), t('statusCameOver')]);
  });

  test('stands somewhere else for payer and payee', () => {
    for (const status of ['accepted', 'on-its-way', 'declined'] as const) {
      expect(standingOf(row({ status }), null, t)).not.toBe(standingOf(row({ status, direction: 'in' }), null, t));
    }
    expect(standingOf(row({ status: 'accepted' }), 'Bea', t)).toBe('Bea’s phone has it');
    const forked = 'd' as DeviceId;
    expect(standingOf(row({ status: 'void', forked }), null, t)).toContain('two histories');
    expect(standingOf(row({ status: 'partly', forked }), null, t)).toContain('in part');
    expect(standingOf(row({ status: 'void' }), null, t)).toContain('had ended');
  });
});
