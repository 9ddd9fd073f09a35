import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fingerprints } from '../../../src/core/fingerprint.ts';
import { lockWithPassphrase } from '../../../src/identity/passphrase.ts';
import { encodeBundle } from '../../../src/wire/bundle.ts';
import { type Outcome, runScript, temporaryFile } from './run-script.ts';
import { makeSmallVillage, type SmallVillage, withEntries } from './small-village.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let village: SmallVillage;
beforeAll(async () => {
  village = await makeSmallVillage();
});

const audit = (args: readonly string[], environment?: Record<string, string>): Outcome =>
  runScript('scripts/audit.ts', args, environment);

describe('npm run audit, on a sound bundle', () => {
  test('prints what the books come to, and only that, to stdout', () => {
    const { status, stdout, stderr } = audit([temporaryFile('village.minga', village.file)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('48 entries, 4 members') });
    const report = JSON.parse(stdout);
    const { state, entries } = fingerprints(village.village.state);
    expect(report).toMatchObject({
      group: village.village.state.group,
      members: 4,
      entries: 48,
      accepted: 48,
      rejected: 0,
      waiting: 0,
      forks: [],
      sum: 0,
      stateHash: state,
      entriesHash: entries,
    });
    const balances: { account: string; unit: string; balance: number }[] = report.balances;
    expect(balances.map(({ account, unit, balance }) => [`${account}/${unit}`, balance]).sort()).toEqual(
      [...village.village.state.accounts.balances].sort(),
    );
  });

  test('prints every transfer with --csv', () => {
    const { status, stdout } = audit([temporaryFile('village.minga', village.file), '--csv']);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect([status, head]).toEqual([0, 'claimedAt,from,to,amount,unit,status,entry,reverses']);
    const { transfers } = village.village.state.accounts;
    expect(rows).toHaveLength(transfers.size);
    for (const row of rows) {
      const [claimedAt, from, to, amount, unit, , entry] = row.split(',');
      expect(transfers.get(entry as never)).toMatchObject({ from, to, unit, amount: Number(amount) });
      expect(new Date(claimedAt ?? '').toISOString()).toBe(claimedAt);
    }
  });
});

describe('npm run audit, on a locked bundle', () => {
  const passphrase = 'tres piedras en el río';
  let locked: Uint8Array;
  beforeAll(async () => {
    locked = await lockWithPassphrase(village.file, passphrase, { cost: { passes: 1, memoryKib: 64, lanes: 1 } });
  });

  test('asks for the passphrase in one sentence', () => {
    const { status, stdout, stderr } = audit([temporaryFile('locked.minga', locked)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(/^This file is locked: .*--passphrase-file.*MINGA_PASSPHRASE\.$/);
  });

  test('opens it with a passphrase from the environment, or from a file', () => {
    const file = temporaryFile('locked.minga', locked);
    const fromEnvironment = audit([file], { MINGA_PASSPHRASE: passphrase });
    const fromFile = audit([file, '--passphrase-file', temporaryFile('passphrase', `${passphrase}\n`)]);
    expect([fromEnvironment.status, fromFile.status]).toEqual([0, 0]);
    expect(JSON.parse(fromFile.stdout)).toEqual(JSON.parse(fromEnvironment.stdout));
  });

  test('says when the passphrase is wrong, or the file behind it damaged', () => {
    const environment = { MINGA_PASSPHRASE: 'cuatro piedras' };
    const wrong = audit([temporaryFile('locked.minga', locked)], environment);
    expect(wrong).toEqual({ status: 1, stdout: '', stderr: 'The passphrase is wrong.\n' });
    const damaged = locked.with(-40, (locked.at(-40) ?? 0) ^ 1);
    const outcome = audit([temporaryFile('damaged.minga', damaged)], { MINGA_PASSPHRASE: passphrase });
    expect(outcome).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('damaged') });
  });
});

describe('npm run audit, on what it can not trust', () => {
  test('names the entry whose signature does not hold', () => {
    const entries = village.entries.map((entry, at) =>
      at === 20 ? { ...entry, signature: entry.signature.with(3, (entry.signature[3] ?? 0) ^ 1) } : entry,
    );
    const file = encodeBundle(withEntries(village.bundle, entries));
    const { status, stdout, stderr } = audit([temporaryFile('forged.minga', file)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('Entry 21 of 48 does not bear the signature of the device that it names.\n');
  });

  test('prints how far the books go when entries are missing, and fails', () => {
    const file = encodeBundle(withEntries(village.bundle, village.entries.toSpliced(10, 1)));
    const { status, stdout, stderr } = audit([temporaryFile('gap.minga', file)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Entries are missing: \d+ build upon 1 that this file does not hold\.$/m);
    const report = JSON.parse(stdout);
    expect(report.entries).toBe(47);
    expect(report.waiting).toBeGreaterThan(0);
  });

  test.each([
    ['a file cut short', (file: Uint8Array) => file.slice(0, -100), 'damaged'],
    ['something else', () => new TextEncoder().encode('{"balance": 1000}'), 'no .minga file'],
    ['nothing at all', () => new Uint8Array(), 'no .minga file'],
  ])('refuses %s', (_, damage, words) => {
    const { status, stdout, stderr } = audit([temporaryFile('broken.minga', damage(village.file))]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
  });

  test.each([
    ['no file', [], 'Say which file'],
    ['a file that is not there', ['/nowhere/at-all.minga'], 'no such file'],
    ['two files', ['a.minga', 'b.minga'], 'One file at a time'],
    ['an unknown option', ['a.minga', '--fast'], "Unknown option '--fast'"],
    ['two formats', ['a.minga', '--json', '--csv'], 'Either --json or --csv'],
  ])('explains %s', (_, args, words) => {
    const { status, stdout, stderr } = audit(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
  });
});
