import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ZXING_WASM_SHA256 } from 'barcode-detector/ponyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptEngine } from '../../src/ui/qr/qr-engines.ts';
import { qrPath, quietZone } from '../../src/ui/qr/qr-path.ts';
import { makeQrReader, type QrEngineMaker } from '../../src/ui/qr/qr-reader.ts';

const moduleSide = 4;

/** What a camera would see of the drawn code: the path's rectangles painted black on white. */
function photographOf(drawn: { size: number; path: string }): ImageData {
  const side = drawn.size * moduleSide;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of drawn.path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let py = Number(y) * moduleSide; py < (Number(y) + 1) * moduleSide; py += 1) {
      const from = (py * side + Number(x) * moduleSide) * 4;
      for (let at = from; at < from + Number(width) * moduleSide * 4; at += 1) if (at % 4 !== 3) data[at] = 0;
    }
  }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
}

const blank = { data: new Uint8ClampedArray(64 * 64 * 4).fill(255), width: 64, height: 64 } as ImageData;

describe('a drawn code', () => {
  test('is read back as the text it was made from', async () => {
    const engine = await scriptEngine();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), async (text) => {
        expect(await engine?.read(photographOf(qrPath(text, 'medium')))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps its quiet zone white', () => {
    const { size, path } = qrPath('minga', 'low');
    const squares = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/g), (match) => match.slice(1).map(Number));
    expect(squares.length).toBeGreaterThan(0);
    for (const [x = 0, y = 0, width = 0] of squares) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(quietZone);
      expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(size - quietZone);
    }
  });
});

describe('reading with what the browser has', () => {
  const photograph = photographOf(qrPath('https://minga.example/#/join/abc', 'medium'));
  const absent: QrEngineMaker = async () => null;
  const rejecting =
    (asked: string[]): QrEngineMaker =>
    async () => ({
      read: async () => {
        asked.push('read');
        throw new Error('the reading service is not installed');
      },
    });

  test('passes over an engine that is missing and one that cannot be made', async () => {
    const broken: QrEngineMaker = () => Promise.reject(new Error('no WebAssembly'));
    const reader = makeQrReader([absent, broken, scriptEngine]);
    expect(await reader.read(photograph)).toEqual({ text: 'https://minga.example/#/join/abc' });
  });

  test('falls back within one picture when an engine rejects it, and never asks that engine again', async () => {
    const asked: string[] = [];
    const reader = makeQrReader([rejecting(asked), scriptEngine]);
    expect(await reader.read(photograph)).toEqual({ text: 'https://minga.example/#/join/abc' });
    expect(await reader.read(photograph)).toEqual({ text: 'https://minga.example/#/join/abc' });
    expect(asked).toEqual(['read']);
  });

  test('finds nothing in a picture without a code', async () => {
    expect(await makeQrReader([scriptEngine]).read(blank)).toBeNull();
  });

  test('says so when no engine is left', async () => {
    const reader = makeQrReader([absent, rejecting([])]);
    expect(await reader.read(photograph)).toBe('unavailable');
    expect(await reader.read(photograph)).toBe('unavailable');
  });
});

test('the wasm file that is served is the one its JavaScript was made for', () => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(ZXING_WASM_SHA256);
});
