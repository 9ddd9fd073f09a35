import { describe, expect, test } from 'vitest';
import { startOptionsFrom } from '../../scripts/start/options.ts';

const standard = { help: false, phones: false, port: 8787, address: undefined };

describe('the words after npm start --', () => {
  test('none: this machine, the usual port', () => {
    expect(startOptionsFrom([], {})).toEqual({ ok: true, value: standard });
  });

  test('--phones --port --address', () => {
    const value = { help: false, phones: true, port: 9000, address: '192.168.1.7' };
    expect(startOptionsFrom(['--phones', '--port', '9000', '--address=192.168.1.7'], {})).toEqual({ ok: true, value });
  });

  test('MINGA_PORT counts, and --port counts more', () => {
    expect(startOptionsFrom([], { MINGA_PORT: '9001' })).toEqual({ ok: true, value: { ...standard, port: 9001 } });
    expect(startOptionsFrom(['--port=1'], { MINGA_PORT: '9001' })).toEqual({
      ok: true,
      value: { ...standard, port: 1 },
    });
  });

  test.each(['65536', 'http', '-1', '8.5', '1e3'])('%s is no port', (port) => {
    expect(startOptionsFrom([`--port=${port}`], {})).toMatchObject({ ok: false });
  });

  test('a word that is not known is refused by its name', () => {
    expect(startOptionsFrom(['--phone'], {})).toMatchObject({ ok: false, error: expect.stringContaining('--phone') });
  });
});
