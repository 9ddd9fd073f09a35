import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/lib/result.ts';

export type StartOptions = {
  readonly help: boolean;
  /** Serve https on the local network, so that phones may use the app as they would a real one. */
  readonly phones: boolean;
  /** 0 takes any free port. */
  readonly port: number;
  /** The machine's address that phones are told; found by itself when not given. */
  readonly address: string | undefined;
};

export const usage = `npm start -- [--port N] [--phones [--address A]]

  --port N      the port to answer on (8787)
  --phones      https for phones on the same Wi-Fi, with a QR code to scan
  --address A   which address of this machine to tell the phones, if it has several
`;

/** The error is a sentence for the terminal. MINGA_PORT counts when `--port` is not given. */
export function startOptionsFrom(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Result<StartOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { help = false, phones = false, port = environment['MINGA_PORT'] || '8787', address } = parsed.value;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return err(`A port is a number up to 65535, not "${port}".`);
  return ok({ help, phones, port: Number(port), address });
}

type Flags = { help?: boolean; phones?: boolean; port?: string; address?: string };

function parse(args: readonly string[]): Result<Flags, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        phones: { type: 'boolean' },
        port: { type: 'string' },
        address: { type: 'string' },
      },
    });
    return ok(values);
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : String(problem));
  }
}
