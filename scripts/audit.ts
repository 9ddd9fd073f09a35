/**
 * Checks a group's books, or one receipt, from the bytes of a file: words on stderr, findings on stdout.
 *
 * Needs no phone, no relay and no network, and trusts none: whoever holds the file can run this, years later.
 */
import { readFileSync } from 'node:fs';
import type { Bundle } from '../src/wire/bundle.ts';
import type { Receipt } from '../src/wire/receipt.ts';
import { auditBooks, type Replayed } from './audit/audit-books.ts';
import { auditReceipt } from './audit/audit-receipt.ts';
import { type BooksReport, booksReport } from './audit/books-report.ts';
import { hledgerJournal } from './audit/hledger-journal.ts';
import { openFile } from './audit/open-file.ts';
import { type AuditOptions, auditOptionsFrom, usage } from './audit/options.ts';
import { transfersCsv } from './audit/transfers-csv.ts';
import { progressLine } from './progress-line.ts';

async function audit(options: AuditOptions): Promise<void> {
  const opened = await openFile(readFileSync(options.file), passphraseOf(options));
  if (!opened.ok) return stop(opened.error);
  if (opened.value.is === 'bundle') return reportBooks(opened.value.bundle, options);
  return options.print === 'json'
    ? reportReceipt(opened.value.receipt)
    : stop('A receipt is one transfer: there is no list of it.');
}

/** A file ends with a line break that nobody meant as part of the passphrase. */
function passphraseOf({ passphraseFile }: AuditOptions): string | null {
  if (passphraseFile !== null) return readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, '');
  return process.env['MINGA_PASSPHRASE'] ?? null;
}

async function reportBooks(bundle: Bundle, { print }: AuditOptions): Promise<void> {
  let progress: ReturnType<typeof progressLine> | undefined;
  const books = await auditBooks(bundle, (checked, total) => {
    if (total < worthWatching) return;
    progress ??= progressLine('signatures checked', total);
    progress.reached(checked);
  });
  progress?.end();
  if (!books.ok) return stop(books.error);
  const { state, fault } = books.value;
  const report = booksReport(state);
  process.stdout.write(printed[print](books.value, report));
  const unsound = report.sealed.find(({ rootsHold }) => !rootsHold);
  if (unsound) return stop(`Period ${unsound.height} was sealed, and its entries come to something else.`);
  if (fault !== null) return stop(fault);
  process.stderr.write(wordsFor(report));
}

const printed: Readonly<Record<AuditOptions['print'], (books: Replayed, report: BooksReport) => string>> = {
  json: (_, report) => `${JSON.stringify(report, null, 2)}\n`,
  csv: ({ state }) => transfersCsv(state),
  hledger: ({ state, names }) => hledgerJournal(state, names),
};

function wordsFor({ entries, members, rejected, unknown, forks, sealed }: BooksReport): string {
  const words = [
    `Every signature and link holds, and the balances sum to zero: ${entries} entries, ${members} members.`,
  ];
  if (rejected > 0) words.push(`${rejected} entries broke a rule and count for nothing.`);
  if (unknown > 0) words.push(`${unknown} entries are of kinds that only a newer version of Minga knows.`);
  if (forks.length > 0)
    words.push(`${forks.length} devices signed two histories; what they paid since does not count.`);
  if (sealed.length > 0) words.push(`${sealed.length} periods are closed and sealed, and come to what was sealed.`);
  return `${words.join('\n')}\n`;
}

/** Entries that take more than a breath to check. */
const worthWatching = 5_000;

async function reportReceipt(receipt: Receipt): Promise<void> {
  const audited = await auditReceipt(receipt);
  if (!audited.ok) return stop(audited.error);
  process.stdout.write(`${JSON.stringify(audited.value.report, null, 2)}\n`);
  if (audited.value.fault !== null) return stop(audited.value.fault);
  process.stderr.write('Both signatures hold.\n');
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

// Whoever pipes the list into `head` has read enough.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') stop(problem.message);
});

const options = auditOptionsFrom(process.argv.slice(2));
if (!options.ok) stop(`${options.error}\n\n${usage}`);
else if (options.value === 'help') process.stderr.write(usage);
else {
  await audit(options.value).catch((problem: unknown) =>
    stop(problem instanceof Error ? problem.message : String(problem)),
  );
}
