/**
 * From the bytes of a file to balances, against only checking its signatures, with what the engine offers.
 *
 * The reference is given everything that costs time besides: messages laid out, keys imported, the engine kept busy.
 */

import { decodeEntry, signedMessage, type VerifiedEntry } from '../../src/core/entry.ts';
import type { DeviceId } from '../../src/core/ids.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { verifyByLinks } from '../../src/identity/verifying-links.ts';
import { verifyInPortions } from '../../src/identity/verifying-portions.ts';
import { assert } from '../../src/lib/assert.ts';
import { registry } from '../../src/modules/core.ts';
import { historyFile, openHistory, readHistory } from './history.ts';
import { type Measurement, median, timed } from './measurement.ts';

/** With chain links vouching for bodies (protocol §12), and with every signature checked. */
const limits = { links: 0.35, everySignature: 1.25 } as const;

const rounds = 3;

export async function benchVerifyReplay(n: number): Promise<Measurement[]> {
  const file = await historyFile(n);
  const checks = await signatureChecks(file);
  // The first of each warms up the engine's compiler.
  await checkAll(checks.slice(0, n / 20));
  await replayFile(file, byLinks);
  await replayFile(file, verifyInPortions);
  const jobs = [() => replayFile(file, byLinks), () => checkAll(checks), () => replayFile(file, verifyInPortions)];
  const times = jobs.map((): number[] => []);
  // In turns, so that a moment in which the machine is busy falls on all.
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, job] of jobs.entries()) times[at]?.push(await timed(job));
  }
  const [links, reference, everyOne] = times.map(median) as [number, number, number];
  const measured = { n, reference, unit: 'ms' } as const;
  return [
    { ...measured, name: 'verify-replay', ours: links, limit: limits.links },
    { ...measured, name: 'verify-replay/every-signature', ours: everyOne, limit: limits.everySignature },
  ];
}

/** Links stand behind one another from the newest entry down: all has to be unpacked first. */
async function* byLinks(...[signed, proofsOf]: Parameters<typeof verifyInPortions>) {
  yield await verifyByLinks([...signed], proofsOf);
}

async function replayFile(file: Uint8Array, verify: typeof verifyInPortions): Promise<GroupState> {
  const { group, entries } = readHistory(file);
  const state = emptyState(group);
  let count = 0;
  for await (const portion of verify(entries, proofsOf(registry))) {
    count += portion.length;
    const verified: VerifiedEntry[] = [];
    for (const each of portion) if (each.ok) verified.push(each.value);
    admit(registry, state, verified);
  }
  assert(state.log.nodes.size === count, 'every entry of a history is sound and has its place');
  return state;
}

type SignatureCheck = {
  readonly key: CryptoKey;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
};

async function signatureChecks(file: Uint8Array): Promise<SignatureCheck[]> {
  const keys = new Map<DeviceId, CryptoKey>();
  const checks: SignatureCheck[] = [];
  for (const { bytes, signature } of openHistory(file).entries) {
    const entry = decodeEntry(bytes);
    assert(entry.ok, 'a history holds entries');
    const { device } = entry.value;
    const key = keys.get(device) ?? (await importKey(device));
    keys.set(device, key);
    checks.push({ key, message: signedMessage(entry.value), signature: new Uint8Array(signature) });
  }
  return checks;
}

const importKey = (device: DeviceId): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(idToBytes(device)), 'Ed25519', false, ['verify']);

/** Several at once: an engine checks on threads of its own. More at once measured no faster. */
const checksAtOnce = 32;

async function checkAll(checks: readonly SignatureCheck[]): Promise<void> {
  const queue = checks.values();
  const drain = async (): Promise<void> => {
    for (const { key, message, signature } of queue)
      assert(await crypto.subtle.verify('Ed25519', key, signature, message), 'a history is signed');
  };
  await Promise.all(Array.from({ length: checksAtOnce }, drain));
}
