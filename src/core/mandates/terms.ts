/** The terms of an act, as whoever proposes it spells them: in a proposal to be signed, or in a ballot. */
import { err, type Result } from '../../lib/result.ts';
import type { CborMap, CborValue } from '../../wire/cbor.ts';
import { bytesToId, type EntryId } from '../ids.ts';
import type { AnyAct } from './act.ts';

/** What an act makes of its terms; an error for an act that there is not. */
export const readTermsOf =
  (acts: Readonly<Record<string, Pick<AnyAct, 'decode'>>>) =>
  (act: string, terms: CborMap): Result<unknown, string> => {
    const read = Object.hasOwn(acts, act) ? acts[act]?.decode(terms) : undefined;
    return read?.ok ? read : err('terms');
  };

/** The same, where `refs` has all that the terms name: so it is there when they are read. */
export function readNamed(
  read: ReturnType<typeof readTermsOf>,
  { act, terms, refs }: { readonly act: string; readonly terms: CborMap; readonly refs: readonly EntryId[] | null },
): Result<unknown, string> {
  const known = read(act, terms);
  return !known.ok || idsIn(terms).every((id) => refs?.includes(id)) ? known : err('refs');
}

/** The entries that terms name, under the same fields as any payload: `ref` and `refs`. */
export function idsIn(terms: CborMap): EntryId[] {
  const several = Array.isArray(terms['refs']) ? (terms['refs'] as readonly CborValue[]) : [];
  return [terms['ref'], ...several].flatMap((value) => bytesToId<EntryId>(value) ?? []);
}
