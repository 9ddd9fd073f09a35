import { err, ok, type Result } from '../../src/lib/result.ts';
import { argumentsFrom } from '../arguments.ts';

type Format = 'json' | 'csv' | 'hledger';

export type AuditOptions = {
  readonly file: string;
  readonly print: Format;
  readonly passphraseFile: string | null;
};

export const usage = `npm run audit -- FILE [--json | --csv | --hledger] [--passphrase-file F]

  FILE                  a .minga bundle or receipt
  --json                what the books come to (the default)
  --csv                 every transfer, oldest first
  --hledger             a journal for hledger: every counted payment, time in minutes, and the balances
  --passphrase-file F   for a locked file: F holds the passphrase; or set MINGA_PASSPHRASE

  Everything is checked from the bytes: the one form of each entry, every signature, every link, every rule.
  Exit code 0: it all holds. 1: it does not, and stderr says why.
`;

const formats: readonly Format[] = ['json', 'csv', 'hledger'];

const flags = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  hledger: { type: 'boolean' },
  'passphrase-file': { type: 'string' },
} as const;

/** The error is a sentence for the terminal. */
export function auditOptionsFrom(args: readonly string[]): Result<AuditOptions | 'help', string> {
  const parsed = argumentsFrom(args, { allowPositionals: true, options: flags });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok('help');
  const [file, more] = positionals;
  if (file === undefined) return err('Say which file to audit.');
  if (more !== undefined) return err('One file at a time.');
  const [print = 'json', another] = formats.filter((format) => values[format]);
  if (another !== undefined) return err(`Either --${print} or --${another}.`);
  return ok({ file, print, passphraseFile: values['passphrase-file'] ?? null });
}
