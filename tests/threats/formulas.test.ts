import { vi } from 'vitest';
import { rowsToCsv } from '../../src/app/worker/csv.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { memberOf, neighbours, pay, time } from '../session/steps.ts';
import { startPhone, until } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/app/worker/csv.ts', { spy: true });

const formula = '=HYPERLINK("https://evil.example")';

/** Bea writes it where the reason of a payment goes; Ana opens her statement. */
threatInPlace('A statement that a spreadsheet runs as formulas', {
  attack: async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    await pay(bea, memberOf(ana, group), group, 60, formula);
    await until(ana, group, (view) => view.me.purses[0]?.balance === 60);
    const statement = await ana.statementCsv(group, time);
    if (!statement.includes('HYPERLINK')) throw new Error('her statement says what for');
    return /(^|,)"?[=@]/m.test(statement);
  },
  takeOut: () =>
    vi.mocked(rowsToCsv).mockImplementation((rows) => rows.map((row) => `${row.map(quoted).join()}\r\n`).join('')),
});

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
