/** Which checkpoints are sealed. (protocol §8) */
import { type Act, actOf } from './acting.ts';
import type { Audit } from './audit.ts';
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
 * From the first height on, each on top of the one before; of two at one height the lower id. Of closers who were replaced,
 * only what all who replaced them knew to be sealed.
 */
export function sealedCheckpoints(audit: Audit): Reading[] {
  return audit.once('sealed', '', () => {
    const seals = audit.ofKind('seal').map(({ id }) => id);
    const choices = audit.ofKind('closers.set', 'enact').flatMap(({ id }) => actOf(audit, id, 'closers.set') ?? []);
    const isSealed = (checkpoint: Reading): boolean => {
      const replacing = choices.filter(({ terms }) => hex(terms['ref']) === hex(checkpoint.payload['closers']));
      const views = replacing.map(({ entry }) => seals.filter((id) => audit.past(entry).has(id)));
      return [seals, ...views].every((view) => isQuorum(audit, checkpoint, view));
    };
    const sealed = audit.ofKind('checkpoint').filter(isSealed);
    const line: Reading[] = [];
    for (;;) {
      const next = sealed
        .filter((each) => previous(audit, each) === (line.at(-1) ?? null))
        .sort((one, other) => (one.id < other.id ? -1 : 1))[0];
      if (next === undefined) return line;
      line.push(next);
    }
  });
}

/** The checkpoint that one builds upon. */
export const previous = (audit: Audit, { payload }: Reading): Reading | null =>
  audit.valid(payload['ref'], 'checkpoint');
