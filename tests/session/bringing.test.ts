/** The books of another system, taken in on a whole phone: all of them or nothing, and named. */
import { describe, expect, test } from 'vitest';
import { type AccountId, accountOfEntry, type GroupId } from '../../src/core/ids.ts';
import { noChoices } from '../../src/modules/bring/table.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { found, time } from './steps.ts';
import { Browser, opened, startPhone, until } from './test-phone.ts';

const rows = [
  ['Lola', 'Rosa', 'Bread', '1.5'],
  ['Rosa', 'Tito', 'Weeding', '30'],
  ['Tito', 'Lola', 'Eggs', '2'],
];
/** By hand: what every name comes to, in minutes. */
const sums = { Lola: 30, Rosa: -1710, Tito: 1680 };

/** What the page hands in: accounts by the names that this phone knows. */
const namedOn = (phone: Phone, group: GroupId) =>
  phone.view(group).accounts.flatMap(({ account, profile }) => (profile ? [{ account, name: profile.name }] : []));

async function planned(phone: Phone, group: GroupId, choices = {}, cells: string[][] = rows) {
  const table = { cells, broken: [] };
  const named = namedOn(phone, group);
  const args = { table, unit: time, choices: { ...noChoices, ...choices }, named, mine: null };
  const preview = await phone.ask(group, 'bring.preview', args);
  if (preview === null) throw new Error('this phone may bring books');
  return preview.plan;
}

const goOn = async (): Promise<boolean> => true;

async function balances(phone: Phone, group: GroupId) {
  const accounts = await phone.ask(group, 'office.accounts', {});
  const names = new Map(phone.view(group).accounts.map(({ account, profile }) => [account, profile?.name]));
  return Object.fromEntries(accounts.map(({ account, units }) => [names.get(account), units?.[0]?.balance]));
}

test('comes to the sums of the file, under the names of the file, and is there again after closing', async () => {
  const browser = new Browser();
  const ana = await startPhone(null, browser);
  const group = await found(ana, 'Ana');
  expect(await ana.bringBooks(group, await planned(ana, group), goOn)).toEqual({ ok: true, value: null });
  expect(await balances(ana, group)).toEqual(sums);
  expect((await ana.books(group)).counts).toMatchObject({ accepted: 7, rejected: 0 });
  ana.stop();
  const again = await startPhone(null, browser);
  expect(await balances(again, group)).toEqual(sums);
});

test('puts what the file says of its bringer into their own account', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const plan = await planned(ana, group, { me: 'Tito' });
  expect(await ana.bringBooks(group, plan, goOn)).toMatchObject({ ok: true });
  expect(await balances(ana, group)).toEqual({ Lola: sums.Lola, Rosa: sums.Rosa });
  expect(ana.view(group).me.purses[0]?.balance).toBe(sums.Tito);
});

test('is given up whole: at the first signature, or when all are signed and nothing is kept yet', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const before = await ana.books(group);
  const plan = await planned(ana, group);
  const many = {
    ...plan,
    rows: Array.from({ length: 40 }, () => plan.rows)
      .flat()
      .slice(0, 40),
  };
  const heard: number[] = [];
  for (const stopsAt of [32, 43]) {
    const upTo = async (signed: number, of: number): Promise<boolean> => {
      heard.push(signed, of);
      return signed < stopsAt;
    };
    const accounts = plan.accounts.map((account) => ({ ...account, limit: 100_000 }));
    const given = await ana.bringBooks(group, { ...many, accounts }, upTo);
    expect(given).toEqual({ ok: false, error: { code: 'given-up' } });
  }
  expect(heard).toEqual([32, 43, 32, 43, 43, 43]);
  expect(await ana.books(group)).toEqual(before);
  expect(await balances(ana, group)).toEqual({});
});

test('is refused whole where one row can not be written down', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const before = await ana.books(group);
  const plan = await planned(ana, group);
  const accounts = plan.accounts.map((account) => ({ ...account, limit: 100 }));
  const refused = await ana.bringBooks(group, { ...plan, accounts }, goOn);
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-enough' } });
  const odd = [{ ...plan, rows: plan.rows.map((row) => ({ ...row, to: 9 })) }];
  for (const args of odd) {
    expect(await ana.bringBooks(group, args, goOn)).toMatchObject({ ok: false, error: { code: 'bring.unsound' } });
  }
  expect(await ana.books(group)).toEqual(before);
});

