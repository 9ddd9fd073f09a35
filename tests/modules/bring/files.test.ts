/** Every form in which other systems hand over a file comes to the same rows. */
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/modules/bring/csv/read-table.ts';
import { faultsOf, latin1, read, soles, tableOf, utf8, utf8WithMark } from './reading.ts';

const rows = (file: string | Uint8Array) =>
  read(file).rows.map(({ from, to, amount, date, description }) => [from, to, description, amount, date]);
const bread = ['Ana Ruiz', 'José', 'Bread, and tea', 90, null];
const dated = [...bread.slice(0, 4), '2026-03-14'];

describe('the same row', () => {
  const head = 'From,To,Description,Amount';
  test.each([
    ['with a heading', `${head}\nAna Ruiz,José,"Bread, and tea",1.5\n`],
    ['without one', 'Ana Ruiz,José,"Bread, and tea",1.5'],
    ['with line ends of Windows', `${head}\r\nAna Ruiz,José,"Bread, and tea",1.5\r\n`],
    ['with line ends of old Macs', `${head}\rAna Ruiz,José,"Bread, and tea",1.5`],
    ['with semicolons and a decimal comma', `${head.replaceAll(',', ';')}\nAna Ruiz;José;Bread, and tea;1,5`],
    ['with tabs', `${head.replaceAll(',', '\t')}\nAna Ruiz\tJosé\tBread, and tea\t1:30`],
    ['with columns in another order', 'amount,to,description,from\n1h30,José,"Bread, and tea",Ana Ruiz'],
    ['under the names of another system', 'Payer,Payee,Details,Hours\nAna Ruiz,José,"Bread, and tea",1.5'],
    ['in Spanish', 'De;Para;Concepto;Importe\nAna Ruiz;José;Bread, and tea;1,5'],
    ['in French', 'De;À;Libellé;Montant\nAna Ruiz;José;Bread, and tea;1 h 30 min'],
    ['in Arabic', 'من,إلى,الوصف,المبلغ\nAna Ruiz,José,"Bread, and tea",١٫٥'],
    [
      'with every cell in quotation marks',
      '"From","To","Description","Amount"\n"Ana Ruiz","José","Bread, and tea","1,5"',
    ],
    ['with spaces around cells', `${head}\n Ana Ruiz , José ,"Bread, and tea", 1.5 `],
    ['between empty lines', `\n${head}\n\nAna Ruiz,José,"Bread, and tea",1.5\n\n,,,\n`],
    ['with columns that say nothing here', `Id,${head},Status\n7,Ana Ruiz,José,"Bread, and tea",1.5,done`],
  ])('%s', (_, text) => {
    for (const bytes of [utf8(text), utf8WithMark(text)]) expect(rows(bytes)).toEqual([bread]);
    if ([...text].every((letter) => letter.charCodeAt(0) < 256)) expect(rows(latin1(text))).toEqual([bread]);
  });

  test.each([
    ['a day at the end', 'From,To,Description,Amount,Date\nAna Ruiz,José,"Bread, and tea",1.5,2026-03-14'],
    ['a day first, with no heading', '2026-03-14,Ana Ruiz,José,"Bread, and tea",1.5'],
    [
      'a day and a time of day',
      'Date;From;To;Description;Amount\n2026-03-14 09:30:00;Ana Ruiz;José;Bread, and tea;1,5',
    ],
    [
      'a day as it is written at home',
      'Date,From,To,Description,Amount\n14/03/2026,Ana Ruiz,José,"Bread, and tea",1.5',
    ],
    ['a day with points', 'Date,From,To,Description,Amount\n14.3.2026,Ana Ruiz,José,"Bread, and tea",1.5'],
    [
      'the month first, since no month is the 14th',
      'Date,From,To,Description,Amount\n3/14/2026,Ana Ruiz,José,"Bread, and tea",1.5',
    ],
  ])('with %s', (_, text) => {
    expect(rows(text)).toEqual([dated]);
  });

  test('in the text that spreadsheets save for one another', () => {
    const text = 'From\tTo\tDescription\tAmount\nAna Ruiz\tJosé\tBread, and tea\t1.5';
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    expect(rows(new Uint8Array(units.buffer))).toEqual([bread]);
  });
});

describe('a file that is none', () => {
  test.each([
    ['of nothing', '  \n ', 'empty'],
    ['of a spreadsheet’s own kind', 'PK\u0003\u0004\0\0', 'not-a-table'],
    ['of more than a village has to say', 'x'.repeat(2 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused whole', (_, text, code) => {
    expect(readTable(utf8(text))).toEqual({ ok: false, error: code });
  });

  test('with words in place of columns has nothing but bad rows', () => {
    const letter = read('Dear Ana\nsee you on Sunday');
    expect([letter.rows, faultsOf(letter)]).toEqual([[], ['1 row columns-missing', '2 row columns-missing']]);
  });
});

test('rows are numbered as a spreadsheet numbers them', () => {
  const { rows: read3 } = read('From,To,Description,Amount\nA,B,x,1\n\nB,A,y,2');
  expect(read3.map(({ number }) => number)).toEqual([2, 4]);
});

test('a person may say which column is which', () => {
  const columns = { from: 3, to: 1, amount: 0, description: 2, date: null };
  expect(read('2,Bea,milk,Ana', { columns }).rows).toMatchObject([{ from: 'Ana', to: 'Bea', amount: 120 }]);
});

test('a quotation mark that never closes spoils no row but its own and those it swallowed', () => {
  const file = read('A,B,x,1\nA,B,"y,2\nB,A,z,3');
  expect([file.rows.length, faultsOf(file)]).toEqual([1, ['2 row quotes-broken']]);
});

test('a file that separates by commas may have semicolons in its words', () => {
  expect(tableOf(utf8('A,B,"a;b;c;d",1\nA,B,"a;b;c;d",2')).cells[0]).toEqual(['A', 'B', 'a;b;c;d', '1']);
});

test('what separates is what leaves no cell broken', () => {
  const [row] = read('Ana;Bea;"a"",b,c,d""e";1').rows;
  expect(row?.description).toBe('a",b,c,d"e');
});

test('coins are read as the group counts them', () => {
  const file = read('A,B,x,"1,234.50"\nA,B,y,€ 3.5\nA,B,z,7 soles', {}, soles);
  expect(file.rows.map(({ amount }) => amount)).toEqual([123450, 350, 700]);
});
