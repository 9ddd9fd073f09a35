/**
 * Long histories to measure on: a seeded village of 50, the same on every machine.
 *
 * Signing 100,000 entries takes minutes, so each is made once and kept in the system's temporary folder. A change of the
 * story makes other entries under the same name: delete the folder then.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedEntry } from '../../src/core/entry.ts';
import { bytesToId, type GroupId } from '../../src/core/ids.ts';
import { assert } from '../../src/lib/assert.ts';
import { decodeBatch } from '../../src/wire/batch.ts';
import { decodeBundle } from '../../src/wire/bundle.ts';
import { makeSeededVillage } from '../demo/seeded-village.ts';
import { bundleOfVillage, seedFromText } from '../demo/village-bundle.ts';
import { progressLine } from '../progress-line.ts';

export const members = 50;
/** Of whom each closes the books of the village. */
const closers = 3;
export const historySeed = seedFromText('bench');
const folder = join(tmpdir(), 'minga-bench');

/** The bundle file of a village that has said so many things. */
export async function historyFile(entries: number): Promise<Uint8Array> {
  const path = join(folder, `village-${members}-${closers}-${entries}.minga`);
  if (!existsSync(path)) await writeHistory(path, entries);
  return readFileSync(path);
}

async function writeHistory(path: string, entries: number): Promise<void> {
  const progress = progressLine('entries signed', entries);
  const options = { members, entries, closers, seed: historySeed, language: 'en' } as const;
  const made = await makeSeededVillage({ ...options, onProgress: progress.reached });
  progress.end();
  mkdirSync(folder, { recursive: true });
  // Renamed when whole: a run that is stopped leaves nothing that a later one would take for a history.
  writeFileSync(`${path}.part`, await bundleOfVillage(made, historySeed, 'en'));
  renameSync(`${path}.part`, path);
}

export type History = { readonly group: GroupId; readonly entries: readonly SignedEntry[] };

/** What a bundle holds, in the order in which it can be admitted. */
export function openHistory(file: Uint8Array): History {
  const { group, entries } = readHistory(file);
  return { group, entries: [...entries] };
}

/** The same, unpacked as it is asked for. Our own file: anything wrong with it is a bug. */
export function readHistory(file: Uint8Array): { readonly group: GroupId; readonly entries: Iterable<SignedEntry> } {
  const bundle = decodeBundle(file);
  assert(bundle.ok, 'a history that we wrote is a bundle');
  const group = bytesToId<GroupId>(bundle.value.group);
  assert(group !== null, 'a bundle names its group by 32 bytes');
  return { group, entries: unpacked(bundle.value.batches) };
}

function* unpacked(batches: readonly Uint8Array[]): Generator<SignedEntry> {
  for (const batch of batches) {
    const decoded = decodeBatch(batch);
    assert(decoded.ok, 'a history that we wrote has whole batches');
    yield* decoded.value;
  }
}