test('knows rows again that are in the books already, also those that could not be paid again', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  const previewOf = async (cells: string[][]) => {
    const args = {
      table: { cells, broken: [] },
      unit: time,
      choices: noChoices,
      named: namedOn(ana, group),
      mine: null,
    };
    return ana.ask(group, 'bring.preview', args);
  };
  expect(await previewOf(rows)).toMatchObject({ known: 0, faults: [] });
  await ana.bringBooks(group, await planned(ana, group), goOn);
  const again = await previewOf(rows);
  // Rosa could not pay for the weeding a second time.
  expect(again?.faults).toMatchObject([{ row: 2, code: 'owes-too-much' }]);
  expect([again?.known, again?.plan.rows.length]).toEqual([3, 2]);
});

test('notes the names before the books are kept, and gives them when the app was closed in between', async () => {
  const browser = new Browser();
  const ana = await startPhone(null, browser);
  const group = await found(ana, 'Ana');
  let noted: readonly (string | undefined)[] = [];
  const open = opened(ana, group);
  open.books.onFresh(() => {
    noted = (open.local.naming ?? []).map(({ name }) => name);
  });
  await ana.bringBooks(group, await planned(ana, group), goOn);
  expect(noted).toEqual(['Lola', 'Rosa', 'Tito']);
  expect(open.local.naming).toEqual([]);

  const act = await ana.act(group, 'office.open', { limits: {}, keepers: null });
  if (!act.ok || act.value[0] === undefined) throw new Error('an account can be opened');
  const account = accountOfEntry(act.value[0]);
  await open.changeLocal((local) => ({ ...local, naming: [{ account, name: 'Mateo' }] }));
  ana.stop();
  const again = await startPhone(null, browser);
  await until(again, group, ({ accounts }) => accounts.some(({ profile }) => profile?.name === 'Mateo'));
});

describe('a second file', () => {
  const more = [
    ['LOLA', 'Inés', 'Jam', '1'],
    ['Ines', 'rosa', 'Honey', '2'],
  ];

  test('goes on in the accounts that the first one opened, whatever the capitals; a new name gets one of its own', async () => {
    const ana = await startPhone(null);
    const group = await found(ana, 'Ana');
    await ana.bringBooks(group, await planned(ana, group), goOn);
    const plan = await planned(ana, group, {}, more.slice(0, 1));
    expect(plan.accounts).toMatchObject([
      { name: 'LOLA', before: sums.Lola },
      { name: 'Inés', there: null },
    ]);
    expect(await ana.bringBooks(group, plan, goOn)).toEqual({ ok: true, value: null });
    expect(await balances(ana, group)).toEqual({ ...sums, Lola: sums.Lola - 60, Inés: 60 });
    // The name that was given later is known as well, accents or not.
    expect(await ana.bringBooks(group, await planned(ana, group, {}, more.slice(1)), goOn)).toMatchObject({ ok: true });
    expect(await balances(ana, group)).toEqual({
      ...{ ...sums, Lola: sums.Lola - 60 },
      ...{ Rosa: sums.Rosa + 120, Inés: 60 - 120 },
    });
  });

  test('of which somebody says that this is another Lola opens an account for her', async () => {
    const ana = await startPhone(null);
    const group = await found(ana, 'Ana');
    await ana.bringBooks(group, await planned(ana, group), goOn);
    const plan = await planned(ana, group, { accounts: { LOLA: 'new' } }, more.slice(0, 1));
    expect(await ana.bringBooks(group, plan, goOn)).toMatchObject({ ok: true });
    expect(await balances(ana, group)).toEqual({ ...sums, LOLA: -60, Inés: 60 });
  });

  test('is refused whole where an account was handed on after it was looked at', async () => {
    const ana = await startPhone(null);
    const group = await found(ana, 'Ana');
    await ana.bringBooks(group, await planned(ana, group), goOn);
    const plan = await planned(ana, group, {}, more.slice(0, 1));
    const elsewhere = plan.accounts.map((each) => ({ ...each, there: each.there && ('c'.repeat(64) as AccountId) }));
    const refused = await ana.bringBooks(group, { ...plan, accounts: elsewhere }, goOn);
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-your-account' } });
    expect(await balances(ana, group)).toEqual(sums);
  });

  test('names a row that an account of these books can not bear', async () => {
    const ana = await startPhone(null);
    const group = await found(ana, 'Ana');
    await ana.bringBooks(group, await planned(ana, group), goOn);
    const table = { cells: [['Lola', 'Rosa', 'A house', '1000']], broken: [] };
    const args = { table, unit: time, choices: noChoices, named: namedOn(ana, group), mine: null };
    expect((await ana.ask(group, 'bring.preview', args))?.faults).toMatchObject([{ row: 1, code: 'owes-too-much' }]);
  });
});
