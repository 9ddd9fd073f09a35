import { expect, test, vi } from 'vitest';
import { benchAppend } from '../../scripts/bench/append.ts';
import { benchBytes } from '../../scripts/bench/bytes.ts';
import { benchFile } from '../../scripts/bench/file.ts';
import { benchImport } from '../../scripts/bench/import.ts';
import type { Measurement } from '../../scripts/bench/measurement.ts';
import { benchMerge } from '../../scripts/bench/merge.ts';
import { benchOpen } from '../../scripts/bench/open.ts';
import { benchQr } from '../../scripts/bench/qr.ts';
import { benchSearch } from '../../scripts/bench/search.ts';
import { benchSimulate } from '../../scripts/bench/simulate.ts';
import { benchVerifyReplay } from '../../scripts/bench/verify-replay.ts';

// Villages of a few thousand entries are signed here, once a machine.
vi.setConfig({ testTimeout: 180_000 });

/** Ratios on so few entries mean nothing; that both sides did their work is what these tests ask. */
const small = 4_000;

const expectMeasured = (measured: readonly Measurement[], names: readonly string[]): void => {
  expect(measured.map(({ name }) => name)).toEqual(names);
  for (const { ours, reference } of measured) {
    expect(ours).toBeGreaterThan(0);
    expect(reference).toBeGreaterThan(0);
  }
};

test('a file is verified and replayed, and its signatures checked alone', async () => {
  const names = ['verify-replay', 'verify-replay/every-signature'];
  expectMeasured(await benchVerifyReplay(small), names);
});

test('a group is opened in a browser, with a long and with a short history', async () => {
  expectMeasured(await benchOpen(small), ['open', 'open/books']);
});

test('a payment is appended on a phone with a long and one with a short history', async () => {
  expectMeasured(await benchAppend(small), ['append']);
});

test('a thousand rows of another system over a hundred accounts are taken in', async () => {
  expectMeasured(await benchImport(), ['import']);
});

test('news are merged into a long and into a short history', async () => {
  expectMeasured(await benchMerge(small), ['merge']);
});

test('stored and sent bytes are weighed; what is sent is less than Automerge would send', async () => {
  const measured = await benchBytes(small);
  const stored = ['bytes/stored-per-entry', 'bytes/stored-per-entry/by-feed'];
  expectMeasured(measured, [...stored, 'bytes/catch-up', 'bytes/catch-up-by-automerge']);
  // Bytes, unlike times, are the same on every machine and day.
  for (const { ours, reference, limit } of measured.slice(1)) expect(ours / reference).toBeLessThanOrEqual(limit);
  // Half-empty documents: what each takes by itself weighs more here than in the history that the goal is about.
  expect((measured[0]?.ours ?? 0) / (measured[0]?.reference ?? 1)).toBeLessThan(1.3);
});

test('a thousand entries go over as a text file', async () => {
  const measured = await benchFile();
  expectMeasured(measured, ['file/bytes', 'file/make-and-take']);
  const [bytes] = measured;
  expect((bytes?.ours ?? 0) / (bytes?.reference ?? 1)).toBeLessThanOrEqual(bytes?.limit ?? 0);
});

test('a thousand entries go over as frames, whatever is missed, in hardly more bytes than they take', async () => {
  const measured = await benchQr();
  const frames = ['qr/frames/lost-0', 'qr/frames/lost-20', 'qr/frames/lost-40'];
  expectMeasured(measured, [...frames, 'qr/bytes', 'qr/make-and-read']);
  for (const { ours, reference, limit } of measured.slice(0, -1)) expect(ours / reference).toBeLessThanOrEqual(limit);
});

test('words are looked for in thousands of listings, with an index and without', async () => {
  expectMeasured(await benchSearch(), ['search/first', 'search/typed', 'search/bytes']);
});

test('schedules are played, and the same entries admitted once', async () => {
  const measured = await benchSimulate(small);
  expectMeasured(measured, ['simulate']);
  expect(measured[0]?.perSecond).toBeGreaterThan(0);
});
