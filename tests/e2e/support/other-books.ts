/** The books of a village as another system would have them: made up, and summed up outside the app. */

export type OtherBooks = {
  readonly csv: string;
  /** By name, in minutes. */
  readonly balances: ReadonlyMap<string, number>;
};

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Vecina ${String(at + 1).padStart(3, '0')}`);

/** One payment in each of the ways in which such files write a time. */
const ways: readonly ((minutes: number) => string)[] = [
  (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  (minutes) => `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`,
  (minutes) => `${minutes} min`,
  (minutes) => `${Math.floor(minutes / 60)},${String(Math.round(((minutes % 60) / 60) * 100)).padStart(2, '0')}`,
];

export function otherBooks(people: number, rows: number): OtherBooks {
  const everybody = names(people);
  const balances = new Map(everybody.map((name) => [name, 0]));
  const lines = ['Fecha;De;Para;Concepto;Importe'];
  let chance = 7;
  const next = (below: number): number => {
    chance = (chance * 48_271) % 2_147_483_647;
    return chance % below;
  };
  for (let row = 0; row < rows; row += 1) {
    const from = row < people ? row : next(people);
    const to = (from + 1 + next(people - 1)) % people;
    // Quarters of an hour, so that decimal hours come out even.
    const minutes = 15 * (1 + next(24));
    const [payer, payee] = [everybody[from] ?? '', everybody[to] ?? ''];
    const day = `${String(1 + next(28)).padStart(2, '0')}/${String(1 + next(12)).padStart(2, '0')}/2025`;
    lines.push(`${day};${payer};${payee};"Pan; leña ${row}";${ways[row % ways.length]?.(minutes)}`);
    balances.set(payer, (balances.get(payer) ?? 0) - minutes);
    balances.set(payee, (balances.get(payee) ?? 0) + minutes);
  }
  return { csv: `${lines.join('\r\n')}\r\n`, balances };
}

/** As older systems write it: one byte a letter. */
export const inLatin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
