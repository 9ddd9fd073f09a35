/** Whether other people's book-keeping agrees: hledger reads our journal, and its sums are ours. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hledgerJournal } from '../../../scripts/audit/hledger-journal.ts';
import { findHledger, hledgerAdvice } from '../../../scripts/hledger/find-hledger.ts';
import { type AccountId, shortCode, type UnitId } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { encodeBundle } from '../../../src/wire/bundle.ts';
import { hours, settle, village } from '../../core/cast.ts';
import { runScript, temporaryFile } from './run-script.ts';
import { makeSmallVillage, type SmallVillage } from './small-village.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What hledger answers; whatever it finds wrong stands in `stderr`. */
function hledger(journal: string, ...args: readonly string[]) {
  const program = findHledger();
  if (program === undefined) throw new Error(hledgerAdvice);
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, [...args, '-f', '-'], {
    input: journal,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const sound = { status: 0, stdout: '', stderr: '' };

/** By account and unit, in minor units, as hledger adds them up. */
function balancesBy(journal: string): string[] {
  const { stdout } = hledger(journal, 'balance', '--flat', '--no-total', '--output-format', 'csv', '--layout', 'bare');
  const rows = stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.replaceAll('"', '').split(','));
  return rows.map(([account, commodity, amount]) => {
    const unit = commodity?.replace(' in minutes', '');
    return `${account?.replace('accounts:', '')}/${unit} ${amount?.replace('.', '')}`;
  });
}

const ourBalances = ({ accounts }: GroupState): string[] =>
  [...accounts.balances].filter(([, balance]) => balance !== 0).map(([key, balance]) => `${key} ${balance}`);

describe('npm run audit -- FILE --hledger', () => {
  let small: SmallVillage;
  beforeAll(async () => {
    small = await makeSmallVillage('journal');
  });

  test('prints a journal that hledger accepts in every particular, and whose balances are ours', () => {
    const { status, stdout } = runScript('scripts/audit.ts', [temporaryFile('v.minga', small.file), '--hledger']);
    expect(status).toBe(0);
    expect(hledger(stdout, 'check', '--strict')).toEqual(sound);
    const ours = ourBalances(small.village.state);
    expect(ours.length).toBeGreaterThan(1);
    expect(balancesBy(stdout).sort()).toEqual(ours.sort());
  });

  test('has one transaction for each counted payment, on its day, between people by their names', () => {
    const { stdout } = runScript('scripts/audit.ts', [temporaryFile('v.minga', small.file), '--hledger']);
    const { transfers } = small.village.state.accounts;
    const counted = [...transfers.values()].filter((each) => each.counted > 0);
    const lines = stdout.split('\n').filter((line) => /^\d{4}-\d\d-\d\d \(/.test(line));
    expect(lines).toHaveLength(counted.length);
    for (const line of lines) {
      const [, day, id] =
        line.match(/^(\S+) \(([0-9a-f]{64})\) [^;]+ (?:to|gives back to) [^;]+ {2}; claimed:\1T/) ?? [];
      const node = small.village.state.log.nodes.get(id as never);
      expect(day).toBe(new Date(node?.claimedAt ?? 0).toISOString().slice(0, 10));
    }
    expect(stdout).toMatch(/^account accounts:[0-9a-f]{64} {2}; name: \S/m);
  });

  test('leaves names out that the file does not hold', () => {
    const file = encodeBundle({ ...small.bundle, parcels: [] });
    const { stdout } = runScript('scripts/audit.ts', [temporaryFile('v.minga', file), '--hledger']);
    expect(stdout).not.toContain('name:');
    expect(hledger(stdout, 'check', '--strict')).toEqual(sound);
  });
});

describe('the journal', () => {
  const day = 24 * 60 * 60 * 1000;

  function tradedVillage() {
    const { ana, bea } = village(['ana', 'bea']);
    const paid = ana.pay(bea, 90);
    settle(ana, bea);
    return { ana, bea, paid, state: bea.state };
  }

  test('stays sound whatever a member is called', () => {
    const { ana, bea, state } = tradedVillage();
    const mean = '  ; = 5 EUR\n2020-01-01 (x) | * ! "\u202e\u2028"  a:b,c  ';
    const names = new Map<AccountId, string>([
      [ana.account, mean],
      [bea.account, '\n'],
    ]);
    const journal = hledgerJournal(state, names);
    expect(hledger(journal, 'check', '--strict')).toEqual(sound);
    const accounts = hledger(journal, 'accounts').stdout.trim().split('\n');
    expect(accounts.sort()).toEqual([ana, bea].map(({ member }) => `accounts:${member}`).sort());
    const descriptions = hledger(journal, 'descriptions').stdout;
    expect(descriptions).toContain(`5 EUR 2020-01-01 x a b c to ${shortCode(bea.member)}\n`);
  });

  test('a balance that is not ours is found by hledger itself', () => {
    const journal = hledgerJournal(tradedVillage().state, new Map());
    const wrong = journal.replace(' = 90. ', ' = 91. ');
    expect(wrong).not.toBe(journal);
    expect(hledger(wrong, 'check')).toMatchObject({ status: 1, stderr: expect.stringContaining('assertion') });
  });

  test('of books in which nobody has paid is a sound one too', () => {
    const { ana } = village(['ana', 'bea']);
    expect(hledger(hledgerJournal(ana.state, new Map()), 'check', '--strict')).toEqual(sound);
  });

  test('holds a payment and its give-back, each on the day that its phone claimed, in any order', () => {
    const { ana, bea, paid, state } = tradedVillage();
    bea.now -= 400 * day;
    const back = bea.reverse(paid);
    settle(ana, bea);
    const journal = hledgerJournal(state, new Map());
    const days = [...journal.matchAll(/^(\S+) \(/gm)].map(([, each]) => each ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(journal).toContain(` gives back to ${shortCode(ana.member)}  ; claimed:`);
    expect(journal).toContain(`reverses:${paid.entry.id}`);
    expect(journal).toContain(`(${back.entry.id})`);
    expect(hledger(journal, 'check', '--strict')).toEqual(sound);
    expect(balancesBy(journal)).toEqual([]);
  });

  test('writes a unit with places exactly, and never mixes two units', () => {
    const units = [
      { id: hours, name: 'Hours', is: 'time', scale: 0 },
      { id: 'soles', name: 'Soles', is: 'decimal', scale: 2 },
    ];
    const { ana, bea } = village(['ana', 'bea'], { founding: { units, limits: { [hours]: 600, soles: 600 } } });
    ana.pay(bea, 30);
    ana.pay(bea, 105, { unit: 'soles' as UnitId });
    settle(ana, bea);
    const { state } = bea;
    const journal = hledgerJournal(state, new Map());
    expect(journal).toContain(' 1.05 "soles"');
    expect(hledger(journal, 'check', '--strict')).toEqual(sound);
    expect(balancesBy(journal).sort()).toEqual(ourBalances(state).sort());
  });

  test('says what was paid where a copied phone left only some of it', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const copy = ana.copy();
    ana.pay(bea, 400);
    copy.pay(carla, 400);
    settle(ana, bea, carla);
    bea.receive(copy.held.values());
    const { state } = bea;
    const partly = [...state.accounts.transfers.values()].filter(({ counted, amount }) => counted < amount);
    expect(partly).not.toEqual([]);
    const journal = hledgerJournal(state, new Map());
    expect(hledger(journal, 'check', '--strict')).toEqual(sound);
    expect(balancesBy(journal).sort()).toEqual(ourBalances(state).sort());
    const shown = partly.filter(({ counted }) => counted > 0);
    expect([...journal.matchAll(/paid:400\. "hours in minutes"/g)]).toHaveLength(shown.length);
  });
});
