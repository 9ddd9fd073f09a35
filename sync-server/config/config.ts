import { err, ok, type Result } from '../../src/lib/result.ts';
import { type Limits, limitTable, standardLimits } from './limits.ts';

export type Config = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The folder of relay.sqlite. */
  readonly dataFolder: string;
  /** The built app. */
  readonly siteFolder: string;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** A second port without TLS, for WebSockets alone: what is said there is sealed all the same. `null`: none. */
  readonly plainPort: number | null;
  /** Web origins whose pages may connect; `null`: any. What protects a channel is its key, never this. */
  readonly origins: readonly string[] | null;
  /** How many proxies of ours stand in front, each adding its caller to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly limits: Limits;
};

type Environment = { readonly [variable: string]: string | undefined };

/** The error names every variable that is wrong, a sentence each, so that one start shows them all. */
export function configFrom(environment: Environment): Result<Config, readonly string[]> {
  const faults: string[] = [];

  const integer = (variable: string, standard: number, min: number, max: number): number => {
    const text = environment[variable];
    if (text === undefined || text === '') return standard;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    faults.push(`${variable} must be a whole number from ${min} to ${max}, not "${text}".`);
    return standard;
  };
  const text = (variable: string, standard: string): string => environment[variable] || standard;

  const certFile = text('MINGA_TLS_CERT', '');
  const keyFile = text('MINGA_TLS_KEY', '');
  if ((certFile === '') !== (keyFile === '')) {
    faults.push('MINGA_TLS_CERT and MINGA_TLS_KEY belong together: set both or neither.');
  }

  const hasPlainPort = text('MINGA_PLAIN_PORT', '') !== '';
  if (hasPlainPort && certFile === '') faults.push('MINGA_PLAIN_PORT stands beside TLS: set MINGA_TLS_CERT too.');

  const limits = { ...standardLimits } as Record<keyof Limits, number>;
  for (const name of Object.keys(limitTable) as (keyof Limits)[]) {
    const { variable, standard, min, max } = limitTable[name];
    limits[name] = integer(variable, standard, min, max);
  }

  const config: Config = {
    port: integer('MINGA_PORT', 8787, 0, 65_535),
    host: text('MINGA_HOST', '127.0.0.1'),
    dataFolder: text('MINGA_DATA', '.data'),
    siteFolder: text('MINGA_STATIC', 'dist'),
    tls: certFile === '' || keyFile === '' ? null : { certFile, keyFile },
    plainPort: hasPlainPort ? integer('MINGA_PLAIN_PORT', 0, 0, 65_535) : null,
    origins: originsFrom(text('MINGA_ORIGINS', ''), faults),
    trustedProxies: integer('MINGA_TRUST_PROXY', 0, 0, 8),
    limits,
  };
  return faults.length === 0 ? ok(config) : err(faults);
}

function originsFrom(list: string, faults: string[]): readonly string[] | null {
  const origins = list
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      faults.push(`MINGA_ORIGINS: "${origin}" is not an origin such as https://minga.example.`);
    }
  }
  return origins.length === 0 ? null : origins;
}
