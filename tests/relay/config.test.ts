import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configFrom } from '../../sync-server/config/config.ts';
import { limitTable, standardLimits } from '../../sync-server/config/limits.ts';

describe('the environment', () => {
  test('may be empty', () => {
    expect(configFrom({})).toEqual({
      ok: true,
      value: {
        port: 8787,
        host: '127.0.0.1',
        dataFolder: '.data',
        siteFolder: 'dist',
        tls: null,
        plainPort: null,
        origins: null,
        trustedProxies: 0,
        limits: standardLimits,
      },
    });
  });

  test('sets everything', () => {
    const config = configFrom({
      MINGA_PORT: '9000',
      MINGA_HOST: '::',
      MINGA_DATA: '/var/lib/minga',
      MINGA_STATIC: '/srv/minga',
      MINGA_TLS_CERT: 'cert.pem',
      MINGA_TLS_KEY: 'key.pem',
      MINGA_PLAIN_PORT: '9002',
      MINGA_ORIGINS: 'https://a.example, https://b.example:8443',
      MINGA_TRUST_PROXY: '2',
      MINGA_CHUNK_BYTES_MAX: '2048',
    });
    expect(config).toMatchObject({
      ok: true,
      value: {
        port: 9000,
        host: '::',
        tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
        plainPort: 9002,
        origins: ['https://a.example', 'https://b.example:8443'],
        trustedProxies: 2,
        limits: { chunkBytesMax: 2048, slotBytesMax: 65_536 },
      },
    });
  });

  test('is refused with a sentence for each variable that is wrong', () => {
    const config = configFrom({
      MINGA_PORT: '70000',
      MINGA_TRUST_PROXY: 'yes',
      MINGA_TLS_CERT: 'cert.pem',
      MINGA_ORIGINS: 'minga.example',
      MINGA_SOCKETS_MAX: '1.5',
    });
    expect(config).toEqual({
      ok: false,
      error: [
        'MINGA_TLS_CERT and MINGA_TLS_KEY belong together: set both or neither.',
        'MINGA_SOCKETS_MAX must be a whole number from 1 to 100000, not "1.5".',
        'MINGA_PORT must be a whole number from 0 to 65535, not "70000".',
        'MINGA_ORIGINS: "minga.example" is not an origin such as https://minga.example.',
        'MINGA_TRUST_PROXY must be a whole number from 0 to 8, not "yes".',
      ],
    });
  });

  test('allows a port without TLS only beside one with it', () => {
    expect(configFrom({ MINGA_PLAIN_PORT: '9002' })).toEqual({
      ok: false,
      error: ['MINGA_PLAIN_PORT stands beside TLS: set MINGA_TLS_CERT too.'],
    });
  });

  test('is described in the operator’s guide, every limit with its standard value', () => {
    const guide = readFileSync(new URL('../../docs/operating-a-relay.md', import.meta.url), 'utf8');
    for (const { variable, standard } of Object.values(limitTable)) {
      expect(guide).toMatch(new RegExp(`\\| \`${variable}\` \\| ${standard} \\|`));
    }
    const known = new Set(
      readFileSync(new URL('../../sync-server/config/config.ts', import.meta.url), 'utf8').match(/MINGA_[A-Z_]+/g),
    );
    for (const { variable } of Object.values(limitTable)) known.add(variable);
    for (const variable of known) expect(guide).toContain(`| \`${variable}\` |`);
    for (const variable of guide.match(/MINGA_[A-Z_]+/g) ?? []) expect(known).toContain(variable);
  });
});
