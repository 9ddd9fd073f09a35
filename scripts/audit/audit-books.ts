/** Replays a bundle on a machine that knew nothing of the group, and believes nothing that it did not check. */
import type { EntryFault, SignedEntry, VerifiedEntry } from '../../src/core/entry.ts';
import { type AccountId, bytesToId, type GroupId } from '../../src/core/ids.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { type AdmissionFault, admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { verifyInPortions } from '../../src/identity/verifying-portions.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { registry } from '../../src/modules/core.ts';
import { decodeBatch } from '../../src/wire/batch.ts';
import type { Bundle } from '../../src/wire/bundle.ts';
import { auditProfiles } from './audit-profiles.ts';

export type Replayed = {
  readonly state: GroupState;
  /** Of the accounts whose names lie in the file. */
  readonly names: ReadonlyMap<AccountId, string>;
  /** Why the file is not the whole truth; `null`: everything in it holds, and nothing is missing. */
  readonly fault: string | null;
};

/** The error is a sentence: something in the file is not what its author signed. */
export async function auditBooks(
  bundle: Bundle,
  onProgress: (checked: number, total: number) => void,
): Promise<Result<Replayed, string>> {
  const group = bytesToId<GroupId>(bundle.group);
  const signed = entriesOf(bundle);
  if (group === null || signed === null) return err('A batch of entries in this file is damaged.');
  const verified: VerifiedEntry[] = [];
  for await (const portion of verifyInPortions(signed, proofsOf(registry))) {
    for (const each of portion) {
      if (!each.ok) return err(`Entry ${verified.length + 1} of ${signed.length} ${entrySentences[each.error]}`);
      verified.push(each.value);
    }
    onProgress(verified.length, signed.length);
  }
  const replayed = replay(group, verified);
  if (!replayed.ok) return replayed;
  const state = replayed.value;
  const { names, fault } = await auditProfiles(bundle.parcels, state);
  return ok({ state, names, fault: incompleteness(state) ?? imbalance(state) ?? fault });
}

/** `null` when a batch is damaged. */
function entriesOf(bundle: Bundle): SignedEntry[] | null {
  const signed: SignedEntry[] = [];
  for (const batch of bundle.batches) {
    const decoded = decodeBatch(batch);
    if (!decoded.ok) return null;
    for (const entry of decoded.value) signed.push(entry);
  }
  return signed;
}

function replay(group: GroupId, verified: readonly VerifiedEntry[]): Result<GroupState, string> {
  const state = emptyState(group);
  // A phone forgets the oldest of very many waiting entries; a file may be in any order, so they are offered again.
  for (let offered = verified; offered.length > 0; ) {
    const { admitted, refused } = admit(registry, state, offered);
    const [first] = refused;
    if (first) return err(`Entry ${first.id} ${admissionSentences[first.fault]}`);
    if (admitted.length === 0) break;
    offered = offered.filter(({ entry }) => !state.log.nodes.has(entry.id));
  }
  return ok(state);
}

function incompleteness({ membership, log }: GroupState): string | null {
  if (log.waiting.size > 0) {
    const missing = [...log.wanted.keys()].filter((id) => !log.waiting.has(id) && !log.nodes.has(id)).length;
    return `Entries are missing: ${log.waiting.size} build upon ${missing} that this file does not hold.`;
  }
  return membership.founding === null ? 'The entry that founded the group is missing.' : null;
}

/** Holds by construction; the one sum that everybody can check is checked all the same. */
function imbalance({ accounts, membership }: GroupState): string | null {
  for (const unit of membership.founding?.units ?? []) {
    let sum = 0;
    for (const [key, balance] of accounts.balances) if (key.endsWith(`/${unit.id}`)) sum += balance;
    if (sum !== 0) return `The balances in ${unit.id} sum to ${sum}, not to zero.`;
  }
  return null;
}

const entrySentences: Readonly<Record<EntryFault, string>> = {
  'too-large': 'is larger than any entry may be.',
  'too-deep': 'is nested deeper than any entry may be.',
  'not-canonical': 'is not in the one form that an entry may have.',
  'not-an-entry': 'is no entry.',
  'newer-version': 'was made by a newer version of Minga: audit it with that one.',
  'bad-signature': 'does not bear the signature of the device that it names.',
};

const admissionSentences: Readonly<Record<AdmissionFault, string>> = {
  'another-group': 'belongs to another group.',
  'broken-link': 'does not follow the entry that it says it follows.',
};
