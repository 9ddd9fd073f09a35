/** A neighbour's balance and movements: for themselves and the coordinators, or with open books for everybody. */
import { describe, expect, test } from 'vitest';
import { accountOfMember } from '../../../src/core/ids.ts';
import { booksAreOpen } from '../../../src/core/membership/open-books.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { governingService } from '../../../src/modules/governing/service.ts';
import { hours, type Phone, settle, village } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';

const { ask } = affairsOf(exchangeService);
const governing = affairsOf(governingService);

const booksOf = (by: Phone, whom: Phone, most = 10) => ask(by, 'booksOf', { member: whom.member, most }).books;

/** Ana coordinates. Bea paid Carla 90; Dora had nothing to do with it. */
function traded() {
  const cast = village(['ana', 'bea', 'carla', 'dora']);
  const { ana, bea, carla, dora } = cast;
  bea.pay(carla, 90);
  settle(ana, bea, carla, dora);
  return cast;
}

function openBooks(by: Phone, open: boolean, ...others: readonly Phone[]): void {
  const { standing } = governing.ask(by, 'policies', {}).find(({ key }) => key === 'books.open') ?? { standing: null };
  governing.act(by, 'setPolicy', { key: 'books.open', value: open, seen: standing });
  settle(by, ...others);
}

describe('closed books', () => {
  test('show a member’s balance and movements to herself and to a coordinator', () => {
    const { ana, bea, carla } = traded();
    expect(booksOf(bea, bea)).toMatchObject({ because: 'own', units: [{ unit: hours, balance: -90 }] });
    const shown = booksOf(ana, bea);
    expect(shown).toMatchObject({ because: 'coordinator', units: [{ unit: hours, balance: -90 }] });
    expect(
      shown?.units[0]?.movements.map(({ other, direction, amount, acts }) => [other, direction, amount, acts]),
    ).toEqual([[accountOfMember(carla.member), 'out', 90, []]]);
  });

  test('show them to nobody else, not even to whom she paid', () => {
    const { bea, carla, dora } = traded();
    expect([booksOf(dora, bea), booksOf(carla, bea), booksOf(dora, carla)]).toEqual([null, null, null]);
  });

  test('leave her balance out of the page on which a coordinator decides, where somebody else looks at it', () => {
    const { ana, bea, dora } = traded();
    const balanceOn = (phone: Phone) => governing.ask(phone, 'trust', { member: bea.member }).units[0]?.balance;
    expect([balanceOn(ana), balanceOn(bea), balanceOn(dora)]).toEqual([-90, -90, null]);
  });
});

describe('open books', () => {
  test('show everybody’s to everybody, until they are closed again', () => {
    const { ana, bea, carla, dora } = traded();
    openBooks(ana, true, bea, carla, dora);
    expect(booksAreOpen(dora.state)).toBe(true);
    expect(booksOf(dora, bea)).toMatchObject({ because: 'open-books', units: [{ balance: -90 }] });
    expect(governing.ask(dora, 'trust', { member: bea.member }).units[0]?.balance).toBe(-90);
    openBooks(ana, false, bea, carla, dora);
    expect(booksOf(dora, bea)).toBeNull();
  });

  test('are a coordinator’s to choose, and nothing but open or closed', () => {
    const { ana, dora } = traded();
    expect(governing.refusalOf(dora, 'setPolicy', { key: 'books.open', value: true, seen: null })).toBe(
      'only-coordinators',
    );
    const said = ana.sign('policy.set', { key: 'books.open', value: 'wide' });
    expect(ana.verdictOf(said)).toBe('policy-unsound');
  });
});

test('as many movements as were asked for, the newest first; of a stranger nothing', () => {
  const { ana, bea, carla, dora } = traded();
  bea.pay(dora, 10);
  settle(ana, bea, carla, dora);
  expect(booksOf(ana, bea, 1)?.units[0]?.movements.map(({ amount }) => amount)).toEqual([10]);
  expect(booksOf(ana, bea, 0)?.units[0]).toMatchObject({ balance: -100, movements: [] });
  expect(ask(ana, 'booksOf', { member: 'f'.repeat(64) as never, most: 1 })).toEqual({ books: null });
});

describe('with whom somebody has a deal', () => {
  const partners = (phone: Phone) => [...exchangeService.partners(phone.context, 'all')].sort();

  test('whom they paid, who paid them, and with whom a request is open', () => {
    const { ana, bea, carla, dora } = traded();
    expect(partners(bea)).toEqual([carla.member]);
    expect(partners(carla)).toEqual([bea.member]);
    expect(partners(dora)).toEqual([]);
    const asked = { payer: accountOfMember(dora.member), unit: hours, amount: 30, memo: '' };
    const request = affairsOf(exchangeService).act(ana, 'ask', asked);
    settle(ana, bea, carla, dora);
    expect([partners(ana), partners(dora)]).toEqual([[dora.member], [ana.member]]);
    affairsOf(exchangeService).act(ana, 'cancelAsk', {
      entry: request.entry.id,
      other: accountOfMember(dora.member),
      memo: '',
    });
    settle(ana, bea, carla, dora);
    expect([partners(ana), partners(dora)]).toEqual([[], []]);
  });
});
