import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { auditBooks } from '../../scripts/audit/audit-books.ts';
import { openFile } from '../../scripts/audit/open-file.ts';
import { peopleMessages } from '../../src/app/people/messages/catalog.ts';
import { bringMessages } from '../../src/modules/bring/messages/catalog.ts';
import { officeMessages } from '../../src/modules/office/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { inLatin1, otherBooks } from './support/other-books.ts';
import { agree, booksOf } from './support/pages/books.ts';
import { chooseBooks, goOn, openBring, takeIn, whenWritingBegins } from './support/pages/bring.ts';
import { exportOpen } from './support/pages/files.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });
const people = 100;
const rows = 1_000;

type Balance = readonly [name: string, minutes: number];

const byName = (balances: Iterable<Balance>): Balance[] =>
  [...balances].sort(([one, less], [other, more]) => (one < other ? -1 : one > other ? 1 : less - more));

/** What everybody of the exported file comes to, replayed by a program that knows nothing but the file. */
async function auditedBalances(path: string): Promise<Balance[]> {
  const opened = await openFile(await readFile(path), null);
  if (!opened.ok || opened.value.is !== 'bundle') throw new Error('an exported file is a bundle');
  const audited = await auditBooks(opened.value.bundle, () => undefined);
  if (!audited.ok) throw new Error(audited.error);
  const { state, names, fault } = audited.value;
  expect(fault).toBe(null);
  return byName(
    [...state.accounts.entrusted.keys()].map((account) => [
      names.get(account) ?? account,
      state.accounts.balances.get(`${account}/time` as never) ?? 0,
    ]),
  );
}

/** Where a line may end in an amount is not what this looks at. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');

/** What the list of kept accounts shows just now, of all that are near the screen. */
async function expectOnScreen(phone: Phone, balances: ReadonlyMap<string, number>): Promise<void> {
  const rows = phone.page.getByRole('link').filter({ hasText: /Vecina \d{3}/ });
  await rows.first().waitFor();
  const shown = await rows.allInnerTexts();
  expect(shown.length).toBeGreaterThan(2);
  for (const words of shown) {
    const [name = ''] = /Vecina \d{3}/.exec(words) ?? [];
    const balance = phone.words.time(balances.get(name) ?? Number.NaN);
    expect(oneSpaced(words)).toContain(oneSpaced(balance));
  }
}

