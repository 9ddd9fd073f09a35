import { type ParseArgsConfig, parseArgs } from 'node:util';
import { err, ok, type Result } from '../src/lib/result.ts';

/** The words after a command, by the flags it knows. The error is a sentence for the terminal. */
export function argumentsFrom<const Known extends Omit<ParseArgsConfig, 'args'>>(
  args: readonly string[],
  known: Known,
): Result<ReturnType<typeof parseArgs<Known>>, string> {
  try {
    return ok(parseArgs({ ...known, args: [...args] }) as ReturnType<typeof parseArgs<Known>>);
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : String(problem));
  }
}

/** `null` for what is none, and for more than ten digits. */
export const wholeNumber = (text: string): number | null => (/^\d{1,10}$/.test(text) ? Number(text) : null);
