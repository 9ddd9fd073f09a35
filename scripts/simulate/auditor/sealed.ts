/** Which checkpoints are sealed. (protocol §8) */
import { type Act, actOf } from './acting.ts';
import type { Audit } from './audit.ts';
import { authorOf, cutoffsKnown, isAbout, isBeyond } from './cutoffs.ts';
import { forksIn } from './forks.ts';
import { type Heard, heardAfter, proofsAgainst } from './knowledge.ts';
import { hex, type Reading } from './reading.ts';

export type Closer = { readonly member: string; readonly device: string };

export const closersOf = ({ terms }: Act): Closer[] =>
  (terms['closers'] as readonly Record<string, unknown>[]).map(({ member, device }) => ({
    member: hex(member),
    device: hex(device),
  }));

/** Whether these seals, of those that are for it, are as many as it takes. */
export function isQuorum(audit: Audit, checkpoint: Reading, seals: readonly string[]): boolean {
  const act = actOf(audit, hex(checkpoint.payload['closers']), 'closers.set');
  if (act === null) return false;
  const n = closersOf(act).length;
  const lying = Math.floor((n - 1) / 3);
  const by = new Set(
    seals
      .flatMap((id) => audit.valid(id, 'seal') ?? [])
      .filter(({ payload }) => hex(payload['ref']) === checkpoint.id)
      .map((seal) => audit.memberOf(seal)),
  );
  return by.size >= Math.floor((n + lying) / 2) + 1;
}

/**
 * From the first height on, each on top of the one before. Of closers who were replaced, only what all knew to be sealed who
 * replaced them and have a say. Of two at one height that of the choice that stands before the other in the line of choices;
 * of one choice the lower id.
 */
export function sealedCheckpoints(audit: Audit): Reading[] {
  return audit.once('sealed', '', () => {
    const seals = audit.ofKind('seal').map(({ id }) => id);
    const choices = audit.ofKind('closers.set', 'enact').flatMap(({ id }) => actOf(audit, id, 'closers.set') ?? []);
    const place = new Map(inLine(choices, '').map(({ entry }, at) => [entry.id, at]));
    const heeded = new Map(choices.filter(({ entry }) => hasSay(audit, entry)).map((each) => [each.entry.id, each]));
    /** The choice that one has to be known to: the nearest below it that has a say. */
    const replacedBy = ({ terms }: Act): string => {
      const below = choices.find(({ entry }) => entry.id === hex(terms['ref']));
      return below === undefined || heeded.has(below.entry.id) ? hex(terms['ref']) : replacedBy(below);
    };
    const isSealed = (checkpoint: Reading): boolean => {
      const choice = hex(checkpoint.payload['closers']);
      const replacing = [...heeded.values()].filter((each) => replacedBy(each) === choice);
      const views = replacing.map(({ entry }) => seals.filter((id) => audit.past(entry).has(id)));
      return heeded.has(choice) && [seals, ...views].every((view) => isQuorum(audit, checkpoint, view));
    };
    const sealed = audit.ofKind('checkpoint').filter(isSealed);
    const rank = ({ payload }: Reading): number => place.get(hex(payload['closers'])) ?? 0;
    const line: Reading[] = [];
    for (;;) {
      const next = sealed
        .filter((each) => previous(audit, each) === (line.at(-1) ?? null))
        .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))[0];
      if (next === undefined) return line;
      line.push(next);
    }
  });
}

/** Each choice before those that replaced it; of those that replaced the same one, a vote and then the lower id comes first. */
function inLine(choices: readonly Act[], replaced: string): Act[] {
  const rank = ({ mandate, entry }: Act): string => (mandate === 'members' ? '0' : '1') + entry.id;
  return choices
    .filter(({ terms }) => hex(terms['ref']) === replaced)
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .flatMap((each) => [each, ...inLine(choices, each.entry.id)]);
}

/** Whether a device in good standing had acknowledged it before anything that is said against it. */
function hasSay(audit: Audit, choice: Reading): boolean {
  const all: Heard = new Map([...audit.admitted.keys()].map((id) => [id, 0]));
  const ends = cutoffsKnown(audit, all);
  const proofs = proofsAgainst(audit, all, choice.device).filter(({ seq }) => choice.seq >= seq);
  const cuts = ends.filter((end) => end.entry !== choice && isBeyond(audit, end, choice)).map(({ entry }) => entry);
  const against = [...proofs, ...cuts].map(({ id }) => id);
  if (against.length === 0) return true;
  const entries = [...audit.admitted.values()];
  const forks = forksIn(entries);
  const followed = new Set(entries.map(({ prev }) => prev));
  return entries
    .filter(({ id, device }) => !followed.has(id) && !forks.has(device))
    .filter((tip) => {
      const owner = authorOf(audit, tip);
      return owner !== null && !ends.some((end) => isAbout(end, tip.device, owner));
    })
    .map((tip) => heardAfter(audit, tip))
    .some((heard) => against.every((id) => (heard.get(choice.id) ?? 2 ** 40) < (heard.get(id) ?? 2 ** 40)));
}

/** The checkpoint that one builds upon. */
export const previous = (audit: Audit, { payload }: Reading): Reading | null =>
  audit.valid(payload['ref'], 'checkpoint');