test('a thousand payments of a hundred people come in from another system, and every balance is as in the file', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const books = otherBooks(people, rows);

  await openBring(ana);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await chooseBooks(ana, 'banco-de-tiempo.csv', inLatin1(books.csv));
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'limitsWhy')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await takeIn(ana, rows);
  await ana.page.getByText(say(bringMessages, 'done')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await ana.link(say(bringMessages, 'toAccounts')).click();
  await ana.page.getByRole('heading', { level: 1, name: say(officeMessages, 'title') }).waitFor();
  await expectOnScreen(ana, books.balances);

  // Among so many, whoever keeps the accounts is found by her own name alone.
  await ana.goTo('people');
  await ana.page.getByLabel(say(peopleMessages, 'search'), { exact: true }).fill('ana');
  const listed = ana.page.getByRole('main').getByRole('link');
  await expect.poll(() => listed.count()).toBe(1);
  expect(await listed.first().textContent()).toContain('Ana');

  // The same on another phone, and in the file that anybody may check.
  await agree(ana, bea);
  expect(await auditedBalances(await exportOpen(ana))).toEqual(byName(books.balances));
  // The names of the accounts are words, which come after the books.
  const onBeasPhone = async () => auditedBalances(await exportOpen(bea));
  await expect.poll(onBeasPhone, { timeout: 40_000 }).toEqual(byName(books.balances));

  // Brought a second time, it is recognised.
  await openBring(ana);
  await chooseBooks(ana, 'banco-de-tiempo.csv', inLatin1(books.csv));
  await ana.page.getByText(say(bringMessages, 'known', { count: rows })).waitFor();
  const before = await booksOf(ana);
  await ana.openScreen('/bring');
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'notReady')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  expect(await booksOf(ana)).toEqual(before);

  // Another file of the same people goes on in their accounts; one of them is somebody else.
  const more = [
    'Fecha;De;Para;Concepto;Importe',
    '15/02/2026;VECINA  001;Vecina 002;Pan;1:00',
    '16/02/2026;Vecina 003;Nueva;Queso;2:00',
    '17/02/2026;vecina 004;Vecina 002;Miel;1:30',
  ];
  await ana.openScreen('/bring');
  await chooseBooks(ana, 'más.csv', inLatin1(more.join('\r\n')));
  const known = ana.page.getByRole('region', { name: say(bringMessages, 'sameTitle', { count: 4 }) });
  await known.getByRole('button', { name: 'Vecina 003' }).click();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.page.getByRole('dialog').getByText(say(bringMessages, 'somebodyElse')).click();
  await known.getByText(say(bringMessages, 'somebodyElse')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'thereLimit')).first().waitFor();
  await takeIn(ana, 3);
  await ana.page.getByText(say(bringMessages, 'doneAdded', { rows: '3', accounts: '5' })).waitFor();
  const after = new Map(books.balances);
  for (const [name, minutes] of [
    ['001', -60],
    ['002', 150],
    ['004', -90],
  ] as const)
    after.set(`Vecina ${name}`, (after.get(`Vecina ${name}`) ?? 0) + minutes);
  const opened = [
    ['Vecina 003', -120],
    ['Nueva', 120],
  ] as const;
  await agree(ana, bea);
  expect(await auditedBalances(await exportOpen(ana))).toEqual(byName([...after, ...opened]));
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('a damaged file is refused row by row, and what is stopped on the way leaves nothing', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const books = otherBooks(people, rows);
  const lines = books.csv.split('\r\n');
  const damaged = [...lines];
  // As a spreadsheet numbers them: the heading is row 1.
  damaged[4] = '01/01/2025;Vecina 001;;Pan;1:00';
  damaged[9] = '32/01/2025;Vecina 001;Vecina 002;Pan;-1';
  damaged[999] = 'Vecina 001;Vecina 002';
  const before = await agree(ana, bea);

  await openBring(ana);
  await chooseBooks(ana, 'damaged.csv', inLatin1(damaged.join('\r\n')));
  const bad = ana.page.getByRole('region', { name: say(bringMessages, 'bad', { count: 3 }) });
  const faults = await bad.getByRole('listitem').allInnerTexts();
  expect(faults.map((words) => words.replace(/\s+/g, ' ').trim())).toEqual([
    `${say(bringMessages, 'leaveOut', { row: '5' })} 01/01/2025 · Vecina 001 · Pan · 1:00 ${say(bringMessages, 'fault.to-empty')}`,
    `${say(bringMessages, 'leaveOut', { row: '10' })} 32/01/2025 · Vecina 001 · Vecina 002 · Pan · -1 ${say(bringMessages, 'fault.amount-negative', { text: '-1' })} ${say(bringMessages, 'fault.date-unsound', { text: '32/01/2025' })}`,
    `${say(bringMessages, 'leaveOut', { row: '1,000' })} Vecina 001 · Vecina 002 ${say(bringMessages, 'fault.columns-missing')}`,
  ]);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'notReady')).waitFor();
  expect(await booksOf(ana)).toEqual(before);

  // What was chosen is still there. Left out by her own tick, the rest could be taken in; she mends the file instead.
  await ana.openScreen('/bring');
  await ana.button(say(bringMessages, 'leaveAllOut')).click();
  await goOn(ana);
  await ana.button(say(bringMessages, 'take', { count: rows - 3 })).waitFor();
  await ana.button('Back').click();
  await chooseBooks(ana, 'mended.csv', inLatin1(lines.join('\r\n')));
  await bad.waitFor({ state: 'detached' });
  await goOn(ana);

  await whenWritingBegins(ana, 'cancel');
  await takeIn(ana, rows);
  await ana.page.getByText(say(bringMessages, 'code.given-up')).waitFor();
  expect(await booksOf(ana)).toEqual(before);

  await ana.openScreen('/bring');
  const take = ana.button(say(bringMessages, 'take', { count: rows }));
  await take.waitFor();
  await whenWritingBegins(ana, 'close');
  await takeIn(ana, rows);
  await ana.page.getByRole('progressbar').waitFor({ state: 'detached' });
  await take.waitFor();
  expect(await booksOf(ana)).toEqual(before);
  await agree(ana, bea);
  expect(await auditedBalances(await exportOpen(ana))).toEqual([]);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('a founder finds it on the first day without the tool, and taking in switches on what it needs', async () => {
  const ana = await takePhone(stage);
  const { say } = ana.words;
  await found(ana, 'Huerta', 'Ana', undefined, [say(officeMessages, 'toolDoes')]);
  await ana.goTo('home');
  await ana.link(say(bringMessages, 'title')).click();
  await ana.page.getByText(say(bringMessages, 'switchesOn')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await chooseBooks(ana, 'book.csv', Buffer.from('From,To,Description,Amount\nLola,Ana,Bread,1.5\n'));
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'notReady')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.page.getByLabel(say(bringMessages, 'whoIsMe')).selectOption('Ana');
  await goOn(ana);
  await takeIn(ana, 1);
  await ana.link(say(bringMessages, 'toAccounts')).click();
  await ana.page.getByRole('heading', { level: 1, name: say(officeMessages, 'title') }).waitFor();
  await ana.page.getByText('Lola').first().waitFor();
  await ana.goTo('more');
  await ana.link(say(officeMessages, 'title')).waitFor();
  await waitForBalance(ana, 90);
  await ana.end();
});
