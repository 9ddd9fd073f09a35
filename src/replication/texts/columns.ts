/**
 * The columns in which a change keeps its operations: one a field, in runs of equal values.
 *
 * A run of a few bytes may claim a million operations, so runs are counted and never spelt out.
 */
import { ChangeReader } from './reading-bytes.ts';

/** Numbers of the columns that editing a text writes. Keys of maps, marks and deflated columns are none of them. */
const columns = {
  objectActor: 0x01,
  objectCounter: 0x02,
  keyActor: 0x11,
  keyCounter: 0x13,
  insert: 0x34,
  action: 0x42,
  valueLength: 0x56,
  value: 0x57,
  replaced: 0x70,
  replacedActor: 0x71,
  replacedCounter: 0x73,
} as const;

/** *set* writes a letter, *remove* takes one out; whatever else there is makes objects, counts or marks. */
const actions = { set: 1, remove: 3 } as const;
/** In the lowest four bits of a value's length: nothing, or letters in UTF-8. */
const valueTypes = { nothing: 0, letters: 6 } as const;

export type Columns = ReadonlyMap<number, Uint8Array>;

/** `null`: one that is no column of a text, out of order, or longer than what is left. */
export function readColumns(reader: ChangeReader): Columns | null {
  const count = reader.number();
  if (count > Object.keys(columns).length) return null;
  const known = new Set<number>(Object.values(columns));
  const lengths: [number, number][] = [];
  let last = 0;
  for (let read = 0; read < count; read += 1) {
    const [column, length] = [reader.number(), reader.number()];
    if (!known.has(column) || column <= last || length === 0) return null;
    last = column;
    lengths.push([column, length]);
  }
  const found = new Map(lengths.map(([column, length]) => [column, reader.bytes(length)] as const));
  return reader.broken ? null : found;
}

type Run = { readonly count: number; readonly value: number | null };

/** Equal values together, in their order; `null`: they are not spelt as runs, or there are more than `most`. */
function runsOf(bytes: Uint8Array | undefined, signed: boolean, most: number): Run[] | null {
  const reader = new ChangeReader(bytes ?? new Uint8Array());
  const runs: Run[] = [];
  let total = 0;
  const take = (count: number, value: number | null): void => {
    total += count;
    runs.push({ count, value });
  };
  const one = (): number => (signed ? reader.signedNumber() : reader.number());
  while (!reader.atEnd && total <= most) {
    const head = reader.signedNumber();
    if (head > 0) take(head, one());
    else if (head === 0) take(reader.number(), null);
    else if (-head > most) return null;
    else for (let each = 0; each < -head; each += 1) take(1, one());
  }
  return reader.broken || total > most ? null : runs;
}

/** How many values the runs of yes and no come to, which take turns. */
function booleansIn(bytes: Uint8Array | undefined): number {
  const reader = new ChangeReader(bytes ?? new Uint8Array());
  let total = 0;
  while (!reader.atEnd) total += reader.number();
  return reader.broken ? Number.POSITIVE_INFINITY : total;
}

const countOf = (runs: readonly Run[]): number => runs.reduce((sum, { count }) => sum + count, 0);
const sumOf = (runs: readonly Run[]): number => runs.reduce((sum, { count, value }) => sum + count * (value ?? 0), 0);

/**
 * How many operations there are, when all of them write or take out letters of the one text (`object` tells which object
 * that is, by its actor's place in the change and its number) and every column has as many values as they need. `null`
 * otherwise, and when there are more than `most`.
 */
export function operationsIn(
  found: Columns,
  object: { readonly actor: number; readonly counter: number },
  actors: number,
  most: number,
): number | null {
  // A change of nothing joins what was written apart.
  if (found.size === 0) return 0;
  const runs = (column: number, signed = false): Run[] | null => runsOf(found.get(column), signed, most);
  const [doing, lengths, replaced] = [runs(columns.action), runs(columns.valueLength), runs(columns.replaced)];
  if (doing === null || lengths === null || replaced === null) return null;
  const count = countOf(doing);
  if (count === 0 || doing.some(({ value }) => value !== actions.set && value !== actions.remove)) return null;

  const [objectActors, objectCounters] = [runs(columns.objectActor), runs(columns.objectCounter)];
  if (!isAlways(objectActors, object.actor, count) || !isAlways(objectCounters, object.counter, count)) return null;
  if (booleansIn(found.get(columns.insert)) > count) return null;

  const [keyActors, keyCounters] = [runs(columns.keyActor), runs(columns.keyCounter, true)];
  if (keyActors === null || keyCounters === null || keyActors.some(isNobody(actors))) return null;
  if (countOf(keyActors) > count || countOf(keyCounters) !== count) return null;

  if (lengths.some(({ value }) => value === null || !isLength(value)) || countOf(lengths) > count) return null;
  const letters = lengths.reduce((sum, { count: times, value }) => sum + times * Math.floor((value ?? 0) / 16), 0);
  if (letters !== (found.get(columns.value)?.length ?? 0)) return null;

  const [replacedActors, replacedCounters] = [runs(columns.replacedActor), runs(columns.replacedCounter, true)];
  const named = sumOf(replaced);
  if (countOf(replaced) !== count || named > most) return null;
  if (replacedActors === null || replacedCounters === null || replacedActors.some(isNobody(actors))) return null;
  return countOf(replacedActors) === named && countOf(replacedCounters) === named ? count : null;
}

const isAlways = (runs: readonly Run[] | null, value: number, count: number): boolean =>
  runs !== null && countOf(runs) === count && runs.every((run) => run.value === value);

const isNobody =
  (actors: number) =>
  ({ value }: Run): boolean =>
    value !== null && value >= actors;

const isLength = (value: number): boolean => value % 16 === valueTypes.letters || value === valueTypes.nothing;
