import { err, ok, type Result } from '../../src/lib/result.ts';
import { argumentsFrom } from '../arguments.ts';

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

const flags = {
  help: { type: 'boolean', default: false },
  phones: { type: 'boolean', default: false },
  port: { type: 'string' },
  address: { type: 'string' },
} as const;

/** The error is a sentence for the terminal. MINGA_PORT counts when `--port` is not given. */
export function startOptionsFrom(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Result<StartOptions, string> {
  const parsed = argumentsFrom(args, { options: flags });
  if (!parsed.ok) return parsed;
  const { help, phones, port = environment['MINGA_PORT'] || '8787', address } = parsed.value.values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return err(`A port is a number up to 65535, not "${port}".`);
  return ok({ help, phones, port: Number(port), address });
}
